internal import ArgumentParser

/// A command that talks to a monitor.
protocol ControlCommand: ParsableCommand {
    /// What every command takes.
    var options: GlobalOptions { get }

    /// Does it, on an open connection.
    func run(in session: Session) async throws(Failure)
}
