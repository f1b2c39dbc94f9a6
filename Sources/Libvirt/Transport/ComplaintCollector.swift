internal import NIOCore
internal import NIOPosix
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Reads what a program complains of, as long as it runs, and keeps the end of it.
final class ComplaintCollector: Sendable {
    /// Another process may hold the pipe open: ssh leaves one behind when it shares connections.
    private static var patience: TimeAmount { .milliseconds(200) }

    private let tail = Tail()
    private let channel: (any Channel)?

    /// - Parameter pipe: Where the complaints come from. It belongs to the collector.
    init(_ pipe: CInt, _ eventLoop: any EventLoop) async {
        let tail = tail
        let bootstrap = NIOPipeBootstrap(group: eventLoop).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(TailHandler(tail))
            }
        }
        do {
            channel = try await bootstrap.takingOwnershipOfDescriptor(input: pipe).get()
        } catch {
            // The program does without anybody who listens.
            close(pipe)
            channel = nil
        }
    }

    deinit { channel?.close(promise: nil) }

    /// What was said last, once the program has ended; `nil` when it said nothing.
    func text() async -> String? {
        if let channel {
            let timer = channel.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
            // However it closes, there is no more to come.
            try? await channel.closeFuture.get()
            timer.cancel()
        }
        return tail.text
    }
}

/// The last bytes of a text of any length.
private final class Tail: Sendable {
    private static let limit = 2048

    private let bytes = Mutex<[UInt8]>([])

    func append(_ more: some Collection<UInt8>) {
        bytes.withLock { bytes in
            bytes += more
            if bytes.count > Self.limit { bytes.removeFirst(bytes.count - Self.limit) }
        }
    }

    /// The text in one line; `nil` when there is none.
    var text: String? {
        let text = String(decoding: bytes.withLock { $0 }, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        return lines.isEmpty ? nil : lines.joined(separator: "; ")
    }
}

private final class TailHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let tail: Tail

    init(_ tail: Tail) { self.tail = tail }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        tail.append(unwrapInboundIn(data).readableBytesView)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
