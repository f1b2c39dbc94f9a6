internal import NIOCore
internal import QMPProtocol

/// A command between `run` and its reply.
struct PendingCommand: Sendable {
    /// What `run` gets: the message, and where in it the value of `return` is.
    typealias Reply = (message: ByteBuffer, value: Range<Int>)

    /// Who gets the outcome.
    enum Waiter: Sendable {
        case caller(CheckedContinuation<Result<Reply, QMPError>, Never>)
        /// A caller that waits for several, of which this one has that place.
        case batch(CommandBatch, place: Int)
        /// Somebody who does not wait, and is told on the connection's loop.
        case callback(@Sendable (Result<Reply, QMPError>) -> Void)
    }

    let name: String
    let message: OutboundMessage
    let waiter: Waiter

    func succeed(_ message: ByteBuffer, value: Range<Int>) {
        finish(.success((message, value)))
    }

    /// QEMU answered that it refuses the command.
    func refuse(errorClass: String, description: String) {
        let error = QMPError.refused(name, QMPError.ErrorClass(rawValue: errorClass), description)
        finish(.failure(error))
    }

    func fail(_ failure: CommandFailure) {
        finish(.failure(failure.error(of: name)))
    }

    private func finish(_ result: Result<Reply, QMPError>) {
        switch waiter {
        case .caller(let continuation): continuation.resume(returning: result)
        case .batch(let batch, let place): batch.finish(result, at: place)
        case .callback(let tell): tell(result)
        }
    }
}

/// Why a command has no reply.
enum CommandFailure {
    case unattributed(UnattributedFailure)
    case cancelled(wasWritten: Bool)
    case timedOut(wasWritten: Bool)
    /// The connection ended, or never was.
    case ended(QMPError, wasWritten: Bool)
    case outOfBandUnavailable
    case descriptorsUnavailable(MonitorAddress)

    func error(of command: String) -> QMPError {
        QMPError(
            code,
            text(command),
            command: command,
            outcome: outcome,
            refusal: refusal,
            process: end?.process,
            fate: end?.fate
        )
    }

    private var code: QMPError.Code {
        switch self {
        case .unattributed(.error): .refused
        case .unattributed(.malformed): .undecodable
        case .unattributed(.oversized): .messageTooLarge
        case .cancelled: .cancelled
        case .timedOut: .timedOut
        case .ended(let reason, _): reason.code
        case .outOfBandUnavailable: .outOfBandUnavailable
        case .descriptorsUnavailable: .descriptorsUnavailable
        }
    }

    private var outcome: QMPError.Outcome {
        switch self {
        case .unattributed: .unknown
        case .cancelled(let wasWritten), .timedOut(let wasWritten), .ended(_, let wasWritten):
            wasWritten ? .unknown : .notSent
        case .outOfBandUnavailable, .descriptorsUnavailable: .notSent
        }
    }

    /// What QEMU said without saying to whom.
    private var refusal: QMPError.Refusal? {
        guard case .unattributed(.error(let errorClass, let description)) = self else { return nil }
        return QMPError.Refusal(errorClass: QMPError.ErrorClass(rawValue: errorClass), description: description)
    }

    /// How the connection ended.
    private var end: QMPError? {
        if case .ended(let reason, _) = self { reason } else { nil }
    }

    private func text(_ command: String) -> String {
        switch self {
        case .unattributed(.error(_, let description)): "QEMU refused something, most likely \(command): \(description)"
        case .unattributed(.malformed(let reason)): "the reply to \(command) is not valid: \(reason)"
        case .unattributed(.oversized): "the reply to \(command) is larger than the configured limit"
        case .cancelled: "\(command): the task was cancelled"
        case .timedOut(wasWritten: true): "\(command) was not answered in time"
        case .timedOut(wasWritten: false):
            "\(command) could not be sent in time: QEMU has not answered earlier commands"
        case .ended(let reason, _): "\(command): \(reason.message)"
        case .outOfBandUnavailable: "\(command) cannot run out of band: the connection has no such capability"
        case .descriptorsUnavailable(let address):
            "\(command): descriptors travel over unix sockets only, and \(address) is none"
        }
    }
}
