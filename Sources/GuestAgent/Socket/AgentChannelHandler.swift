internal import NIOCore

/// Passes on what happens on the channel; all decisions are the socket's.
final class AgentChannelHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Weak: a socket that nobody holds any more closes its channel.
    private weak let socket: AgentSocket?
    private var failure: (any Error)?

    init(_ socket: AgentSocket) { self.socket = socket }

    func channelActive(context: ChannelHandlerContext) {
        guard let socket else { return context.close(promise: nil) }
        let channel = context.channel
        socket.assumeIsolated { $0.connected(channel) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        let channel = context.channel
        socket?.assumeIsolated { $0.receive(bytes, from: channel) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        failure = error
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        let reason = failure.map { "\($0)" }
        let channel = context.channel
        socket?.assumeIsolated { $0.disconnected(channel, reason) }
    }
}
