import GuestAgent
import JSONWire
import QMPTesting
import Testing

/// Answers that come late, in pieces, from others, or not at all.
@Suite(.timeLimit(.minutes(5))) struct DoubtTests {
    @Test(arguments: [
        #"{"return": {"host-name": "another's"}}"# + "\n",
        #"{"return": {"host-name": "another's"}, "id": 1}"# + "\n",
        #"{"return": {"host-na"#,
        #"{"error": {"class": "GenericError", "desc": "another's"}}"# + "\n",
        "garbage\n\n{{{[[[\"\n",
        "garbage",
    ])
    func whatEarlierClientsLeftIsDropped(rest: String) async throws {
        var configuration = FakeGuestAgent.Configuration(["guest-get-host-name": .return(["host-name": "web-1"])])
        configuration.opening = .raw(Array(rest.utf8))
        try await withFakeAgent(configuration) { agent, _ in
            let name = try await agent.guestGetHostName().hostName
            #expect(name == "web-1")
        }
    }

    @Test func theAnswerToAnEarlierSynchronisationIsNone() async throws {
        var configuration = FakeGuestAgent.Configuration()
        configuration.opening = .raw([0xFF] + Array("{\"return\": 1}\n{\"return\": \"stale\"}\n".utf8))
        try await withFakeAgent(configuration) { agent, _ in
            let info = try await agent.guestInfo()
            #expect(info.version == "10.0.0")
        }
    }

    @Test(arguments: [true, false])
    func theLateAnswerToACommandThatTimedOutIsDropped(repeatsIDs: Bool) async throws {
        let gate = Gate()
        var configuration = FakeGuestAgent.Configuration([
            "guest-get-host-name": .delayed(until: gate) + .return(["host-name": "late"]),
            "guest-get-timezone": .return(["offset": 3600]),
        ])
        configuration.repeatsIDs = repeatsIDs
        try await withFakeAgent(configuration) { agent, fake in
            try await agent.guestPing()
            let error = try await qmpError { _ = try await agent.guestGetHostName(timeout: .after(.milliseconds(20))) }
            #expect(error.code == .timedOut)
            async let zone = agent.guestGetTimezone()
            await fake.wait { $0.requests.count == 2 }
            gate.open()
            let offset = try await zone.offset
            #expect(offset == 3600)
            #expect(fake.record.synchronisationCount >= 2)
        }
    }

    @Test func aCancelledCommandEndsAtOnceAndTheNextIsInStep() async throws {
        let gate = Gate()
        let answers = FakeGuestAgent.Configuration(["guest-get-host-name": .delayed(until: gate) + .return([:])])
        try await withFakeAgent(answers) { agent, fake in
            let task = Task { try await agent.guestGetHostName(timeout: .never) }
            await fake.wait { $0.requests.count == 1 }
            task.cancel()
            let error = try await qmpError { _ = try await task.value }
            #expect(error.code == .cancelled)
            #expect(error.outcome == .unknown)
            gate.open()
            try await agent.guestPing()
        }
    }

    @Test func aCommandThatWaitsForItsTurnCanBeCancelledUnsent() async throws {
        let gate = Gate()
        try await withFakeAgent(.init(["guest-info": .delayed(until: gate) + .standard])) { agent, fake in
            async let info = agent.guestInfo()
            await fake.wait { $0.requests.count == 1 }
            let task = Task { try await agent.guestPing() }
            task.cancel()
            let error = try await qmpError { try await task.value }
            #expect(error.code == .cancelled)
            #expect(error.outcome == .notSent)
            gate.open()
            _ = try await info
            #expect(fake.record.requests.map(\.name) == ["guest-info"])
        }
    }

    @Test func aCommandThatWaitsForItsTurnHasADeadline() async throws {
        let gate = Gate()
        try await withFakeAgent(.init(["guest-info": .delayed(until: gate) + .standard])) { agent, fake in
            async let info = agent.guestInfo()
            await fake.wait { $0.requests.count == 1 }
            let error = try await qmpError { try await agent.guestPing(timeout: .after(.milliseconds(10))) }
            #expect(error.code == .timedOut)
            #expect(error.outcome == .notSent)
            gate.open()
            _ = try await info
        }
    }

    @Test(arguments: [#"{"return": {"host-"# + "\n", #"{"return" 1}"# + "\n"])
    func anAnswerThatIsNoJSONFailsItsCommandAlone(answer: String) async throws {
        try await withFakeAgent(.init(["guest-get-host-name": .raw(Array(answer.utf8))])) { agent, fake in
            let error = try await qmpError { _ = try await agent.guestGetHostName() }
            #expect(error.code == .undecodable)
            #expect(error.outcome == .unknown)
            try await agent.guestPing()
            #expect(fake.record.synchronisationCount == 2)
        }
    }

    @Test(arguments: [true, false])
    func anErrorThatNamesNoCommandFailsTheOneThatIsOut(repeatsIDs: Bool) async throws {
        // The agent repeats what it cannot read, which may be a secret.
        let parseError = FakeAnswer.errorWithoutID(.genericError, "JSON parse error, stray '\"c2VjcmV0'")
        var answers = FakeGuestAgent.Configuration(["guest-ping": parseError])
        answers.repeatsIDs = repeatsIDs
        try await withFakeAgent(answers) { agent, fake in
            let error = try await qmpError { try await agent.guestPing() }
            #expect(error.code == .refused)
            #expect(error.outcome == .unknown)
            #expect(error.refusal == nil)
            #expect(!"\(error)".contains("c2VjcmV0"))
            _ = try await agent.guestInfo()
            #expect(fake.record.synchronisationCount == 2)
        }
    }

    @Test func anAnswerThatIsTooLargeFailsItsCommandAlone() async throws {
        var session = GuestAgentSession.Configuration.forTests
        session.maximumMessageSize = 1000
        let large = FakeAnswer.return(["host-name": .string(String(repeating: "x", count: 2000))])
        try await withFakeAgent(.init(["guest-get-host-name": large]), session: session) { agent, _ in
            let error = try await qmpError { _ = try await agent.guestGetHostName() }
            #expect(error.code == .messageTooLarge)
            try await agent.guestPing()
        }
    }

    @Test func whatComesUnaskedIsNoAnswer() async throws {
        try await withFakeAgent(.init(["guest-get-host-name": .return(["host-name": "web-1"])])) { agent, fake in
            try await agent.guestPing()
            await fake.send(raw: Array("{\"return\": {\"host-name\": \"unasked\"}}\n".utf8))
            let name = try await agent.guestGetHostName().hostName
            #expect(name == "web-1")
        }
    }

    @Test func anAgentThatIsRestartedWhileItRunsACommandIsAskedAnew() async throws {
        try await withFakeAgent(.init(["guest-get-host-name": .noReply])) { agent, fake in
            try await agent.guestPing()
            let task = Task { try await agent.guestGetHostName(timeout: .after(.milliseconds(300))) }
            await fake.wait { $0.requests.count == 2 }
            await fake.send(raw: Array(#"{"return": {"host"#.utf8))
            await fake.restart()
            let error = try await qmpError { _ = try await task.value }
            #expect(error.code == .timedOut)
            try await agent.guestPing()
        }
    }
}
