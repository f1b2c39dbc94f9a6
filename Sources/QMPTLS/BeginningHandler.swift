internal import NIOCore

/// Keeps what the other side said first, before anything is made of it: it tells who does not speak TLS.
final class BeginningHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private static let limit = 64

    private(set) var bytes: [UInt8] = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytesView.prefix(Self.limit - bytes.count)
        context.fireChannelRead(data)
    }

    /// Whether it begins as what servers say with TLS does: a handshake's message or an alert, of any version.
    var isTLS: Bool {
        zip(bytes, [[0x15, 0x16], [0x03]]).allSatisfy { $1.contains($0) }
    }
}
