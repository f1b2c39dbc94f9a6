import JSONWire
import Libvirt
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
    /// The guest agent that it talks to.
    private var makeAgent: (@Sendable () -> FakeGuestAgent.Configuration)?
    /// What happens on the hosts that it follows.
    private var fleetEvents: [FleetEvent] = []

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

    /// - Parameters:
    ///   - section: The section, by a command line in its heading.
    ///   - arguments: The words after `qemuctl`; those of the section by default.
    ///   - agent: How the guest agent behaves.
    init(
        _ section: String,
        _ arguments: [String]? = nil,
        agent: @autoclosure @escaping @Sendable () -> FakeGuestAgent.Configuration
    ) {
        self.init(section, arguments, on: ScriptedMonitor())
        makeAgent = agent
    }

    /// - Parameters:
    ///   - section: The section, by a command line in its heading.
    ///   - arguments: The words after `qemuctl`.
    ///   - fleetEvents: What happens on many hosts.
    init(_ section: String, _ arguments: [String], following fleetEvents: [FleetEvent]) {
        self.init(section, arguments, on: ScriptedMonitor())
        self.fleetEvents = fleetEvents
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
        guard let makeAgent else { return try await objects([]) }
        return try await FakeGuestAgent.withAgent(makeAgent()) { agent in try await objects(["-c", agent.path]) }
    }

    private func objects(_ options: [String]) async throws -> [JSONValue] {
        let words = options + arguments
        // What follows the name of a program is its own.
        let run = await CommandLineRun(
            ["--output", "json"] + words,
            on: makeMonitor(),
            among: makeDriver(),
            following: { [fleetEvents] _, _ in FleetHappening.stream(of: fleetEvents) }
        )
        let lines = (isFailure ? run.errors : run.output).split(separator: "\n")
        return try lines.map { try JSONValue(json: String($0)) }
    }
}
