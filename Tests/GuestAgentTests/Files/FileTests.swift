import GuestAgent
import JSONWire
import QMPTesting
import Testing

/// A guest that lets nothing be run: so files are written in place, and hashes not compared.
@Suite(.timeLimit(.minutes(5))) struct FileTests {
    private static let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }

    @Test(arguments: [1000, 4096, 10_000, 20_000])
    func aFileIsReadInParts(chunkSize: Int) async throws {
        let files = FakeFiles(["/a": Self.bytes])
        try await withFakeAgent(files.configuration) { agent, _ in
            var read: [UInt8] = []
            var progress: [GuestFileProgress] = []
            let transfer = try await agent.download("/a", chunkSize: chunkSize) { part, step in
                read += part
                progress.append(step)
            }
            #expect(read == Self.bytes)
            #expect(transfer == GuestFileTransfer(byteCount: 10_000, isVerified: false))
            #expect(progress.last == GuestFileProgress(transferred: 10_000, total: 10_000))
            #expect(progress.count == (10_000 + chunkSize - 1) / chunkSize)
            #expect(files.openCount == 0)
        }
    }

    @Test(arguments: [1000, 4096, 20_000])
    func aFileIsWrittenInParts(writeLimit: Int) async throws {
        let files = FakeFiles(writeLimit: writeLimit)
        try await withFakeAgent(files.configuration) { agent, _ in
            let transfer = try await agent.writeFile(Self.bytes, to: "/b")
            #expect(files["/b"] == Self.bytes)
            #expect(transfer == GuestFileTransfer(byteCount: 10_000, isVerified: false))
            #expect(files.openCount == 0)
        }
    }

    @Test func anEmptyFileIsAFile() async throws {
        let files = FakeFiles()
        try await withFakeAgent(files.configuration) { agent, _ in
            try await agent.writeFile([], to: "/empty")
            #expect(files["/empty"] == [])
            let read = try await agent.readFile("/empty")
            #expect(read.isEmpty)
        }
    }

    @Test func aFileThatIsNotThereIsRefused() async throws {
        try await withFakeAgent(FakeFiles().configuration) { agent, _ in
            let error = try await qmpError { _ = try await agent.readFile("/none") }
            #expect(error.code == .refused)
        }
    }

    @Test func aFileThatIsTooLargeIsNotReadAsAWhole() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        try await withFakeAgent(files.configuration) { agent, _ in
            let error = try await qmpError { _ = try await agent.readFile("/a", maximumSize: 9999) }
            #expect(error.code == .transferFailed)
            #expect(files.openCount == 0)
        }
    }

    @Test func bytesThatWereNotWrittenAreNoticed() async throws {
        let files = FakeFiles(lostBytes: 1)
        try await withFakeAgent(files.configuration) { agent, _ in
            let error = try await qmpError { try await agent.writeFile(Self.bytes, to: "/b") }
            #expect(error.code == .transferFailed)
            #expect(files.openCount == 0)
        }
    }

    @Test func theFileIsClosedWhenItsUserFails() async throws {
        struct Failure: Error {}
        let files = FakeFiles(["/a": Self.bytes])
        try await withFakeAgent(files.configuration) { agent, _ in
            await #expect(throws: Failure.self) {
                try await agent.download("/a", chunkSize: 100) { _, _ in throw Failure() }
            }
            #expect(files.openCount == 0)
        }
    }

    @Test func theFileIsClosedWhenTheTaskIsCancelled() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        let isOpen = Gate()
        try await withFakeAgent(files.configuration) { agent, _ in
            let task = Task {
                try await agent.withFile(at: "/a", .read) { file in
                    _ = try await file.read(upTo: 1)
                    isOpen.open()
                    try await Task.sleep(for: .seconds(600))
                }
            }
            await isOpen.wait()
            task.cancel()
            await #expect(throws: (any Error).self) { try await task.value }
            #expect(files.openCount == 0)
        }
    }

    @Test func theFileIsClosedThoughTheConnectionIsLost() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        try await withFakeAgent(files.configuration) { agent, fake in
            let error = try await qmpError {
                try await agent.withFile(at: "/a", .read) { file in
                    _ = try await file.read(upTo: 10)
                    await fake.closeConnection()
                    throw QMPError(.connectionLost, "as if a command had noticed")
                }
            }
            #expect(error.code == .connectionLost)
            #expect(files.openCount == 0)
        }
    }

    @Test func aHandleThatComesLateIsClosed() async throws {
        let gate = Gate()
        let files = FakeFiles(["/a": Self.bytes])
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            let answer = files.answer(request)
            return request.name == "guest-file-open" ? .delayed(until: gate) + answer : answer
        }
        try await withFakeAgent(configuration) { agent, fake in
            let task = Task { try await agent.readFile("/a") }
            await fake.wait { $0.requests.count == 1 }
            task.cancel()
            await #expect(throws: QMPError.self) { try await task.value }
            gate.open()
            try await agent.guestPing()
            await fake.wait { $0.requests.contains { $0.name == "guest-file-close" } }
            try await agent.guestPing()
            #expect(files.openCount == 0)
        }
    }
}
