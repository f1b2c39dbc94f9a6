internal import NIOCore

/// Passes on what happens on the channel; all decisions are the monitor's.
final class MonitorChannelHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Weak: a monitor that nobody holds any more closes its channel.
    private weak let monitor: SocketMonitor?
    private var failure: (any Error)?

    init(_ monitor: SocketMonitor) { self.monitor = monitor }

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        monitor?.assumeIsolated { $0.transportOpened(channel) }
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
        let reason = failure.map { "\($0)" }
        monitor?.assumeIsolated { $0.transportEnded(reason) }
    }
}
