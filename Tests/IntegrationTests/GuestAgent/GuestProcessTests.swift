import Foundation
import GuestAgent
import Testing

@Suite(.enabled(if: AgentProcess.isAvailable))
struct GuestProcessTests {
    @Test func inputAndOutputAreBytes() async throws {
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await AgentProcess.withAgent { session, _ in
            let result = try await session.execute("cat", input: bytes)
            #expect(result.isSuccess)
            #expect(result.output == bytes)
            #expect(result.errorOutput.isEmpty)
        }
    }

    @Test func codesSignalsAndEnvironmentAreTold() async throws {
        try await AgentProcess.withAgent { session, _ in
            let failed = try await session.execute(
                "/bin/sh",
                arguments: ["-c", "echo $A >&2; exit 3"],
                environment: ["A=b"]
            )
            #expect(failed.termination == .exited(code: 3))
            #expect(failed.errorOutputText == "b\n")
            let killed = try await session.execute("/bin/sh", arguments: ["-c", "kill -9 $$"])
            #expect(killed.termination == .signalled(9))
        }
    }

    @Test func aProgramThatIsNotThereIsRefused() async throws {
        try await AgentProcess.withAgent { session, _ in
            let error = try await qmpError { _ = try await session.execute("/nonexistent/program") }
            #expect(error.code == .refused)
            #expect(error.outcome == .refused)
        }
    }

    @Test func outputBeyondWhatTheAgentKeepsIsTruncated() async throws {
        try await AgentProcess.withAgent { session, _ in
            let result = try await session.execute("head", arguments: ["-c", "17000000", "/dev/zero"])
            #expect(result.isOutputTruncated)
            #expect(result.output.count == 16 << 20)
            #expect(!result.isErrorOutputTruncated)
        }
    }

    @Test func aWaitMayBeCancelledAndRepeated() async throws {
        try await AgentProcess.withAgent { session, agent in
            let fifo = agent.path("fifo")
            try #require(mkfifo(fifo, 0o600) == 0)
            let process = try await session.start("cat", arguments: [fifo])
            let running = try await process.result()
            #expect(running == nil)
            let task = Task { try await process.wait() }
            task.cancel()
            let error = try await qmpError { _ = try await task.value }
            #expect(error.code == .cancelled)
            let writer = try FileHandle(forWritingTo: URL(fileURLWithPath: fifo))
            try writer.write(contentsOf: Data("done".utf8))
            try writer.close()
            let result = try await process.wait(timeout: .seconds(120))
            #expect(result.outputText == "done")
        }
    }
}
