import GuestAgent
import JSONWire
import QMPTesting
import Testing

@Suite(.timeLimit(.minutes(5))) struct ExecuteTests {
    @Test func aCommandIsSentAfterTheAgentHasAnswered() async throws {
        let configuration = FakeGuestAgent.Configuration(["guest-get-host-name": .return(["host-name": "web-1"])])
        try await withFakeAgent(configuration) { agent, fake in
            let name = try await agent.guestGetHostName().hostName
            #expect(name == "web-1")
            #expect(fake.record.synchronisationCount == 1)
            #expect(fake.record.requests.map(\.name) == ["guest-get-host-name"])
        }
    }

    @Test func anAgentThatIsInStepIsNotSynchronisedAgain() async throws {
        try await withFakeAgent { agent, fake in
            for _ in 0..<20 { try await agent.guestPing() }
            #expect(fake.record.synchronisationCount == 1)
        }
    }

    @Test func anAgentThatIsNotTrustedIsSynchronisedEachTime() async throws {
        var session = GuestAgentSession.Configuration.forTests
        session.trustDuration = .zero
        try await withFakeAgent(session: session) { agent, fake in
            for _ in 0..<3 { try await agent.guestPing() }
            #expect(fake.record.synchronisationCount == 3)
        }
    }

    @Test(arguments: [1, 3])
    func answersMayComeInPieces(size: Int) async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.chunkSize = size
        try await withFakeAgent(configuration) { agent, _ in
            let info = try await agent.guestInfo()
            #expect(info.version == "10.0.0")
        }
    }

    @Test func manyTasksWaitForEachOther() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.answer = { request in
            request.name == "guest-file-seek"
                ? .return(["position": request.arguments["offset"] ?? 0, "eof": false]) : .standard
        }
        try await withFakeAgent(configuration) { agent, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let seek = try await agent.guestFileSeek(handle: 1, offset: number, whence: .name(.set))
                        return seek.position == number
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test func aRefusalIsTold() async throws {
        let configuration = FakeGuestAgent.Configuration(["guest-exec": .error(.genericError, "no such file")])
        try await withFakeAgent(configuration) { agent, _ in
            let error = try await qmpError { _ = try await agent.guestExec(path: "/secret-path") }
            #expect(error.code == .refused)
            #expect(error.outcome == .refused)
            #expect(error.message == "the guest agent refused guest-exec: no such file")
            #expect(error.refusal?.errorClass == .genericError)
            try await agent.guestPing()
        }
    }

    @Test func aCommandThatTheConfigurationForbidsIsDisabled() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.disabledCommands = ["guest-exec"]
        try await withFakeAgent(configuration) { agent, _ in
            let error = try await qmpError { _ = try await agent.guestExec(path: "/bin/true") }
            #expect(error.code == .commandDisabled)
            #expect(error.outcome == .refused)
            #expect(error.refusal?.errorClass == .commandNotFound)
        }
    }

    @Test func aCommandThatTheAgentLacksIsUnsupported() async throws {
        try await withFakeAgent { agent, _ in
            let error = try await qmpError { _ = try await agent.guestGetLoad() }
            #expect(error.code == .unsupported)
            #expect(error.message == "the guest agent 10.0.0 has no command guest-get-load: it came with QEMU 10.0")
        }
    }

    @Test func whereThereIsNoListTheRefusalStays() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.disabledCommands = ["guest-info", "guest-exec"]
        try await withFakeAgent(configuration) { agent, _ in
            let error = try await qmpError { _ = try await agent.guestExec(path: "/bin/true") }
            #expect(error.code == .refused)
        }
    }

    @Test func anAnswerOfAnotherKindIsUndecodable() async throws {
        let configuration = FakeGuestAgent.Configuration(["guest-get-host-name": .return("web-1")])
        try await withFakeAgent(configuration) { agent, _ in
            let error = try await qmpError { _ = try await agent.guestGetHostName() }
            #expect(error.code == .undecodable)
            #expect(error.outcome == .done)
            try await agent.guestPing()
        }
    }

    @Test func afterClosingNothingIsSent() async throws {
        try await withFakeAgent { agent, fake in
            try await agent.guestPing()
            await agent.close()
            await agent.close()
            let error = try await qmpError { try await agent.guestPing() }
            #expect(error.code == .closed)
            #expect(error.outcome == .notSent)
            #expect(fake.record.requests.count == 1)
        }
    }

    @Test func closingEndsACommandThatWaits() async throws {
        try await withFakeAgent(.init(["guest-ping": .noReply])) { agent, fake in
            let task = Task { try await agent.guestPing(timeout: .never) }
            await fake.wait { $0.requests.count == 1 }
            await agent.close()
            let error = try await qmpError { try await task.value }
            #expect(error.code == .closed)
            #expect(error.outcome == .unknown)
        }
    }
}
