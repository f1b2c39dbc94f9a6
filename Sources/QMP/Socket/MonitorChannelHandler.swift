internal import NIOCore

/// Passes on what happens on the channel; all decisions are the monitor's.
final class MonitorChannelHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Weak: a monitor that nobody holds any more closes its channel.
    private weak let monitor: SocketMonitor?
    private let descriptorSocket: CInt?
    private let peer: PeerProcess?
    private var failure: (any Error)?

    init(_ monitor: SocketMonitor, descriptorSocket: CInt?, peer: PeerProcess?) {
        self.monitor = monitor
        self.descriptorSocket = descriptorSocket
        self.peer = peer
    }

    func channelActive(context: ChannelHandlerContext) {
        guard let monitor else { return context.close(promise: nil) }
        let transport = Transport(channel: context.channel, descriptorSocket: descriptorSocket, peer: peer)
        monitor.assumeIsolated { $0.transportOpened(transport) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        monitor?.assumeIsolated { $0.receive(bytes) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        failure = error
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        let failure = failure
        monitor?.assumeIsolated { $0.transportEnded(failure) }
    }
}
