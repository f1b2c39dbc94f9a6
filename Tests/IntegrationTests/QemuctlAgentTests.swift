import Foundation
import GuestAgent
import JSONReference
import JSONWire
import Testing

@testable import ControlCommands

/// The commands about a guest, with a real agent whose guest is this machine.
@Suite("qemuctl agent with a real agent", .enabled(if: AgentProcess.isAvailable), .timeLimit(.minutes(10)))
struct QemuctlAgentTests {
    /// Runs `body` with the agent; no other client is connected.
    private func withAgent(_ body: (AgentProcess, String) async throws -> Void) async throws {
        try await AgentProcess.withAgent { session, agent in
            await session.close()
            try await body(agent, agent.path("agent.sock"))
        }
    }

    @Test(arguments: ["ping", "info", "os", "users", "fs", "interfaces", "time"])
    func whatIsAskedIsPrinted(command: String) async throws {
        try await withAgent { _, socket in
            let text = await Qemuctl.run(["agent", command], at: socket)
            #expect(text.status == .done)
            #expect(text.errors == "")
            let json = await Qemuctl.run(["agent", command, "--output", "json"], at: socket)
            let object = try #require(try json.objects().first)
            let problems = try JSONReference.ofThisPackage().section("agent \(command)").compare(object).problems
            #expect(problems == [])
        }
    }

    @Test func aProgramHasInputOutputAndStatus() async throws {
        try await withAgent { _, socket in
            let words = ["agent", "exec", "--env", "A=b", "sh", "-c", "cat; echo $A >&2; exit 5"]
            let run = await Qemuctl.run(words, at: socket, input: Array("hello".utf8))
            #expect(run.output == "hello")
            #expect(run.errors == "b\n")
            #expect(run.status.rawValue == 5)
            let killed = await Qemuctl.run(["agent", "exec", "sh", "-c", "kill -15 $$"], at: socket)
            #expect(killed.status.rawValue == 143)
            let missing = await Qemuctl.run(["agent", "exec", "/nonexistent/program"], at: socket)
            #expect(missing.status == .failed)
        }
    }

    @Test func aProgramIsFollowed() async throws {
        try await withAgent { _, socket in
            let words = ["--output", "json", "agent", "exec", "--follow", "sh", "-c", "echo a; echo b >&2; exit 4"]
            let run = await Qemuctl.run(words, at: socket)
            let objects = try run.objects()
            #expect(objects.contains(["stream": "output", "text": "a\n"]))
            #expect(objects.contains(["stream": "errorOutput", "text": "b\n"]))
            #expect(objects.last?["exitCode"] == 4)
            #expect(run.status.rawValue == 4)
        }
    }

    @Test func filesGoThereAndBack() async throws {
        let bytes = (0..<2_500_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        try await withAgent { agent, socket in
            let (local, remote, back) = (agent.path("local"), agent.path("remote"), agent.path("back"))
            try Data(bytes).write(to: URL(filePath: local))
            let push = await Qemuctl.run(["agent", "push", local, remote], at: socket)
            #expect(push.status == .done)
            #expect(push.output == "copied \(local) to \(remote): 2.38 MiB, verified\n")
            #expect(push.errors.contains("push \(local): 100 %"))
            try Data("old".utf8).write(to: URL(filePath: back))
            let pull = await Qemuctl.run(["agent", "pull", "--quiet", remote, back], at: socket)
            #expect(pull.status == .done)
            #expect(pull.errors == "")
            #expect(try Data(contentsOf: URL(filePath: back)) == Data(bytes))
            let missing = await Qemuctl.run(["agent", "pull", agent.path("none"), back], at: socket)
            #expect(missing.status == .failed)
            #expect(try Data(contentsOf: URL(filePath: back)) == Data(bytes))
        }
    }

    @Test func streamsGoThereAndBack() async throws {
        try await withAgent { agent, socket in
            let remote = agent.path("remote")
            let push = await Qemuctl.run(["agent", "push", "-", remote], at: socket, input: Array("text\n".utf8))
            #expect(push.status == .done)
            let pull = await Qemuctl.run(["agent", "pull", "--quiet", remote, "-"], at: socket)
            #expect(pull.output == "text\n")
            let names = try FileManager.default.contentsOfDirectory(atPath: agent.folder.path)
            #expect(names.filter { $0.contains("part") || $0.contains("qemuctl") } == [])
        }
    }

    @Test func whatIsForbiddenFails() async throws {
        try await withAgent { _, socket in
            for words in [["freeze"], ["shutdown"]] {
                let run = await Qemuctl.run(["agent"] + words, at: socket)
                #expect(run.status == .failed)
                #expect(run.errors.contains("may not run"))
            }
        }
    }

    @Test func anInterruptNamesTheProcessThatGoesOn() async throws {
        try await withAgent { agent, socket in
            let fifo = agent.path("fifo")
            try #require(mkfifo(fifo, 0o600) == 0)
            let words = ["agent", "exec", "--follow", "sh", "-c", #"echo $$; cat "$0""#, fifo]
            let qemuctl = try QemuctlProcess(words, at: socket, in: agent.folder)
            try await waitUntil { try qemuctl.printed.hasSuffix("\n") }
            let pid = try qemuctl.printed.dropLast()
            qemuctl.signal(SIGINT)
            let status = await qemuctl.status()
            #expect(status == 130)
            #expect(try qemuctl.complaints == "qemuctl: interrupted; process \(pid) goes on in the guest\n")
            try FileHandle(forWritingTo: URL(filePath: fifo)).close()
        }
    }
}
