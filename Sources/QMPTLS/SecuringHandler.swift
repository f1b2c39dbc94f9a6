internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import QMP

/// Waits for the end of the handshake, and hides the channel until then from those behind. Later it tells what an end
/// means.
final class SecuringHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private enum State {
        case handshaking
        /// This side is content. The server may yet refuse: it looks at this side's certificate when it has all of it.
        case secured
        /// The server has said something.
        case inUse
        /// The handshake failed.
        case failed
    }

    private let secured: EventLoopPromise<Void>
    private let failure: SecurityFailure
    private let beginning: BeginningHandler
    private let encryption: NIOSSLClientHandler
    private var state = State.handshaking
    private var lastError: (any Error)?

    init(
        _ secured: EventLoopPromise<Void>,
        _ failure: SecurityFailure,
        beginning: BeginningHandler,
        encryption: NIOSSLClientHandler
    ) {
        self.secured = secured
        self.failure = failure
        self.beginning = beginning
        self.encryption = encryption
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshaking = state, case .some(.handshakeCompleted) = event as? TLSUserEvent {
            state = .secured
            context.pipeline.syncOperations.removeHandler(beginning, promise: nil)
            context.fireChannelActive()
            secured.succeed(())
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        state = .inUse
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch state {
        case .handshaking: fail(error)
        case .secured:
            lastError = lastError ?? error
            context.close(promise: nil)
        // An end without a farewell, which is how a QEMU goes, is an end: no message is taken for whole that is not.
        case .inUse: if error as? NIOSSLError != .uncleanShutdown { context.fireErrorCaught(error) }
        case .failed: break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        switch state {
        case .handshaking: fail(nil)
        case .secured:
            context.fireErrorCaught(failure.afterHandshake(lastError))
            context.fireChannelInactive()
        case .inUse: context.fireChannelInactive()
        case .failed: break
        }
    }

    /// Whoever waits closes the channel.
    private func fail(_ error: (any Error)?) {
        state = .failed
        if beginning.isTLS {
            secured.fail(failure.inHandshake(error, certificate: encryption.peerCertificate))
        } else {
            secured.fail(failure.notTLS(beginning.bytes))
        }
    }
}
