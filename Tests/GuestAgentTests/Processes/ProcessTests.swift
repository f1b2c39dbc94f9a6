import GuestAgent
import JSONWire
import QMPTesting
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct ProcessTests {
    private static func agent(status: [FakeAnswer]) -> FakeGuestAgent.Configuration {
        let statuses = Mutex(status[...])
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            switch request.name {
            case "guest-exec": .return(["pid": 7])
            case "guest-exec-status":
                statuses.withLock { $0.popFirst() } ?? .error(.genericError, "Invalid parameter 'pid'")
            default: .standard
            }
        }
        return configuration
    }

    private static let running = FakeAnswer.return(["exited": false])
    private static let ended = FakeAnswer.return([
        "exited": true, "exitcode": 3, "out-data": "b3V0", "err-data": "ZXJy", "err-truncated": true,
    ])

    @Test func theResultIsThatOfTheProcess() async throws {
        try await withFakeAgent(Self.agent(status: [Self.running, Self.running, Self.ended])) { agent, fake in
            let result = try await agent.execute("wc", arguments: ["-c"], environment: ["A=1"], input: [0, 0xFF])
            #expect(result.termination == .exited(code: 3))
            #expect(!result.isSuccess)
            #expect(result.outputText == "out")
            #expect(result.errorOutputText == "err")
            #expect(!result.isOutputTruncated)
            #expect(result.isErrorOutputTruncated)
            let arguments = fake.record.requests.first?.arguments
            #expect(
                arguments == [
                    "path": "wc", "arg": ["-c"], "env": ["A=1"], "input-data": "AP8=", "capture-output": true,
                ]
            )
        }
    }

    @Test func aSignalIsTold() async throws {
        let killed = FakeAnswer.return(["exited": true, "signal": 9])
        try await withFakeAgent(Self.agent(status: [killed])) { agent, _ in
            let result = try await agent.execute("sleep")
            #expect(result.termination == .signalled(9))
        }
    }

    @Test func theResultIsKept() async throws {
        try await withFakeAgent(Self.agent(status: [Self.ended])) { agent, _ in
            let process = try await agent.start("true")
            let first = try await process.wait()
            let second = try await process.wait()
            #expect(first == second)
        }
    }

    @Test func waitingHasADeadlineAndMayBeRepeated() async throws {
        let isOver = Mutex(false)
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            switch request.name {
            case "guest-exec": .return(["pid": 7])
            case "guest-exec-status": isOver.withLock(\.self) ? Self.ended : Self.running
            default: .standard
            }
        }
        try await withFakeAgent(configuration) { agent, _ in
            let process = try await agent.start("sleep")
            let error = try await qmpError { _ = try await process.wait(timeout: .milliseconds(30)) }
            #expect(error.code == .timedOut)
            isOver.withLock { $0 = true }
            let result = try await process.wait()
            #expect(result.termination == .exited(code: 3))
        }
    }

    @Test func aResultThatComesLateIsNotLost() async throws {
        let gate = Gate()
        try await withFakeAgent(Self.agent(status: [.delayed(until: gate) + Self.ended])) { agent, fake in
            let process = try await agent.start("true")
            let task = Task { try await process.wait() }
            await fake.wait { $0.requests.count == 2 }
            task.cancel()
            let error = try await qmpError { _ = try await task.value }
            #expect(error.code == .cancelled)
            gate.open()
            let result = try await process.wait()
            #expect(result.termination == .exited(code: 3))
        }
    }

    @Test func aPidThatComesLateIsNotLost() async throws {
        let gate = Gate()
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            switch request.name {
            case "guest-exec":
                Task {
                    try? await Task.sleep(for: .milliseconds(100))  // Later than the client waits.
                    gate.open()
                }
                return .delayed(until: gate) + .return(["pid": 7])
            default: return .standard
            }
        }
        var session = GuestAgentSession.Configuration.forTests
        session.commandTimeout = .milliseconds(20)
        try await withFakeAgent(configuration, session: session) { agent, _ in
            try await agent.waitUntilReady(timeout: .seconds(60))
            let process = try await agent.start("true")
            #expect(process.pid == 7)
        }
    }

    /// The answer comes at any moment around the one at which the client gives up.
    @Test func noPidIsLostAtTheVeryEndOfTheWait() async throws {
        let answers = FakeGuestAgent.Configuration(["guest-exec": .return(["pid": 7])])
        var session = GuestAgentSession.Configuration.forTests
        for round in 0..<8 {
            session.commandTimeout = .microseconds(100 + 100 * round)
            try await withFakeAgent(answers, session: session) { agent, _ in
                try await agent.waitUntilReady(timeout: .seconds(60))
                for _ in 0..<50 { try await Self.expectPid(agent) }
            }
        }
    }

    /// Starts a program, or does not get to ask for it.
    private static func expectPid(_ agent: GuestAgentSession) async throws {
        do throws(QMPError) {
            let process = try await agent.start("true")
            #expect(process.pid == 7)
        } catch {
            #expect(error.code == .timedOut && error.outcome == .notSent)
        }
    }

    @Test func aProcessThatTheAgentHasForgottenIsRefused() async throws {
        try await withFakeAgent(Self.agent(status: [])) { agent, _ in
            let process = try await agent.start("true")
            let error = try await qmpError { _ = try await process.wait() }
            #expect(error.code == .refused)
        }
    }

    @Test func dataThatIsNotBase64IsUndecodable() async throws {
        let odd = FakeAnswer.return(["exited": true, "exitcode": 0, "out-data": "no base64"])
        try await withFakeAgent(Self.agent(status: [odd])) { agent, _ in
            let error = try await qmpError { _ = try await agent.execute("true") }
            #expect(error.code == .undecodable)
            #expect(!error.message.contains("no base64"))
        }
    }
}
