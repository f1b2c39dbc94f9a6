internal import NIOConcurrencyHelpers

/// A value that one side changes and others wait on, without polling.
final class Observed<Value: Sendable>: Sendable {
    private struct Waiter {
        var condition: @Sendable (Value) -> Bool
        var continuation: CheckedContinuation<Value, Never>
    }

    private struct State {
        var value: Value
        var nextKey = 0
        var waiters: [Int: Waiter] = [:]
    }

    private let state: NIOLockedValueBox<State>

    init(_ value: Value) { state = NIOLockedValueBox(State(value: value)) }

    var value: Value { state.withLockedValue { $0.value } }

    /// How many wait.
    var waiterCount: Int { state.withLockedValue { $0.waiters.count } }

    func update<Result: Sendable>(_ change: (inout Value) -> Result) -> Result {
        let (result, value, met) = state.withLockedValue { state in
            let result = change(&state.value)
            let met = state.waiters.filter { $0.value.condition(state.value) }
            for key in met.keys { state.waiters[key] = nil }
            return (result, state.value, met)
        }
        for waiter in met.values { waiter.continuation.resume(returning: value) }
        return result
    }

    /// Returns the value once it meets the condition, or as it is when the task is cancelled.
    func wait(until condition: @escaping @Sendable (Value) -> Bool) async -> Value {
        let key = state.withLockedValue { state in
            defer { state.nextKey += 1 }
            return state.nextKey
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let ready: Value? = state.withLockedValue { state in
                    // Checked under the lock: a cancellation from here on finds the waiter.
                    if Task.isCancelled || condition(state.value) { return state.value }
                    state.waiters[key] = Waiter(condition: condition, continuation: continuation)
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            let (waiter, value) = state.withLockedValue { ($0.waiters.removeValue(forKey: key), $0.value) }
            waiter?.continuation.resume(returning: value)
        }
    }
}
