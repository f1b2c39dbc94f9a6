import GuestAgent
import JSONWire
import QMPTesting
import Synchronization
import Testing

/// Transfers that are interrupted.
@Suite(.timeLimit(.minutes(5))) struct ResumptionTests {
    private static let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }

    /// What happens to some command, the first time that it comes so often.
    enum Interruption: CaseIterable {
        /// The command is not run, and the connection ends.
        case beforeTheCommand
        /// The command is run, and the connection ends before its answer.
        case beforeTheAnswer
        /// The agent is another one, which knows no open files.
        case newAgent
    }

    private func configuration(
        _ files: FakeFiles,
        _ interruption: Interruption,
        at place: Int,
        of name: String
    ) -> FakeGuestAgent.Configuration {
        let count = Mutex(0)
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            guard request.name == name,
                count.withLock({
                    $0 += 1; return $0
                }) == place
            else {
                return files.answer(request)
            }
            switch interruption {
            case .beforeTheCommand: return .close
            case .beforeTheAnswer:
                _ = files.answer(request)
                return .close
            case .newAgent:
                files.state.withLock { $0.open = [:] }
                return files.answer(request)
            }
        }
        return configuration
    }

    @Test(arguments: Interruption.allCases, [1, 4, 10])
    func aDownloadGoesOn(interruption: Interruption, place: Int) async throws {
        let files = FakeFiles(["/a": Self.bytes])
        let configuration = configuration(files, interruption, at: place, of: "guest-file-read")
        try await withFakeAgent(configuration) { agent, _ in
            var read: [UInt8] = []
            let transfer = try await agent.download("/a", chunkSize: 1000) { part, _ in read += part }
            #expect(read == Self.bytes)
            #expect(transfer.byteCount == 10_000)
            #expect(files.openCount == 0)
        }
    }

    @Test(arguments: Interruption.allCases, [1, 4, 10])
    func anUploadGoesOn(interruption: Interruption, place: Int) async throws {
        let files = FakeFiles()
        let configuration = configuration(files, interruption, at: place, of: "guest-file-write")
        try await withFakeAgent(configuration) { agent, _ in
            var rest = Self.bytes[...]
            let transfer = try await agent.upload(to: "/b", chunkSize: 1000) { capacity in
                defer { rest = rest.dropFirst(capacity) }
                return Array(rest.prefix(capacity))
            }
            #expect(files["/b"] == Self.bytes)
            #expect(transfer.byteCount == 10_000)
            #expect(files.openCount == 0)
        }
    }

    @Test func aFailureOfTheUserIsNoInterruption() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        try await withFakeAgent(files.configuration) { agent, fake in
            let error = try await qmpError {
                try await agent.download("/a") { _, _ in throw QMPError(.connectionLost, "elsewhere") }
            }
            #expect(error.message == "elsewhere")
            #expect(fake.record.requests.count { $0.name == "guest-file-open" } == 1)
        }
    }

    @Test func aFileThatIsAnotherIsNotGoneOnWith() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        let configuration = configuration(files, .newAgent, at: 4, of: "guest-file-read")
        var changing = configuration
        changing.answer = { request in
            if request.name == "guest-file-open", files.state.withLock({ $0.nextHandle }) > 1000 {
                files.state.withLock { $0.files["/a"] = [1, 2, 3] }
            }
            return await configuration.answer(request)
        }
        try await withFakeAgent(changing) { agent, _ in
            let error = try await qmpError { try await agent.download("/a", chunkSize: 1000) { _, _ in } }
            #expect(error.code == .transferFailed)
        }
    }

    @Test func itDoesNotGoOnForEver() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { $0.name == "guest-file-read" ? .close : files.answer($0) }
        try await withFakeAgent(configuration) { agent, fake in
            let error = try await qmpError { _ = try await agent.readFile("/a") }
            #expect(error.code == .connectionLost)
            #expect(fake.record.requests.count { $0.name == "guest-file-read" } == 6)
        }
    }

    @Test func itNeedNotGoOn() async throws {
        let files = FakeFiles(["/a": Self.bytes])
        var session = GuestAgentSession.Configuration.forTests
        session.resumptionTimeout = .zero
        let configuration = configuration(files, .beforeTheCommand, at: 1, of: "guest-file-read")
        try await withFakeAgent(configuration, session: session) { agent, _ in
            let error = try await qmpError { _ = try await agent.readFile("/a") }
            #expect(error.code == .connectionLost)
        }
    }
}
