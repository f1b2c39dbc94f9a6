import Foundation
import GuestAgent
import Testing

@Suite(.enabled(if: AgentProcess.isAvailable))
struct GuestAgentSessionTests {
    @Test func theAgentTellsAboutItself() async throws {
        try await AgentProcess.withAgent { session, _ in
            let info = try await session.guestInfo()
            #expect(info.availability(of: "guest-exec") == .enabled)
            #expect(info.availability(of: "guest-fsfreeze-freeze") == .disabled)
            #expect(info.availability(of: "guest-nonsense") == .missing)
            let condition = try await session.condition(for: ["guest-ping", "guest-shutdown"])
            #expect(condition == .blocked(["guest-shutdown"]))
        }
    }

    @Test func whatIsForbiddenIsDisabled() async throws {
        try await AgentProcess.withAgent { session, _ in
            let freeze = try await qmpError { _ = try await session.guestFsfreezeFreeze() }
            #expect(freeze.code == .commandDisabled)
            let shutdown = try await qmpError { try await session.guestShutdown() }
            #expect(shutdown.code == .commandDisabled)
            #expect(shutdown.outcome == .refused)
            try await session.guestPing()
        }
    }

    @Test func manyTasksGetTheirOwnAnswers() async throws {
        try await AgentProcess.withAgent { session, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 1...200 {
                    group.addTask { try await session.guestSync(id: number) == number }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }

    @Test func anAgentThatHangsIsInStepAfterwards() async throws {
        try await AgentProcess.withAgent { session, agent in
            agent.signal(SIGSTOP)
            let error = try await qmpError {
                _ = try await session.guestSync(id: 1, timeout: .after(.milliseconds(200)))
            }
            #expect(error.code == .timedOut || error.code == .agentUnavailable)
            let condition = try await session.condition(within: .milliseconds(200))
            #expect(condition == .hung)
            agent.signal(SIGCONT)
            for number in 2...20 {
                let answer = try await session.guestSync(id: number)
                #expect(answer == number)
            }
        }
    }

    @Test func anAgentThatIsStartedAnewIsFound() async throws {
        try await AgentProcess.withAgent { session, agent in
            await agent.end()
            let error = try await qmpError { try await session.guestPing() }
            #expect(error.outcome == .notSent || error.code == .connectionLost)
            async let ready: Void = session.waitUntilReady(timeout: .seconds(120))
            try agent.start()
            try await ready
            try await session.guestPing()
        }
    }

    @Test func anotherSessionIsRefusedWhileThisOneLasts() async throws {
        try await AgentProcess.withAgent { session, agent in
            let second = GuestAgentSession(agent.address, configuration: .patient)
            let error = try await qmpError { try await second.guestPing() }
            #expect(error.code == .monitorBusy)
            await session.close()
            try await second.waitUntilReady(timeout: .seconds(120))
            await second.close()
        }
    }

    @Test func theGuestIsDescribed() async throws {
        try await AgentProcess.withAgent { session, _ in
            let name = try await session.guestGetHostName().hostName
            #expect(name == ProcessInfo.processInfo.hostName)
            let system = try await session.guestGetOsinfo()
            #expect(system.kernelRelease != nil)
            let interfaces = try await session.guestNetworkGetInterfaces()
            #expect(interfaces.contains { $0.name == "lo" })
            let before = Duration.seconds(Int64(Date().timeIntervalSince1970))
            let time = try await session.timeSince1970()
            #expect(time >= before && time < before + .seconds(600))
        }
    }
}
