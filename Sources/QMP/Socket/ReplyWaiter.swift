internal import NIOCore
internal import QMPProtocol

/// Somebody who waits for the reply to a command.
struct ReplyWaiter: Sendable {
    /// What the waiter gets: the message, and where in it the value of `return` is.
    typealias Reply = (message: ByteBuffer, value: Range<Int>)
    typealias Continuation = CheckedContinuation<Result<Reply, QMPError>, Never>

    let command: String
    let continuation: Continuation

    func succeed(_ message: ByteBuffer, value: Range<Int>) {
        continuation.resume(returning: .success((message, value)))
    }

    func fail(_ error: QMPError) { continuation.resume(returning: .failure(error)) }

    /// Fails with an error of the connection, as one of this command.
    func fail(_ reason: QMPError, wasWritten: Bool) {
        fail(
            QMPError(
                reason.code,
                "\(command): \(reason.message)",
                command: command,
                outcome: wasWritten ? .unknown : .notSent,
                process: reason.process
            )
        )
    }

    /// Fails with what QEMU said without saying to whom.
    func fail(_ failure: UnattributedFailure) {
        switch failure {
        case .error(let errorClass, let description):
            fail(.refused(command, QMPError.ErrorClass(rawValue: errorClass), description))
        case .malformed(let description):
            let text = "the reply to \(command) is not valid: \(description)"
            fail(QMPError(.undecodable, text, command: command, outcome: .unknown))
        case .oversized:
            let text = "the reply to \(command) is larger than the configured limit"
            fail(QMPError(.messageTooLarge, text, command: command, outcome: .unknown))
        }
    }
}
