internal import QEMU
internal import Synchronization

/// A process in the guest that the agent started (`guest-exec`).
///
/// The agent keeps what a process writes, and tells it with how the process ended, once; then it forgets the process. This
/// keeps it: an answer that comes late, after a wait was cancelled or timed out, is not lost.
public final class GuestProcess: Sendable {
    /// What became of a process that ended.
    public struct Result: Sendable, Hashable {
        /// How it ended.
        public enum Termination: Sendable, Hashable {
            /// By itself, with this code.
            case exited(code: Int)
            /// By this signal; in a Windows guest, by this exception.
            case signalled(Int)
            /// The agent does not tell.
            case unknown
        }

        /// How it ended.
        public let termination: Termination
        /// What it wrote to its standard output, as far as that was captured.
        public let output: [UInt8]
        /// What it wrote to its standard error.
        public let errorOutput: [UInt8]
        /// Whether ``output`` is only the beginning: the agent keeps 16 MiB.
        public let isOutputTruncated: Bool
        /// Whether ``errorOutput`` is only the beginning.
        public let isErrorOutputTruncated: Bool

        /// Whether it ended by itself, with code 0.
        public var isSuccess: Bool { termination == .exited(code: 0) }
        /// ``output`` as text, what is not UTF-8 replaced.
        public var outputText: String { String(decoding: output, as: UTF8.self) }
        /// ``errorOutput`` as text, what is not UTF-8 replaced.
        public var errorOutputText: String { String(decoding: errorOutput, as: UTF8.self) }
    }

    /// Its number in the guest; in a Windows guest, a handle.
    public let pid: Int
    private let session: GuestAgentSession
    private let end = Mutex<GuestExecStatus?>(nil)

    init(pid: Int, _ session: GuestAgentSession) {
        self.pid = pid
        self.session = session
    }

    /// How it ended; `nil` while it runs (`guest-exec-status`).
    ///
    /// - Throws: `QMPError`, as ``GuestAgentSession/execute(_:timeout:)``. `QMPError.Code.refused` when the agent does not
    ///   know the process: it was started anew in the meantime, or has told somebody else how the process ended.
    public func result() async throws(QMPError) -> Result? {
        if let end = end.withLock(\.self) { return try Result(end) }
        do throws(QMPError) {
            let status = try await session.execute(
                GuestExecStatusCommand(pid: pid),
                timeout: .standard,
                takeLateAnswer: { [weak self] status in self?.keep(status) }
            )
            keep(status)
        } catch {
            // The answer to an earlier question may have come in between.
            guard error.code == .refused, end.withLock({ $0 != nil }) else { throw error }
        }
        return try end.withLock(\.self).map { status throws(QMPError) in try Result(status) }
    }

    /// Waits until it has ended.
    ///
    /// The agent does not tell when a process ends, so it is asked: first after 5 ms, then ever less often, every half a
    /// second in the end. A process cannot be ended through the agent; when this is cancelled or times out, it runs on, and
    /// may be waited for again.
    /// - Parameter timeout: How long; `nil` for as long as it takes. Default: `nil`.
    /// - Throws: `QMPError`, as ``result()``; `QMPError.Code.timedOut`, `QMPError.Code.cancelled`.
    public func wait(timeout: Duration? = nil) async throws(QMPError) -> Result {
        let limit = timeout.map { "\($0)" } ?? ""
        let late = QMPError(.timedOut, "process \(pid) in the guest did not end within \(limit)")
        return try await withTimeLimit(timeout, late: late) { () async throws(QMPError) in
            try await self.poll()
        }
    }

    private func poll() async throws(QMPError) -> Result {
        var pause: Duration = .milliseconds(5)
        while true {
            if let result = try await result() { return result }
            do {
                try await Task.sleep(for: pause)
            } catch {
                throw QMPError(.cancelled, "the task was cancelled before process \(pid) in the guest had ended")
            }
            pause = min(pause * 2, .milliseconds(500))
        }
    }

    private func keep(_ status: GuestExecStatus) {
        guard status.exited else { return }
        end.withLock { $0 = status }
    }
}

extension GuestProcess.Result {
    fileprivate init(_ status: GuestExecStatus) throws(QMPError) {
        output = try Self.bytes(status.outData)
        errorOutput = try Self.bytes(status.errData)
        isOutputTruncated = status.outTruncated ?? false
        isErrorOutputTruncated = status.errTruncated ?? false
        if let signal = status.signal {
            termination = .signalled(signal)
        } else {
            termination = status.exitcode.map { .exited(code: $0) } ?? .unknown
        }
    }

    private static func bytes(_ text: String?) throws(QMPError) -> [UInt8] {
        guard let text else { return [] }
        return try Base64.decode(text, in: GuestExecStatusCommand.name)
    }
}

extension Base64 {
    /// The bytes of a part of an answer.
    static func decode(_ text: String, in command: String) throws(QMPError) -> [UInt8] {
        guard let bytes = decode(text) else {
            throw QMPError(
                .undecodable,
                "the answer to \(command) has data that is not base64",
                command: command,
                outcome: .done
            )
        }
        return bytes
    }
}
