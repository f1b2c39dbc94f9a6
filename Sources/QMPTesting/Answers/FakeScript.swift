public import JSONWire
internal import NIOConcurrencyHelpers
internal import QMP

/// The commands that a test expects, in order, each with its answer.
///
/// ```swift
/// let script = FakeScript([
///     .expect("stop", answer: .event("STOP") + .return([:])),
///     .expect("device_del", arguments: ["id": "net0"]),
/// ])
/// let monitor = ScriptedMonitor(script: script)
/// // … run what is to be tested on the monitor …
/// try script.finish()
/// ```
/// For a ``FakeQEMU``, set ``FakeQEMU/Configuration/answer`` to `script.answer`.
public final class FakeScript: Sendable {
    /// One expected command.
    public struct Step: Sendable {
        let name: String
        let arguments: JSONObject?
        let answer: FakeAnswer

        /// Expects a command.
        ///
        /// - Parameters:
        ///   - name: The QMP name.
        ///   - arguments: What its arguments must be; any when `nil`.
        ///   - answer: What it is answered. Default: success without a value.
        public static func expect(
            _ name: String,
            arguments: JSONObject? = nil,
            answer: FakeAnswer = .return([:])
        ) -> Step {
            Step(name: name, arguments: arguments, answer: answer)
        }

        func matches(_ request: FakeRequest) -> Bool {
            name == request.name && (arguments == nil || arguments == request.arguments)
        }

        var description: String { FakeScript.describe(name, arguments) }
    }

    private struct State {
        var remaining: ArraySlice<Step>
        var surprises: [String] = []
    }

    private let state: NIOLockedValueBox<State>

    /// Creates a script.
    public init(_ steps: [Step]) { state = NIOLockedValueBox(State(remaining: steps[...])) }

    /// Answers the next command. One that is not the expected one is refused, and ``finish()`` reports it.
    public func answer(_ request: FakeRequest) -> FakeAnswer {
        state.withLockedValue { state in
            if let next = state.remaining.first, next.matches(request) {
                state.remaining.removeFirst()
                return next.answer
            }
            let expected = state.remaining.first?.description ?? "nothing more"
            let surprise = "expected \(expected), got \(Self.describe(request.name, request.arguments))"
            state.surprises.append(surprise)
            return .error(.genericError, "the script \(surprise)")
        }
    }

    /// Checks that every expected command came, and no other.
    ///
    /// - Throws: ``FakeScriptError`` with all that departed from the script.
    public func finish() throws(FakeScriptError) {
        let problems = state.withLockedValue { $0.surprises + $0.remaining.map { "\($0.description) never came" } }
        if !problems.isEmpty { throw FakeScriptError(problems: problems) }
    }

    private static func describe(_ name: String, _ arguments: JSONObject?) -> String {
        guard let arguments, !arguments.isEmpty else { return name }
        return "\(name) \(JSONValue.object(arguments).jsonString())"
    }
}

/// How a conversation departed from a ``FakeScript``.
public struct FakeScriptError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One sentence for each unexpected command, in order, then one for each that never came.
    public let problems: [String]

    /// All problems, one per line.
    public var description: String { problems.joined(separator: "\n") }
}
