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
    ///   - environment: The environment variables.
    ///   - captured: Where it writes.
    init(
        _ arguments: String...,
        on monitor: (any Monitor)? = nil,
        environment: [String: String] = [:],
        captured: CapturedStreams = CapturedStreams()
    ) async {
        await self.init(arguments, on: monitor, environment: environment, captured: captured)
    }

    /// Runs a command line in this process.
    init(
        _ arguments: [String],
        on monitor: (any Monitor)? = nil,
        environment: [String: String] = [:],
        captured: CapturedStreams = CapturedStreams()
    ) async {
        let environment = Environment { name in
            let address = name == GlobalOptions.connectVariable && monitor != nil ? "/in/this/process" : nil
            return environment[name] ?? address
        }
        let program =
            if let monitor {
                ControlProgram(streams: captured.streams, environment: environment) { _, _ in monitor }
            } else {
                ControlProgram(streams: captured.streams, environment: environment)
            }
        status = await program.run(arguments)
        output = captured.output
        errors = captured.errors
    }
}
