public import JSONWire

extension GuestAgentSession {
    private static let unanswered: Set = [
        GuestShutdownCommand.name, GuestSuspendDiskCommand.name, GuestSuspendRamCommand.name,
        GuestSuspendHybridCommand.name,
    ]

    /// Runs a command by its name, for what the bindings do not have: that of a distributor, or of a later agent.
    ///
    /// - Parameters:
    ///   - name: Its name on the wire, for example `guest-get-load`.
    ///   - arguments: Its arguments. Default: none.
    ///   - timeout: How long to wait for the answer, and before that for earlier commands. Default: the standard time.
    /// - Returns: What the agent returns; an empty object where it does not answer when it succeeds.
    /// - Throws: `QMPError`, as ``execute(_:timeout:)``.
    @discardableResult
    public func run(
        _ name: String,
        arguments: JSONObject = [:],
        timeout: QMPTimeout = .standard
    ) async throws(QMPError) -> JSONValue {
        let question = AgentQuestion(
            name: name,
            arguments: JSONValue.object(arguments).jsonBytes(),
            repliesOnSuccess: !Self.unanswered.contains(name)
        )
        return try decode(try await ask(question, timeout), as: JSONValue.self, name)
    }
}
