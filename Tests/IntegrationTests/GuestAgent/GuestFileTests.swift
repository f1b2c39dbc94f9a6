import Foundation
import GuestAgent
import Testing

@Suite(.enabled(if: AgentProcess.isAvailable))
struct GuestFileTests {
    private static let bytes = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }

    @Test func aFileGoesThereAndBackUnchanged() async throws {
        try await AgentProcess.withAgent { session, agent in
            let path = agent.path("a file, with 'odd' \\ name")
            let transfer = try await session.writeFile(Self.bytes, to: path)
            #expect(transfer == GuestFileTransfer(byteCount: Self.bytes.count, isVerified: true))
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(Self.bytes))
            let read = try await session.readFile(path)
            #expect(read == Self.bytes)
            #expect(try Self.names(agent).filter { $0.contains(".part") } == [])
        }
    }

    @Test func afterAFailureTheOldFileIsStillThere() async throws {
        struct Failure: Error {}
        try await AgentProcess.withAgent { session, agent in
            let path = agent.path("file")
            try await session.writeFile(Array("old".utf8), to: path)
            var count = 0
            await #expect(throws: Failure.self) {
                try await session.upload(to: path) { capacity in
                    count += 1
                    guard count < 3 else { throw Failure() }
                    return Array(Self.bytes.prefix(capacity))
                }
            }
            let kept = try await session.readFile(path)
            #expect(kept == Array("old".utf8))
            #expect(try Self.names(agent).filter { $0.contains(".part") } == [])
        }
    }

    @Test func aFolderIsNotReplaced() async throws {
        try await AgentProcess.withAgent { session, agent in
            let path = agent.path("folder")
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            let error = try await qmpError { try await session.writeFile([1], to: path) }
            #expect(error.code == .transferFailed)
            #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
            #expect(try Self.names(agent).filter { $0.contains(".part") } == [])
        }
    }

    @Test func aFileThatTheKernelMakesUpIsReadToItsEnd() async throws {
        try await AgentProcess.withAgent { session, _ in
            let bytes = try await session.readFile("/proc/sys/kernel/ostype")
            #expect(String(decoding: bytes, as: UTF8.self) == "Linux\n")
        }
    }

    @Test func transfersGoOnWhenTheAgentIsStartedAnew() async throws {
        try await AgentProcess.withAgent { session, agent in
            let path = agent.path("file")
            var rest = Self.bytes[...]
            var restartCount = 0
            let upload = try await session.upload(to: path, chunkSize: 100_000) { capacity in
                if rest.count < 1_500_000, restartCount == 0 {
                    restartCount += 1
                    await agent.end()
                    try agent.start()
                }
                defer { rest = rest.dropFirst(capacity) }
                return Array(rest.prefix(capacity))
            }
            #expect(upload == GuestFileTransfer(byteCount: Self.bytes.count, isVerified: true))
            var read: [UInt8] = []
            let download = try await session.download(path, chunkSize: 100_000) { part, _ in
                read += part
                guard read.count > 1_500_000, restartCount == 1 else { return }
                restartCount += 1
                await agent.end()
                try agent.start()
            }
            #expect(download == upload)
            #expect(read == Self.bytes)
            #expect(restartCount == 2)
        }
    }

    @Test func placesInAFileCanBeReadAndWritten() async throws {
        try await AgentProcess.withAgent { session, agent in
            let path = agent.path("file")
            try await session.writeFile(Array("0123456789".utf8), to: path)
            try await session.withFile(at: path, .update) { file in
                try await file.seek(to: 3)
                try await file.write(Array("xy".utf8))
                let size = try await file.seekToEnd()
                #expect(size == 10)
            }
            let read = try await session.readFile(path)
            #expect(String(decoding: read, as: UTF8.self) == "012xy56789")
        }
    }

    private static func names(_ agent: AgentProcess) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: agent.folder.path)
    }
}
