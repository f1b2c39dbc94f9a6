import Libvirt
import LibvirtProtocol
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct StreamTests {
    private static let picture = ScreenshotArguments(
        domain: RemoteDomain(name: "web", uuid: MessageTests.someUUID, id: 1)
    )
    private static let screenshot: Int32 = 211
    /// There is none among the procedures that sends a stream to the daemon, so far.
    private static let upload = RemoteProcedure<UInt32, XDRVoid>(.remote, 208, "upload", opensStream: true)

    /// Sends the pieces, and answers the end.
    private static func sending(_ pieces: [[UInt8]]) -> FakeDaemon.Answer {
        { frame in
            guard frame.header.procedure == screenshot else { return nil }
            guard frame.header.kind == .stream else {
                return [frame.reply(String?.some("image/png"))] + (pieces + [[]]).map { frame.stream($0) }
            }
            return [.send(frame.bytes(.stream, .ok, []))]
        }
    }

    @Test func aDownload() async throws {
        let pieces: [[UInt8]] = [[1, 2, 3], [4], Array(repeating: 5, count: 262_120)]
        try await FakeDaemon.withConnection(answering: Self.sending(pieces)) { daemon, connection in
            let (type, bytes) = try await connection.download(.screenshot, Self.picture, limit: 1 << 20)
            #expect(type == "image/png")
            #expect(bytes == pieces.flatMap(\.self))
            let end = await daemon.frame(.stream)
            #expect(end?.payload == [])
            try await expectAlive(connection)
        }
    }

    /// A daemon's threads do not wait for each other.
    @Test func dataBeforeTheReply() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == Self.screenshot else { return nil }
            guard frame.header.kind == .call else { return [.send(frame.bytes(.stream, .ok, []))] }
            return [frame.stream([1, 2]), frame.stream([]), frame.reply(String?.some("image/png"))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let (type, bytes) = try await connection.download(.screenshot, Self.picture, limit: 10)
            #expect(type == "image/png")
            #expect(bytes == [1, 2])
        }
    }

    @Test func moreThanThereMayBe() async throws {
        let pieces = [[UInt8]](repeating: [1, 2, 3], count: 10)
        try await FakeDaemon.withConnection(answering: Self.sending(pieces)) { daemon, connection in
            let error = try await libvirtError {
                _ = try await connection.download(.screenshot, Self.picture, limit: 10)
            }
            #expect(error.code == .messageTooLarge)
            let abort = await daemon.frame(.stream, .error)
            #expect(abort != nil)
            try await expectAlive(connection)
        }
    }

    @Test func aReaderThatFallsBehindGetsEverything() async throws {
        let pieces = (0..<100).map { [UInt8](repeating: UInt8($0), count: 200_000) }
        try await FakeDaemon.withConnection(answering: Self.sending(pieces)) { _, connection in
            var count = 0
            var isInOrder = true
            _ = try await connection.download(.screenshot, Self.picture) { bytes throws(LibvirtError) in
                if count < 10 { await Task.yield() }
                isInOrder = isInOrder && bytes.first == UInt8(count)
                count += 1
            }
            #expect(count == 100)
            #expect(isInOrder)
            try await expectAlive(connection)
        }
    }

    @Test func theDaemonGivesUp() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == Self.screenshot else { return nil }
            let failure = encoded(RemoteFailure(code: 38, message: "disk full"))
            return [
                frame.reply(String?.none), frame.stream([1]), .send(frame.bytes(.stream, .error, failure)),
            ]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError {
                _ = try await connection.download(.screenshot, Self.picture, limit: 10)
            }
            #expect(error.refusal?.number == 38)
            try await expectAlive(connection)
        }
    }

    @Test func aRefusedDownload() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == Self.screenshot else { return nil }
            return [frame.refusal(RemoteFailure(code: 55, message: "not running"))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError {
                _ = try await connection.download(.screenshot, Self.picture, limit: 10)
            }
            #expect(error.code == .operationInvalid)
        }
    }

    @Test func nothingComes() async throws {
        let answer: FakeDaemon.Answer = { frame in
            frame.header.procedure == Self.screenshot && frame.header.kind == .call ? [frame.reply(String?.none)] : nil
        }
        try await FakeDaemon.withConnection(answering: answer) { daemon, connection in
            let error = try await timeOutOnceSent { timeout in
                _ = try await connection.download(.screenshot, Self.picture, timeout: timeout, limit: 10)
            }
            #expect(error.code == .timedOut)
            let abort = await daemon.frame(.stream, .error)
            #expect(abort != nil)
            try await expectAlive(connection)
        }
    }

    @Test func aCancelledDownload() async throws {
        let answer: FakeDaemon.Answer = { frame in
            frame.header.procedure == Self.screenshot && frame.header.kind == .call ? [frame.reply(String?.none)] : nil
        }
        try await FakeDaemon.withConnection(answering: answer) { daemon, connection in
            let task = Task { _ = try await connection.download(.screenshot, Self.picture, limit: 10) }
            _ = await daemon.call(of: Self.screenshot)
            task.cancel()
            let error = try await libvirtError { try await task.value }
            #expect(error.code == .cancelled)
            try await expectAlive(connection)
        }
    }

    @Test func theConnectionEndsInTheMiddle() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == Self.screenshot else { return nil }
            return [frame.reply(String?.none), frame.stream([1, 2]), .hangUp]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError {
                _ = try await connection.download(.screenshot, Self.picture, limit: 10)
            }
            #expect(error.code == .connectionLost)
        }
    }

    // MARK: Upload

    @Test func anUpload() async throws {
        let received = Mutex<[UInt8]>([])
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == 208 else { return nil }
            switch (frame.header.kind, frame.header.status) {
            case (.call, _): return [frame.reply()]
            case (.stream, .continue):
                received.withLock { $0 += frame.payload }
                return []
            default: return [.send(frame.bytes(.stream, .ok, []))]
            }
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
            var rest = [bytes, [], [1, 2, 3]]
            _ = try await connection.upload(Self.upload, 0) { () throws(LibvirtError) in
                rest.isEmpty ? nil : rest.removeFirst()
            }
            #expect(received.withLock { $0 } == bytes + [1, 2, 3])
            try await expectAlive(connection)
        }
    }

    @Test func theDaemonRefusesInTheMiddleOfAnUpload() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == 208 else { return nil }
            if frame.header.kind == .call { return [frame.reply()] }
            return [.send(frame.bytes(.stream, .error, encoded(RemoteFailure(code: 38, message: "full"))))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError {
                _ = try await connection.upload(Self.upload, 0) { () throws(LibvirtError) in
                    await Task.yield()
                    return [1]
                }
            }
            #expect(error.refusal?.number == 38)
            try await expectAlive(connection)
        }
    }

    @Test func anUploadThatIsGivenUp() async throws {
        let answer: FakeDaemon.Answer = { frame in
            frame.header.procedure == 208 && frame.header.kind == .call ? [frame.reply()] : nil
        }
        try await FakeDaemon.withConnection(answering: answer) { daemon, connection in
            let error = try await libvirtError {
                _ = try await connection.upload(Self.upload, 0) { () throws(LibvirtError) in
                    throw LibvirtError(.undecodable, "no more")
                }
            }
            #expect(error.message == "no more")
            let abort = await daemon.frame(.stream, .error)
            #expect(abort != nil)
        }
    }
}
