import CSocketSupport
import Foundation
import QMP
import Testing

@Suite("Passing descriptors")
final class DescriptorPassingTests {
    private let scene: SocketScene
    private let sender: Int32
    private let receiver: Int32

    init() throws {
        scene = try SocketScene()
        (sender, receiver) = try scene.makePair()
    }

    @Test("one to many descriptors arrive with their bytes, closed on exec", arguments: [1, 2, 17, 253])
    func descriptorsArrive(count: Int) throws {
        let pipe = try scene.makePipe()
        let message = Array("{\"execute\": \"getfd\"}".utf8)

        #expect(send(message, Array(repeating: pipe.writing, count: count)) == message.count)
        let received = try receive(capacity: 100)

        #expect(received.bytes == message)
        #expect(received.descriptors.count == count)
        #expect(!received.isTruncated)
        for descriptor in received.descriptors {
            #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
        }
        let last = try #require(received.descriptors.last)
        #expect(write(last, "x", 1) == 1)
        var byte: UInt8 = 0
        #expect(read(pipe.reading, &byte, 1) == 1)
        #expect(byte == UInt8(ascii: "x"))
    }

    @Test("bytes alone")
    func bytesAlone() throws {
        #expect(send(Array("hello".utf8), []) == 5)
        let received = try receive(capacity: 3)
        #expect(received.bytes == Array("hel".utf8))
        #expect(received.descriptors.isEmpty)
        #expect(!received.isTruncated)
    }

    @Test("more than the system carries, or none to carry them, is refused")
    func refused() {
        #expect(send([1], Array(repeating: sender, count: Int(CSOCKET_MAX_DESCRIPTORS) + 1)) == -1)
        #expect(errno == EINVAL)
        #expect(send([], [sender]) == -1)
        #expect(errno == EINVAL)
    }

    @Test("a descriptor that is not open is refused and nothing is sent")
    func notOpen() throws {
        #expect(send([1, 2, 3], [-1]) == -1)
        #expect(errno == EBADF)
        try makeNonBlocking(receiver)
        var byte: UInt8 = 0
        #expect(read(receiver, &byte, 1) == -1)
        #expect(errno == EAGAIN)
    }

    @Test("descriptors without room are closed and reported")
    func truncated() throws {
        let pipe = try scene.makePipe()
        #expect(send([7], [pipe.writing, pipe.writing, pipe.writing]) == 1)
        let received = try receive(capacity: 1, descriptorCapacity: 1)
        #expect(received.bytes == [7])
        #expect(received.descriptors.count == 1)
        #expect(received.isTruncated)

        // The pipe ends once nobody holds its writing end, the descriptors without room included.
        received.descriptors.forEach(scene.end)
        scene.end(pipe.writing)
        var byte: UInt8 = 0
        #expect(read(pipe.reading, &byte, 1) == 0)
    }

    @Test("a full socket takes a part, and the descriptors go with it once")
    func partialWrite() throws {
        var size: Int32 = 4096
        setsockopt(sender, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout.size(ofValue: size)))
        try makeNonBlocking(sender)
        try makeNonBlocking(receiver)
        let message = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 / 251) }

        var sent = send(message, [sender])
        #expect(sent > 0 && sent < message.count)
        var arrived: [UInt8] = []
        var descriptors: [Int32] = []
        while arrived.count < message.count {
            while let part = try receiveIfAny() {
                arrived += part.bytes
                descriptors += part.descriptors
            }
            let more = send(Array(message[sent...]), [])
            if sent < message.count { #expect(more > 0) }
            sent += max(more, 0)
        }

        #expect(arrived == message)
        #expect(descriptors.count == 1)
        #expect(send(message, []) > 0)
        #expect(send(message, []) == -1)
        #expect(errno == EAGAIN)
    }

    @Test("a peer that closed is EPIPE, not a signal")
    func closedPeer() throws {
        shutdown(receiver, Int32(SHUT_RDWR))
        scene.end(receiver)
        #expect(send([1], []) == -1)
        #expect(errno == EPIPE)
        #expect(send([1], [sender]) == -1)
        #expect(errno == EPIPE)
    }

    @Test("the end of the stream is no bytes")
    func endOfStream() throws {
        shutdown(sender, Int32(SHUT_RDWR))
        let received = try receive(capacity: 10)
        #expect(received.bytes.isEmpty)
        #expect(received.descriptors.isEmpty)
    }
}

extension DescriptorPassingTests {
    private struct Received {
        var bytes: [UInt8]
        var descriptors: [Int32]
        var isTruncated: Bool
    }

    private func send(_ bytes: [UInt8], _ descriptors: [Int32]) -> Int {
        csocket_send_with_descriptors(sender, bytes, bytes.count, descriptors, descriptors.count)
    }

    private func receive(capacity: Int, descriptorCapacity: Int = 300) throws -> Received {
        var bytes = [UInt8](repeating: 0, count: capacity)
        var descriptors = [Int32](repeating: -1, count: descriptorCapacity)
        var count = 0
        var isTruncated = false
        let size = csocket_receive_with_descriptors(
            receiver,
            &bytes,
            capacity,
            &descriptors,
            descriptorCapacity,
            &count,
            &isTruncated
        )
        try scene.checked("recvmsg", Int32(size))
        let taken = Array(descriptors.prefix(count))
        taken.forEach { scene.keep($0) }
        return Received(bytes: Array(bytes.prefix(size)), descriptors: taken, isTruncated: isTruncated)
    }

    private func receiveIfAny() throws -> Received? {
        do {
            return try receive(capacity: 65536)
        } catch let error as SystemError where error.code == EAGAIN {
            return nil
        }
    }

    private func makeNonBlocking(_ descriptor: Int32) throws {
        try scene.checked("fcntl", fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK))
    }
}
