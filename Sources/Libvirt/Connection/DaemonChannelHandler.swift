internal import NIOCore

/// Passes on what happens on the channel; all decisions are the connection's.
final class DaemonChannelHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Weak: a connection that nobody holds any more closes its channel.
    private weak let connection: LibvirtConnection?
    /// The program behind the channel.
    private let process: SSHProcess?
    private var failure: (any Error)?

    init(_ connection: LibvirtConnection?, process: SSHProcess?) {
        self.connection = connection
        self.process = process
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        connection?.assumeIsolated { $0.receive(bytes) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        guard context.channel.isWritable else { return }
        connection?.assumeIsolated { $0.writabilityReturned() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        failure = failure ?? error
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        let reason = failure.map { "\($0)" }
        connection?.assumeIsolated { [process] in $0.transportEnded(reason, process) }
    }
}
