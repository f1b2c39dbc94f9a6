internal import JSONWire
internal import QMP

/// What a command works with: an open monitor, and the place to print.
struct Session: Sendable {
    let monitor: any Monitor
    let console: Console
    /// What `--timeout` says.
    let timeout: Duration?

    /// Runs one QMP command.
    @discardableResult
    func run(_ command: QMPCommand) async throws(Failure) -> QMPReply {
        do {
            return try await monitor.run(command)
        } catch {
            throw .command(error)
        }
    }

    /// Runs a QMP command without arguments, and decodes its reply.
    func query<Value: JSONDecodable>(_ name: String, as type: Value.Type = Value.self) async throws(Failure) -> Value {
        let reply = try await run(QMPCommand(name))
        do {
            return try reply.decode(type)
        } catch {
            throw .command(error)
        }
    }

    /// Prints what a command has to say.
    func show(_ report: some Report) throws(Failure) {
        try console.show(report)
    }
}
