internal import ArgumentParser

/// A command that does something.
protocol ProgramCommand: ParsableCommand {
    /// What every command takes.
    var options: GlobalOptions { get }

    /// The exit status of failures that have none of their own.
    var statusOfFailures: ExitStatus { get }

    /// Does it; connections are opened as needed.
    func run(with connector: Connector) async throws(Failure)
}

extension ProgramCommand {
    var statusOfFailures: ExitStatus { .failed }
}

/// A command that talks to the monitor that its options name.
protocol ControlCommand: ProgramCommand {
    /// Does it, on an open connection.
    func run(in session: Session) async throws(Failure)
}

extension ControlCommand {
    func run(with connector: Connector) async throws(Failure) {
        try await connector.withSession(options) { session throws(Failure) in try await run(in: session) }
    }
}
