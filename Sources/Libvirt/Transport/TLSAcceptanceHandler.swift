internal import NIOCore
internal import NIOSSL

/// Waits for the one byte with which a daemon says, behind the TLS handshake, that it takes the client's certificate.
final class TLSAcceptanceHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let accepted: UInt8 = 1

    private let uri: LibvirtURI
    private let acceptance: EventLoopPromise<Void>
    private var isAccepted = false
    private var failure: (any Error)?

    /// - Parameter acceptance: Succeeds when the daemon accepts; fails with a `LibvirtError`.
    init(_ uri: LibvirtURI, _ acceptance: EventLoopPromise<Void>) {
        self.uri = uri
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
        failure = failure ?? error
        context.fireErrorCaught(error)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        // It does nothing when the byte has come.
        acceptance.fail(LibvirtError(tls: failure, uri))
    }
}

extension LibvirtError {
    /// Why a connection with TLS ended before the daemon had accepted it.
    fileprivate init(tls failure: (any Error)?, _ uri: LibvirtURI) {
        switch failure {
        case nil, .some(NIOSSLError.uncleanShutdown):
            // This is how a daemon refuses: the handshake is done, and then it hangs up.
            self.init(.certificateRefused, "\(uri) does not accept this side's certificate, or wants one")
        case .some(let error as NIOSSLExtraError) where error == .failedToValidateHostname:
            self.init(.serverNotTrusted, "the certificate of \(uri) is not for that host: \(error)")
        case .some(let error as NIOSSLError):
            self.init(handshake: "\(error)", uri)
        case .some(let error as BoringSSLError):
            self.init(handshake: "\(error)", uri)
        case .some(let error):
            self.init(.connectionFailed, "cannot connect to \(uri): \(error)")
        }
    }

    /// BoringSSL tells what happened in its texts alone.
    private init(handshake text: String, _ uri: LibvirtURI) {
        if text.contains("CERTIFICATE_VERIFY_FAILED") {
            self.init(.serverNotTrusted, "the certificate of \(uri) is not by the authority that is trusted here")
        } else if text.contains("_ALERT_") {
            self.init(.certificateRefused, "\(uri) does not accept this side's certificate, or wants one: \(text)")
        } else {
            self.init(.connectionFailed, "cannot connect to \(uri): TLS failed: \(text)")
        }
    }
}
