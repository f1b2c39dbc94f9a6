internal import DequeModule
internal import NIOCore

/// What has arrived of one stream and was not read yet. It belongs to its connection's loop.
final class StreamBuffer {
    private var chunks: Deque<ByteBuffer> = []
    private(set) var byteCount = 0
    /// There is no more data to come.
    private(set) var isAtEnd = false
    /// The daemon's last word.
    private(set) var ending: Result<Void, LibvirtError>?
    private var waiter: CheckedContinuation<Void, Never>?

    func append(_ chunk: ByteBuffer) {
        chunks.append(chunk)
        byteCount += chunk.readableBytes
        wake()
    }

    func popFirst() -> ByteBuffer? {
        guard let chunk = chunks.popFirst() else { return nil }
        byteCount -= chunk.readableBytes
        return chunk
    }

    func endOfData() {
        isAtEnd = true
        wake()
    }

    func finish(throwing error: LibvirtError?) {
        guard ending == nil else { return }
        isAtEnd = true
        ending = error.map { .failure($0) } ?? .success(())
        wake()
    }

    func wait(_ continuation: CheckedContinuation<Void, Never>) {
        wake()
        waiter = continuation
    }

    /// Lets whoever waits look again.
    func wake() {
        waiter?.resume()
        waiter = nil
    }
}
