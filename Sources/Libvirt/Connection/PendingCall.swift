internal import LibvirtProtocol
internal import NIOCore
internal import QAPI
internal import QMP

/// A call without its reply.
struct PendingCall {
    typealias Waiter = CheckedContinuation<Result<ByteBuffer, LibvirtError>, Never>

    /// What was asked for, as errors say it.
    let name: String
    let payload: ByteBuffer
    let descriptors: OwnedDescriptors?
    let waiter: Waiter
    var timer: Scheduled<Void>?

    func succeed(_ payload: ByteBuffer) { finish(.success(payload)) }

    func fail(_ failure: CallFailure) { finish(.failure(failure.error(of: name))) }

    /// The daemon answered that it refuses.
    func refuse(_ payload: ByteBuffer) { finish(.failure(.refusal(payload, asked: name))) }

    private func finish(_ result: Result<ByteBuffer, LibvirtError>) {
        timer?.cancel()
        waiter.resume(returning: result)
    }
}

/// Why a call has no reply.
enum CallFailure {
    case cancelled(wasWritten: Bool)
    case timedOut(wasWritten: Bool)
    /// The connection ended, or never was.
    case ended(LibvirtError, wasWritten: Bool)
    case descriptorsUnavailable(LibvirtURI)

    func error(of name: String) -> LibvirtError {
        switch self {
        case .cancelled(let wasWritten):
            LibvirtError(.cancelled, "cannot \(name): the task was cancelled", outcome: outcome(wasWritten))
        case .timedOut(wasWritten: true):
            LibvirtError(.timedOut, "cannot \(name): libvirt did not answer in time", outcome: .unknown)
        case .timedOut(wasWritten: false):
            LibvirtError(
                .timedOut,
                "cannot \(name) in time: libvirt has not answered earlier calls",
                outcome: .notSent
            )
        case .ended(let reason, let wasWritten):
            LibvirtError(reason.code, "cannot \(name): \(reason.message)", outcome: outcome(wasWritten))
        case .descriptorsUnavailable(let uri):
            LibvirtError(
                .descriptorsUnavailable,
                "cannot \(name): descriptors travel over unix sockets without SASL only, and \(uri) is none",
                outcome: .notSent
            )
        }
    }

    private func outcome(_ wasWritten: Bool) -> QMPError.Outcome { wasWritten ? .unknown : .notSent }
}

extension LibvirtError {
    /// The error that a refusing daemon sent.
    static func refusal(_ payload: ByteBuffer, asked what: String) -> LibvirtError {
        do throws(XDRError) {
            var reader = XDRReader(payload.readableBytesSpan)
            return LibvirtError(try RemoteError(from: &reader), asked: what)
        } catch {
            return LibvirtError(
                .refused,
                "libvirt refused to \(what), and its reason cannot be read",
                outcome: .refused
            )
        }
    }
}
