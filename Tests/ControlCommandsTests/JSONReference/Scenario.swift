import JSONWire
import QEMU
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
    private let makeDriver: @Sendable () -> (any Driver)?

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
        makeDriver = { nil }
    }

    /// - Parameters:
    ///   - section: The section, by a command line in its heading.
    ///   - arguments: The words after `qemuctl`; those of the section by default.
    ///   - machines: What knows the machines.
    init(
        _ section: String,
        _ arguments: [String]? = nil,
        among machines: @autoclosure @escaping @Sendable () -> any Driver
    ) {
        self.section = section
        self.arguments = arguments ?? section.split(separator: " ").map(String.init)
        isFailure = false
        makeMonitor = { ScriptedMonitor() }
        makeDriver = machines
    }

    init(failing arguments: String..., on monitor: @autoclosure @escaping @Sendable () -> any Monitor) {
        section = "Errors"
        self.arguments = arguments
        isFailure = true
        makeMonitor = monitor
        makeDriver = { nil }
    }

    /// The objects that it prints.
    func objects() async throws -> [JSONValue] {
        let run = await CommandLineRun(arguments + ["--output", "json"], on: makeMonitor(), among: makeDriver())
        let lines = (isFailure ? run.errors : run.output).split(separator: "\n")
        return try lines.map { try JSONValue(json: String($0)) }
    }
}
