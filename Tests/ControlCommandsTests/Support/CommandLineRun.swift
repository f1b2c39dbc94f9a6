import Libvirt
import QEMU
import QMP

@testable import ControlCommands

/// What became of one command line.
struct CommandLineRun {
    let status: ExitStatus
    let output: String
    let errors: String

    /// Runs a command line in this process.
    ///
    /// - Parameters:
    ///   - arguments: The words after `qemuctl`.
    ///   - monitor: What answers instead of a QEMU; without it, the address in the arguments is connected to.
    ///   - machines: What knows machines, whatever the addresses; without it, there is the one that the monitor is of.
    ///   - openThroughLibvirt: Opens the way to a libvirt daemon's machine instead of a connection.
    ///   - environment: The environment variables.
    ///   - captured: Where it writes.
    init(
        _ arguments: String...,
        on monitor: (any Monitor)? = nil,
        among machines: (any Driver)? = nil,
        through openThroughLibvirt: @escaping Route.OpenThroughLibvirt = Route.throughLibvirt,
        environment: [String: String] = [:],
        captured: CapturedStreams = CapturedStreams()
    ) async {
        await self.init(
            arguments,
            on: monitor,
            among: machines,
            through: openThroughLibvirt,
            environment: environment,
            captured: captured
        )
    }

    /// Runs a command line in this process.
    init(
        _ arguments: [String],
        on monitor: (any Monitor)? = nil,
        among machines: (any Driver)? = nil,
        input: StandardInput = StandardInput(isTerminal: true) { _ in [] },
        through openThroughLibvirt: @escaping Route.OpenThroughLibvirt = Route.throughLibvirt,
        following followFleet: @escaping Connector.FollowFleet = Connector.fleetEvents,
        environment: [String: String] = [:],
        captured: CapturedStreams = CapturedStreams()
    ) async {
        let environment = Environment { name in
            let address = name == GlobalOptions.connectVariable && monitor != nil ? "/in/this/process" : nil
            return environment[name] ?? address
        }
        let driver = machines ?? monitor.map { ScriptedDriver(["web-1": $0]) }
        let makeDriver: Connector.MakeDriver = { addresses, configuration throws(QMPError) in
            if let driver { driver } else { try Connector.driver(addresses, configuration) }
        }
        let program = ControlProgram(
            streams: captured.streams,
            input: input,
            environment: environment,
            makeMonitor: { monitor ?? SocketMonitor($0, configuration: $1) },
            openThroughLibvirt: openThroughLibvirt,
            makeDriver: makeDriver,
            followFleet: followFleet
        )
        status = await program.run(arguments)
        output = captured.output
        errors = captured.errors
    }
}
