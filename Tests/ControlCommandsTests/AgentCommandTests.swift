import GuestAgent
import JSONWire
import QMPTesting
import Synchronization
import Testing

@testable import ControlCommands

/// `qemuctl agent` with a fake guest agent.
@Suite("qemuctl agent", .timeLimit(.minutes(5)))
struct AgentCommandTests {
    private func run(
        _ words: String...,
        on configuration: FakeGuestAgent.Configuration = AgentReplies.configuration,
        input: StandardInput = StandardInput(isTerminal: true) { _ in [] },
        _ check: (CommandLineRun, FakeGuestAgent) -> Void
    ) async throws {
        try await FakeGuestAgent.withAgent(configuration) { agent in
            let run = await CommandLineRun(["-c", agent.path, "--timeout", "100"] + words, input: input)
            check(run, agent)
        }
    }

    @Test(arguments: [
        (
            ["interfaces"],
            "NAME  HARDWARE           ADDRESSES\nlo    -                  127.0.0.1/8\n"
                + "ens3  52:54:00:12:34:56  192.0.2.7/24 2001:db8::7/64\n"
        ),
        (["users"], "USER      SINCE\nroot      2026-01-31T12:34:56.000000Z\nWORK\\eva  2026-01-31T12:35:00.000000Z\n"),
        (["time"], "2026-01-31T12:34:56.000789Z\n"), (["status"], "thawed\n"),
        (["thaw"], "2 file systems were thawed\n"), (["shutdown"], "the guest was asked to shut down (powerdown)\n"),
    ])
    func `what people read`(words: [String], text: String) async throws {
        try await FakeGuestAgent.withAgent(AgentReplies.configuration) { agent in
            let run = await CommandLineRun(["-c", agent.path, "agent"] + words)
            #expect(run.output == text)
            #expect(run.errors.isEmpty)
            #expect(run.status == .done)
        }
    }

    @Test func `freezing says how to thaw`() async throws {
        try await run("agent", "freeze", "/home") { run, agent in
            #expect(run.output == "1 file system is frozen; to thaw: qemuctl -c \(agent.path) agent thaw\n")
            #expect(agent.record.requests.first?.arguments == ["mountpoints": ["/home"]])
        }
    }

    @Test func `freezing whose answer is lost says that they may be frozen`() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { $0.name == "guest-fsfreeze-freeze" ? .close : .standard }
        try await run("agent", "freeze", on: configuration) { run, agent in
            #expect(run.status == .failed)
            #expect(run.errors.contains("may be frozen; to thaw them: qemuctl -c \(agent.path) agent thaw"))
        }
    }

    @Test func `output and errors are apart, and the status is the program's`() async throws {
        try await run("agent", "exec", "false", on: AgentReplies.program(exitCode: 3)) { run, agent in
            #expect(run.output == "out\n")
            #expect(run.errors == "err\nqemuctl: the rest of standard error is lost\n")
            #expect(run.status.rawValue == 3)
            #expect(agent.record.requests.first?.arguments == ["path": "false", "capture-output": true])
        }
        try await run("agent", "exec", "false", on: AgentReplies.program(signal: 9)) { run, _ in
            #expect(run.status.rawValue == 137)
            #expect(run.errors.contains("signal 9 ended the program"))
        }
        try await run("agent", "exec", "false", on: AgentReplies.program(exitCode: 3_221_225_477)) { run, _ in
            #expect(run.status == .failed)
        }
    }

    @Test func `what follows the program is its own`() async throws {
        let words = ["--env", "A=1", "--", "ls", "-l", "--output", "x", "--", "-c"]
        try await FakeGuestAgent.withAgent(AgentReplies.program(exitCode: 0)) { agent in
            let run = await CommandLineRun(["-c", agent.path, "agent", "exec"] + words)
            #expect(run.status == .done)
            let arguments = agent.record.requests.first?.arguments
            #expect(arguments?["path"] == "ls")
            #expect(arguments?["arg"] == ["-l", "--output", "x", "--", "-c"])
            #expect(arguments?["env"] == ["A=1"])
        }
    }

    @Test func `standard input is given if it is no terminal`() async throws {
        let rest = Mutex<[[UInt8]]>([[1, 2], [0xFF]])
        let input = StandardInput(isTerminal: false) { _ in rest.withLock { $0.isEmpty ? [] : $0.removeFirst() } }
        try await run("agent", "exec", "cat", on: AgentReplies.program(exitCode: 0), input: input) { _, agent in
            #expect(agent.record.requests.first?.arguments["input-data"] == "AQL/")
        }
        let unread = StandardInput(isTerminal: false) { _ in
            Issue.record("it is read")
            return []
        }
        try await run("agent", "exec", "--no-stdin", "cat", on: AgentReplies.program(exitCode: 0), input: unread) {
            _,
            _ in
        }
    }

    @Test func `a program that goes on is named`() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            switch request.name {
            case "guest-exec": .return(["pid": 4711])
            case "guest-exec-status": .return(["exited": false])
            default: .standard
            }
        }
        try await run("agent", "exec", "--limit", "0.02", "sleep", on: configuration) { run, _ in
            #expect(run.status == .timedOut)
            #expect(run.errors.contains("process 4711 goes on in the guest"))
        }
        try await FakeGuestAgent.withAgent(configuration) { agent in
            let path = agent.path
            let task = Task { await CommandLineRun("-c", path, "agent", "exec", "sleep") }
            await agent.wait { $0.requests.contains { $0.name == "guest-exec-status" } }
            task.cancel()
            let run = await task.value
            #expect(run.errors == "qemuctl: interrupted; process 4711 goes on in the guest\n")
        }
    }

    @Test func `what is written is shown as it comes`() async throws {
        try await run("agent", "exec", "--follow", "x", on: AgentReplies.shell(end: 3)) { run, _ in
            #expect(run.output == "out\n")
            #expect(run.status.rawValue == 3)
        }
    }

    @Test func `an agent that is silent is late`() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.isSilent = true
        try await FakeGuestAgent.withAgent(configuration) { agent in
            let run = await CommandLineRun("-c", agent.path, "--timeout", "0.05", "agent", "ping")
            #expect(run.status == .timedOut)
            #expect(run.errors == "qemuctl: guest-ping: no guest agent answers at \(agent.address)\n")
            let waiting = await CommandLineRun("-c", agent.path, "--wait-socket", "--timeout", "0.05", "agent", "ping")
            #expect(waiting.status == .timedOut)
        }
    }

    @Test func `no socket is no connection`() async {
        let run = await CommandLineRun("-c", "/nonexistent/agent.sock", "agent", "ping")
        #expect(run.status == .cannotConnect)
    }

    @Test func `a command that is forbidden fails`() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.disabledCommands = ["guest-exec"]
        try await run("agent", "exec", "x", on: configuration) { run, _ in
            #expect(run.status == .failed)
            #expect(run.errors.contains("may not run guest-exec"))
        }
    }

    @Test func `shutting down asks for the mode`() async throws {
        try await run("agent", "shutdown", "--mode", "reboot") { run, agent in
            #expect(run.status == .done)
            #expect(agent.record.requests.first?.arguments == ["mode": "reboot"])
        }
    }

    @Test func `any command, and no secret of it`() async throws {
        try await run("agent", "run", "guest-x", "handle=5", "name=a", "list=[1]") { run, agent in
            #expect(run.status == .failed)
            #expect(agent.record.requests.first?.arguments == ["handle": 5, "name": "a", "list": [1]])
        }
        try await run("agent", "run", "guest-set-user-password", "password=dGVsbA==") { run, agent in
            #expect(agent.record.requests.count == 2)
            #expect(!run.errors.contains("dGVsbA") && !run.output.contains("dGVsbA"))
        }
    }

    @Test(arguments: [
        ["exec"], ["exec", ""], ["exec", "--env", "secret", "x"], ["exec", "--follow", "--limit", "1", "x"],
        ["run", "{}"], ["run", "x", "secret"], ["shutdown", "--mode", "explode"], ["push", "a"],
    ])
    func `wrong usage`(words: [String]) async {
        let run = await CommandLineRun(["-c", "/nonexistent", "agent"] + words)
        #expect(run.status == .usage)
        #expect(!run.errors.contains("secret"))
    }

    @Test func `a transfer that fails leaves the old file`() async throws {
        var folder = try TemporaryFolder()
        let path = try folder.file("file", holding: "old")
        var configuration = AgentReplies.files
        let answer = configuration.answer
        configuration.answer = { request in
            request.name == "guest-file-read" ? .error(.genericError, "no") : await answer(request)
        }
        try await run("agent", "pull", "/a", path, on: configuration) { run, _ in
            #expect(run.status == .failed)
        }
        let kept = try LocalFile.content(of: path, limit: 10)
        #expect(kept == Array("old".utf8))
    }
}
