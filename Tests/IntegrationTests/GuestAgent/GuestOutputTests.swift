import Foundation
import GuestAgent
import Testing

@Suite(.enabled(if: AgentProcess.isAvailable), .timeLimit(.minutes(10)))
struct GuestOutputTests {
    private struct Failure: Error {}

    /// Where the program's standard output is kept; the program says so itself.
    private static let tellPlace = "readlink /proc/self/fd/1"

    @Test func itArrivesWhileTheProgramRuns() async throws {
        try await AgentProcess.withAgent { session, agent in
            let fifo = agent.path("fifo")
            try #require(mkfifo(fifo, 0o600) == 0)
            let script = #"echo ready; cat "$0"; echo done >&2; exit 3"#
            try await session.withOutput(of: "/bin/sh", arguments: ["-c", script, fifo]) { process, output in
                var text = ""
                var errorText = ""
                for try await chunk in output {
                    if text.isEmpty {
                        let running = try await process.result()
                        #expect(running == nil)
                        try Self.feed(fifo, "fed\n")
                    }
                    let part = String(decoding: chunk.bytes, as: UTF8.self)
                    if chunk.stream == .output { text += part } else { errorText += part }
                }
                let result = try await process.wait()
                #expect(result.termination == .exited(code: 3))
                #expect(text == "ready\nfed\n")
                #expect(errorText == "done\n")
            }
        }
    }

    @Test func moreThanTheAgentKeepsIsReadWhole() async throws {
        try await AgentProcess.withAgent { session, _ in
            let arguments = ["-c", "20000000", "/dev/zero"]
            let count = try await session.withOutput(of: "head", arguments: arguments) { _, output in
                var count = 0
                for try await chunk in output { count += chunk.bytes.count }
                return count
            }
            #expect(count == 20_000_000)
        }
    }

    @Test func inputAndEnvironmentArriveAndTheFilesAreRemoved() async throws {
        try await AgentProcess.withAgent { session, _ in
            let words = ["-c", "\(Self.tellPlace); echo $A; cat"]
            let lines = try await session.withOutput(
                of: "/bin/sh",
                arguments: words,
                environment: ["A=b c", "PATH=/usr/bin:/bin"],
                input: Array("in".utf8)
            ) { _, output in try await Self.text(of: output).split(separator: "\n") }
            #expect(lines.dropFirst() == ["b c", "in"])
            let place = try #require(lines.first).description
            #expect(place.hasPrefix("/tmp/qga-"))
            #expect(!FileManager.default.fileExists(atPath: URL(filePath: place).deletingLastPathComponent().path))
        }
    }

    @Test func theFilesAreRemovedWhenTheReaderFails() async throws {
        try await AgentProcess.withAgent { session, agent in
            let fifo = agent.path("fifo")
            try #require(mkfifo(fifo, 0o600) == 0)
            var place = ""
            await #expect(throws: Failure.self) {
                let words = ["-c", #"\#(Self.tellPlace); cat "$0""#, fifo]
                try await session.withOutput(of: "/bin/sh", arguments: words) { _, output in
                    for try await chunk in output {
                        place = String(decoding: chunk.bytes, as: UTF8.self)
                        throw Failure()
                    }
                }
            }
            #expect(place.hasPrefix("/tmp/qga-"))
            #expect(!FileManager.default.fileExists(atPath: URL(filePath: place).deletingLastPathComponent().path))
            try Self.feed(fifo, "")
        }
    }

    @Test func aProgramThatIsNotThereEndsAsTheShellSays() async throws {
        try await AgentProcess.withAgent { session, _ in
            try await session.withOutput(of: "/nonexistent/program") { process, output in
                let text = try await Self.text(of: output)
                #expect(text.contains("/nonexistent/program"))
                let result = try await process.wait()
                #expect(result.termination == .exited(code: 127))
            }
        }
    }

    @Test func aCancelledReaderEnds() async throws {
        try await AgentProcess.withAgent { session, agent in
            let fifo = agent.path("fifo")
            try #require(mkfifo(fifo, 0o600) == 0)
            let (started, source) = AsyncStream.makeStream(of: Void.self)
            let words = ["-c", #"echo started; cat "$0""#, fifo]
            let task = Task {
                try await session.withOutput(of: "/bin/sh", arguments: words) { _, output in
                    for try await _ in output { source.finish() }
                }
            }
            for await _ in started {}
            task.cancel()
            let error = try await qmpError { try await task.value }
            #expect(error.code == .cancelled)
            try Self.feed(fifo, "")
        }
    }

    private static func text(of output: GuestProcessOutput) async throws -> String {
        var bytes: [UInt8] = []
        for try await chunk in output { bytes += chunk.bytes }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func feed(_ fifo: String, _ text: String) throws {
        let writer = try FileHandle(forWritingTo: URL(fileURLWithPath: fifo))
        try writer.write(contentsOf: Data(text.utf8))
        try writer.close()
    }
}
