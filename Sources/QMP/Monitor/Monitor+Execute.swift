public import JSONWire

extension Monitor {
    /// Executes a command, one after the other with all others (`execute`).
    ///
    /// - Parameters:
    ///   - name: The QMP name, for example `"query-status"`.
    ///   - arguments: The arguments; none are sent when empty.
    ///   - timeout: How long to wait for the reply.
    /// - Returns: The value of the reply's `return`.
    /// - Throws: `QMPError`.
    @discardableResult
    public func execute(
        _ name: String,
        _ arguments: JSONObject = [:],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> JSONValue {
        try await execute(name, arguments, timeout: timeout, as: JSONValue.self)
    }

    /// Executes a command and decodes its reply.
    ///
    /// - Throws: `QMPError`, with `QMPError.Code.undecodable` when the reply is not a `Response`.
    public func execute<Response: JSONDecodable>(
        _ name: String,
        _ arguments: JSONObject = [:],
        timeout: QMPTimeout = .standard,
        as type: Response.Type
    ) async throws(QMPError) -> Response {
        try await run(QMPCommand(name, arguments: arguments, timeout: timeout)).decode(type)
    }

    /// Executes a command out of band (`exec-oob`): it overtakes commands that are running or waiting.
    ///
    /// Only few commands can (`migrate-pause`, `migrate-recover`, `query-yank`, `yank`), and only on a connection that
    /// negotiated the capability `oob`.
    /// - Throws: `QMPError`, with `QMPError.Code.outOfBandUnavailable` when the connection has no such capability.
    @discardableResult
    public func executeOutOfBand(
        _ name: String,
        _ arguments: JSONObject = [:],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> JSONValue {
        let command = QMPCommand(name, arguments: arguments, execution: .outOfBand, timeout: timeout)
        return try await run(command).decode(JSONValue.self)
    }
}

extension Monitor {
    /// Subscribes to all events, or to those named, and keeps the newest 1,024 when the subscriber falls behind.
    public func events(named names: String...) async -> EventStream {
        await events(named: names.isEmpty ? nil : Set(names), buffering: .dropOldest(limit: 1024))
    }

    /// Subscribes, then runs `body`: an event that a command in `body` causes is never missed.
    ///
    /// The subscription ends when `body` returns or throws.
    /// - Parameters:
    ///   - names: The events to deliver, by QMP name; all when empty.
    ///   - buffering: What happens when the subscriber does not keep up.
    ///   - body: Runs the commands and reads the events.
    public func withEvents<Result>(
        named names: String...,
        buffering: EventBuffering = .dropOldest(limit: 1024),
        _ body: (EventStream) async throws -> Result
    ) async rethrows -> Result {
        let stream = await events(named: names.isEmpty ? nil : Set(names), buffering: buffering)
        defer { stream.cancel() }
        return try await body(stream)
    }
}
