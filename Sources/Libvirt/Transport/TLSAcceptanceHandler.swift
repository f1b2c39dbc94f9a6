internal import NIOCore
internal import NIOSSL
internal import TLSSupport

/// Waits for the one byte with which a daemon says, behind the TLS handshake, that it takes the client's certificate.
final class TLSAcceptanceHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let accepted: UInt8 = 1

    private let uri: LibvirtURI
    private let client: TLSClient
    private let encryption: NIOSSLClientHandler
    private let acceptance: EventLoopPromise<Void>
    private var isAccepted = false
    private var failure: TLSFailure?

    /// - Parameter acceptance: Succeeds when the daemon accepts; fails with a `LibvirtError`.
    init(
        _ uri: LibvirtURI,
        _ client: TLSClient,
        _ encryption: NIOSSLClientHandler,
        _ acceptance: EventLoopPromise<Void>
    ) {
        self.uri = uri
        self.client = client
        self.encryption = encryption
        self.acceptance = acceptance
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isAccepted else { return context.fireChannelRead(data) }
        var bytes = unwrapInboundIn(data)
        guard let byte = bytes.readInteger(as: UInt8.self) else { return }
        guard byte == Self.accepted else {
            acceptance.fail(LibvirtError(.protocolBroken, "\(uri) began with \(byte) instead of its consent"))
            return context.close(promise: nil)
        }
        isAccepted = true
        acceptance.succeed(())
        if bytes.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(bytes)) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        failure = failure ?? TLSFailure(error, of: client, certificate: encryption.peerCertificate)
        context.fireErrorCaught(error)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        // It does nothing when the byte has come.
        acceptance.fail(LibvirtError(failure ?? .ended, uri))
    }
}

extension LibvirtError {
    /// Why a connection with TLS ended before the daemon had accepted it.
    fileprivate init(_ failure: TLSFailure, _ uri: LibvirtURI) {
        let refusal = "\(uri) does not accept this side's certificate, or wants one"
        switch failure {
        // This is how a daemon refuses: the handshake is done, and then it hangs up.
        case .ended: self.init(.certificateRefused, refusal)
        case .certificateRefused(let words), .refused(let words):
            self.init(.certificateRefused, "\(refusal): \(words)")
        case .otherHost: self.init(.serverNotTrusted, "the certificate of \(uri) is not for that host")
        case .serverNotTrusted(let reason):
            self.init(.serverNotTrusted, "the certificate of \(uri) is not accepted: \(reason)")
        case .other(let reason): self.init(.connectionFailed, "cannot connect to \(uri): \(reason)")
        }
    }
}
