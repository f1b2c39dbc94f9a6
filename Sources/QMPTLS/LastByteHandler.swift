internal import NIOCore

/// Sends the last byte of whatever is written in a record of its own.
///
/// A monitor takes one byte at a time, and QEMU (7.2 does; later ones were mended) goes on only when something more waits on
/// the socket: of a record that was read, it would leave all but the first byte where they are. So there is always another record behind, until one
/// byte is all there is.
final class LastByteHandler: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var bytes = unwrapOutboundIn(data)
        if bytes.readableBytes > 1, let beginning = bytes.readSlice(length: bytes.readableBytes - 1) {
            context.write(wrapOutboundOut(beginning), promise: nil)
        }
        context.write(wrapOutboundOut(bytes), promise: promise)
    }
}
