internal import Synchronization

extension GuestAgentSession {
    /// Runs a program in the guest and waits until it has ended (`guest-exec`, `guest-exec-status`).
    ///
    /// ```swift
    /// let result = try await agent.execute("/usr/bin/wc", arguments: ["-c"], input: Array("hello".utf8))
    /// print(result.outputText, result.isSuccess)
    /// ```
    /// - Parameters:
    ///   - path: The program: a path, or a name that the agent looks for in its own search path. No shell is involved.
    ///   - arguments: Its arguments.
    ///   - environment: Its whole environment, as `NAME=value`; `nil` for the agent's own.
    ///   - input: What it reads from its standard input; the agent has it in memory.
    ///   - timeout: How long to wait; `nil` for as long as it takes. Then the program runs on.
    /// - Returns: How it ended, and what it wrote. That it failed is no error.
    /// - Throws: `QMPError`: `QMPError.Code.refused` when it cannot be started, `QMPError.Code.timedOut`, and others as
    ///   ``execute(_:timeout:)``.
    public func execute(
        _ path: String,
        arguments: [String] = [],
        environment: [String]? = nil,
        input: [UInt8]? = nil,
        timeout: Duration? = nil
    ) async throws(QMPError) -> GuestProcess.Result {
        try await start(path, arguments: arguments, environment: environment, input: input).wait(timeout: timeout)
    }

    /// Starts a program in the guest (`guest-exec`).
    ///
    /// - Parameters:
    ///   - path: The program: a path, or a name that the agent looks for in its own search path. No shell is involved.
    ///   - arguments: Its arguments.
    ///   - environment: Its whole environment, as `NAME=value`; `nil` for the agent's own.
    ///   - input: What it reads from its standard input; the agent has it in memory.
    ///   - capturesOutput: Whether the agent keeps what it writes, up to 16 MiB of each stream. Default: yes.
    /// - Returns: The process, to be waited for: the agent keeps its output until somebody asks how it ended.
    /// - Throws: `QMPError`: `QMPError.Code.refused` when it cannot be started, and others as ``execute(_:timeout:)``. With
    ///   the outcome `unknown` it may run.
    public func start(
        _ path: String,
        arguments: [String] = [],
        environment: [String]? = nil,
        input: [UInt8]? = nil,
        capturesOutput: Bool = true
    ) async throws(QMPError) -> GuestProcess {
        let command = GuestExecCommand(
            path: path,
            arg: arguments.isEmpty ? nil : arguments,
            env: environment,
            inputData: input.map { Base64.encode($0) },
            captureOutput: capturesOutput ? .flag(true) : nil
        )
        let late = LateAnswer<GuestExec>()
        do throws(QMPError) {
            let answer = try await execute(command, timeout: .standard, takeLateAnswer: { late.keep($0) })
            return GuestProcess(pid: answer.pid, self)
        } catch {
            guard error.code == .timedOut, error.outcome == .unknown else { throw error }
            guard let answer = await late.value(on: self) else { throw error }
            return GuestProcess(pid: answer.pid, self)
        }
    }
}

/// An answer that may arrive after its question was given up.
final class LateAnswer<Value: Sendable>: Sendable {
    private let state = Mutex<Value?>(nil)

    func keep(_ value: Value) { state.withLock { $0 = value } }

    /// The answer, if it comes before the agent is back in step.
    func value(on session: GuestAgentSession) async -> Value? {
        let deadline = session.deadline(.after(session.configuration.synchronisationTimeout))
        // An agent that is still not there has not answered either; the caller tells why.
        try? await session.transport.reach(until: deadline, patience: .none)
        return state.withLock(\.self)
    }
}
