internal import CSocketSupport
internal import DequeModule

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What waits to be sent to a client.
struct ClientOutput {
    /// So much may wait before no more is read from the client.
    private static let limit = 1 << 20
    /// So much memory is kept for what comes next.
    private static let keptCapacity = 1 << 16

    private var bytes: [UInt8] = []
    private var sentCount = 0
    /// How many bytes were sent before those in `bytes`.
    private var base: UInt64 = 0
    /// Where in all that is sent the events end that were not sent in full.
    private var ends: Deque<UInt64> = []
    /// Set when nothing can be sent any more; what is appended then is dropped.
    private(set) var isClosed = false

    var isEmpty: Bool { sentCount == bytes.count }
    var isFull: Bool { bytes.count - sentCount > Self.limit }
    var eventCount: Int { ends.count }

    mutating func append(_ reply: [UInt8]) {
        if !isClosed { bytes += reply }
    }

    mutating func append(event: [UInt8]) {
        guard !isClosed else { return }
        bytes += event
        ends.append(base + UInt64(bytes.count))
    }

    mutating func close() {
        isClosed = true
        (bytes, sentCount, ends) = ([], 0, [])
    }

    /// Writes as much as the socket takes.
    mutating func write(to socket: CInt) {
        while !isEmpty {
            let sent = bytes.withUnsafeBytes { buffer in
                let rest = buffer[sentCount...]
                return csocket_send_with_descriptors(socket, rest.baseAddress, rest.count, nil, 0)
            }
            if sent < 0 {
                if errno == EAGAIN || errno == EWOULDBLOCK { break }
                return close()
            }
            sentCount += sent
        }
        forgetSent()
    }

    private mutating func forgetSent() {
        let end = base + UInt64(sentCount)
        while let first = ends.first, first <= end { ends.removeFirst() }
        guard isEmpty || sentCount > Self.keptCapacity, sentCount > 0 else { return }
        base = end
        if isEmpty {
            bytes.removeAll(keepingCapacity: bytes.capacity <= Self.keptCapacity)
        } else {
            bytes.removeFirst(sentCount)
        }
        sentCount = 0
    }
}

extension Slice where Base == UnsafeRawBufferPointer {
    fileprivate var baseAddress: UnsafeRawPointer? { UnsafeRawBufferPointer(rebasing: self).baseAddress }
}
