internal import JSONWire
internal import QEMU
internal import QMP

/// What a command works with: an open monitor, and the place to print.
struct Session: Sendable {
    let monitor: any Monitor
    let console: Console
    /// What `--timeout` says.
    let timeout: Duration?
    /// What a second signal would leave behind.
    let looseEnd: LooseEnd

    /// Runs one QMP command.
    @discardableResult
    func run(_ command: QMPCommand) async throws(Failure) -> QMPReply {
        do {
            return try await monitor.run(command)
        } catch {
            throw .command(error)
        }
    }

    /// Runs a typed QMP command.
    @discardableResult
    func execute<Command: QAPICommand>(_ command: Command) async throws(Failure) -> Command.Response {
        do {
            return try await monitor.execute(command, timeout: .standard)
        } catch {
            throw .command(error)
        }
    }

    /// Asks the machine something.
    func ask<Value>(_ question: (Domain) async throws(QMPError) -> Value) async throws(Failure) -> Value {
        do {
            return try await question(Domain(monitor, name: ""))
        } catch {
            throw .command(error)
        }
    }

    /// Asks QEMU what it has.
    func schema() async throws(Failure) -> LiveSchema {
        do {
            return try await monitor.schema()
        } catch {
            throw .command(error)
        }
    }

    /// The release of this QEMU, as it greeted us.
    var release: QEMURelease? {
        get async { await monitor.greeting.map { QEMURelease(major: $0.version.major, minor: $0.version.minor) } }
    }

    /// Prints what a command has to say.
    func show(_ report: some Report) throws(Failure) {
        try console.show(report)
    }
}
