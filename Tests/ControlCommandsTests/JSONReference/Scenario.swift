import JSONWire
import QMP
import QMPTesting
import Testing

/// A command line whose output the page about JSON describes.
struct Scenario: Sendable, CustomTestStringConvertible {
    /// The section, by a command line in its heading, or by the heading.
    let section: String
    let arguments: [String]
    /// Whether the object is on standard error.
    let isFailure: Bool
    private let makeMonitor: @Sendable () -> any Monitor

    var testDescription: String { arguments.joined(separator: " ") }

    /// - Parameters:
    ///   - section: The section, by a command line in its heading.
    ///   - arguments: The words after `qemuctl`; those of the section by default.
    init(
        _ section: String,
        _ arguments: [String]? = nil,
        on monitor: @autoclosure @escaping @Sendable () -> any Monitor = SampleMachine.monitor()
    ) {
        self.section = section
        self.arguments = arguments ?? section.split(separator: " ").map(String.init)
        isFailure = false
        makeMonitor = monitor
    }

    init(failing arguments: String..., on monitor: @autoclosure @escaping @Sendable () -> any Monitor) {
        section = "Errors"
        self.arguments = arguments
        isFailure = true
        makeMonitor = monitor
    }

    /// The objects that it prints.
    func objects() async throws -> [JSONValue] {
        let run = await CommandLineRun(arguments + ["--output", "json"], on: makeMonitor())
        let lines = (isFailure ? run.errors : run.output).split(separator: "\n")
        return try lines.map { try JSONValue(json: String($0)) }
    }
}
