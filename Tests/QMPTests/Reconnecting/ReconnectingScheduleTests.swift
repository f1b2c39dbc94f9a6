import JSONWire
import QAPI
import QMP
import Synchronization
import Testing

@testable import QMPTesting

/// Runs of generated steps, each of which must keep every promise.
@Suite("Generated comings and goings", .timeLimit(.minutes(5)))
struct ReconnectingScheduleTests {
    @Test func everyScheduleKeepsThePromises() async throws {
        for seed in 0..<2_000 {
            let schedule = Schedule(seed: UInt64(seed))
            try await schedule.run()
            let problems = await schedule.problems()
            #expect(problems.isEmpty, "seed \(seed): \(problems.joined(separator: ", "))")
            if !problems.isEmpty { break }
        }
    }
}

/// One run.
private final class Schedule: Sendable {
    private typealias Command = (name: String, task: Task<QMPError?, Never>)

    private struct State {
        var random: SeededGenerator
        var commands: [Command] = []
        /// Which events were emitted over which connection, in order.
        var emitted: [Int: [Int]] = [:]
        var eventCount = 0
    }

    private let machine = ComingAndGoing()
    private let state: Mutex<State>
    private let heard = Mutex<[String]>([])
    private let finished = Mutex(false)

    init(seed: UInt64) { state = Mutex(State(random: SeededGenerator(seed: seed))) }

    func run() async throws {
        machine.change {
            $0.answer = { $0.name.hasPrefix("silent") ? .noReply : $0.name.hasPrefix("c") ? .return([:]) : nil }
        }
        // Short pauses, so that a machine that is away is not asked for without end.
        let pacing = Pacing(
            now: { .zero },
            sleep: { _ in try? await Task.sleep(for: .microseconds(50)) },
            anyDuration: { $0 }
        )
        let monitor = machine.reconnecting(pacing)
        let events = await monitor.events(named: nil, buffering: .dropOldest(limit: 100_000))
        let listener = Task { await listen(to: events) }
        let life = Task { try await monitor.run() }
        for step in 0..<30 { await take(step, monitor) }
        if state.withLock({ $0.random.next() % 2 }) == 0 { life.cancel() } else { await monitor.disconnect() }
        try await life.value
        await listener.value
    }

    private func listen(to events: EventStream) async {
        do throws(QMPError) {
            for try await element in events {
                let name: String
                switch element {
                case .event(let event): name = event.name
                case .gap(let count): name = "gap \(count)"
                case .resumed: name = "resumed"
                }
                heard.withLock { $0.append(name) }
            }
            finished.withLock { $0 = true }
        } catch {
            heard.withLock { $0.append("\(error)") }
        }
    }

    // MARK: Steps

    private func take(_ step: Int, _ monitor: ReconnectingMonitor) async {
        let choice = state.withLock { $0.random.next() % 12 }
        let last = machine.monitors.last
        switch choice {
        case 0, 1: last?.fail(with: .gone)
        case 2: machine.change { $0.refusal = .gone }
        case 3: machine.change { $0.refusal = nil }
        case 4, 5, 6: emit()
        case 7: start("silent-\(step)", on: monitor)
        case 8: start("c\(step)", on: monitor)
        case 9: start("cancelled-\(step)", on: monitor).cancel()
        case 10: startList(step, on: monitor)
        default: for _ in 0..<20 { await Task.yield() }
        }
    }

    private func emit() {
        let monitors = machine.monitors
        guard let monitor = monitors.last else { return }
        let number = state.withLock { state in
            state.eventCount += 1
            state.emitted[monitors.count - 1, default: []].append(state.eventCount)
            return state.eventCount
        }
        monitor.emit("\(monitors.count - 1).\(number)")
    }

    @discardableResult
    private func start(_ name: String, on monitor: ReconnectingMonitor) -> Task<QMPError?, Never> {
        let task = Task { () -> QMPError? in
            do throws(QMPError) {
                _ = try await monitor.run(QMPCommand(name))
                return nil
            } catch {
                return error
            }
        }
        state.withLock { $0.commands.append((name, task)) }
        return task
    }

    private func startList(_ step: Int, on monitor: ReconnectingMonitor) {
        let names = (0..<3).map { "c\(step)-\($0)" }
        let whole = Task { await monitor.run(names.map { QMPCommand($0) }) }
        for (index, name) in names.enumerated() {
            let task = Task { () -> QMPError? in
                if case .failure(let error) = await whole.value[index] { error } else { nil }
            }
            state.withLock { $0.commands.append((name, task)) }
        }
    }

    // MARK: Promises

    /// What was not kept.
    func problems() async -> [String] {
        var problems = await commandProblems() + eventProblems()
        if !finished.withLock({ $0 }) { problems.append("the stream did not end well") }
        if await !machine.isLeftAlone() { problems.append("a monitor was left open, or a subscription") }
        return problems
    }

    private func commandProblems() async -> [String] {
        var sent: [String: Int] = [:]
        for request in machine.monitors.flatMap(\.requests) { sent[request.name, default: 0] += 1 }
        var problems: [String] = []
        for (name, task) in state.withLock({ $0.commands }) {
            // Each ends, or this does not.
            let error = await task.value
            let count = sent[name] ?? 0
            if count > 1 { problems.append("\(name) was sent \(count) times") }
            if error == nil, count != 1 { problems.append("\(name) succeeded unsent") }
            if let error, error.outcome == .notSent, count > 0 { problems.append("\(name) was sent: \(error)") }
            if let error, error.outcome == .unknown, count == 0 { problems.append("\(name) was not sent: \(error)") }
            if let error, ![.connectionLost, .closed, .cancelled].contains(error.code) {
                problems.append("\(name): \(error)")
            }
        }
        return problems
    }

    /// Without a word in between, each event follows the one before it on the same connection.
    private func eventProblems() -> [String] {
        let emitted = state.withLock { $0.emitted }
        var problems: [String] = []
        var connection: Int?
        var next = 0
        var last = 0
        for element in heard.withLock({ $0 }) {
            if element == "resumed" {
                connection = nil
                continue
            }
            let parts = element.split(separator: ".").compactMap { Int($0) }
            guard parts.count == 2, let events = emitted[parts[0]], let place = events.firstIndex(of: parts[1]) else {
                problems.append("heard \(element)")
                continue
            }
            if let connection, connection != parts[0] { problems.append("\(element) came without a word") }
            if connection != nil, place != next { problems.append("missed something before \(element)") }
            if parts[1] <= last { problems.append("heard \(element) late, or twice") }
            last = parts[1]
            connection = parts[0]
            next = place + 1
        }
        return problems
    }
}

/// Chance that can be had again.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
