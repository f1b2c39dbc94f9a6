import JSONWire
import QMPTesting
import Synchronization
import Testing

@testable import GuestAgent

/// Sessions over a channel that keeps the agent in step by itself.
@Suite(.timeLimit(.minutes(5))) struct ChannelTests {
    private typealias Answer = @Sendable (_ command: JSONValue) async throws(QMPError) -> String

    /// A channel in memory.
    private final class Relay: GuestAgentChannel {
        let commands = Mutex<[JSONValue]>([])
        private let answer: Answer

        init(_ answer: @escaping Answer) { self.answer = answer }

        func answer(to command: [UInt8], until deadline: ContinuousClock.Instant?) async throws(QMPError) -> [UInt8] {
            guard let value = try? JSONValue(json: command) else { throw QMPError(.invalidCommand, "no JSON") }
            commands.withLock { $0.append(value) }
            return Array(try await answer(value).utf8)
        }

        var names: [String] { commands.withLock { $0.compactMap { $0["execute"]?.string } } }
    }

    private func session(_ relay: Relay) -> GuestAgentSession {
        GuestAgentSession(over: relay, configuration: .forTests)
    }

    @Test func aCommandIsOneObject() async throws {
        let relay = Relay { _ in #"{"return": {"pid": 7}}"# }
        let agent = session(relay)
        #expect(agent.address == nil)
        let process = try await agent.guestExec(path: "/bin/true")
        #expect(process.pid == 7)
        let commands = relay.commands.withLock(\.self)
        #expect(commands == [["execute": "guest-exec", "arguments": ["path": "/bin/true"]]])
    }

    @Test func aRefusalIsTold() async throws {
        let agent = session(Relay { _ in #"{"error": {"class": "GenericError", "desc": "no such file"}}"# })
        let error = try await qmpError { _ = try await agent.guestExec(path: "/x") }
        #expect(error.code == .refused)
        #expect(error.message == "the guest agent refused guest-exec: no such file")
        #expect(error.outcome == .refused)
    }

    @Test func aRefusalWithoutAClassIsExplainedByTheList() async throws {
        let info = #"{"return": {"version": "8.0", "supported_commands": []}}"#
        let relay = Relay { command throws(QMPError) in
            if command["execute"] == "guest-info" { return info }
            throw QMPError(.refused, "The command guest-get-load has not been found")
        }
        let error = try await qmpError { _ = try await session(relay).guestGetLoad() }
        #expect(error.code == .unsupported)
        #expect(error.outcome == .refused)
        #expect(error.command == "guest-get-load")
    }

    @Test(arguments: ["", "{", "[]", #"{"event": "STOP"}"#, #"{"return": {"pid": "x"}}"#])
    func whatIsNoAnswerIsUndecodable(answer: String) async throws {
        let error = try await qmpError { _ = try await session(Relay { _ in answer }).guestExec(path: "/x") }
        #expect(error.code == .undecodable)
    }

    @Test func theDeadlineIsKeptThoughTheChannelKeepsNone() async throws {
        let gate = Gate()
        let relay = Relay { _ in
            await gate.wait()
            return #"{"return": {}}"#
        }
        let agent = session(relay)
        let error = try await qmpError { try await agent.guestPing(timeout: .after(.milliseconds(20))) }
        #expect(error.code == .timedOut)
        #expect(error.outcome == .unknown)
        let waiting = Task { try await agent.guestPing(timeout: .never) }
        while relay.names.count < 2 { await Task.yield() }
        await agent.close()
        let closed = try await qmpError { try await waiting.value }
        #expect(closed.code == .closed)
        let late = try await qmpError { try await agent.guestPing() }
        #expect(late.code == .closed)
        #expect(late.outcome == .notSent)
        gate.open()
    }

    @Test func aHandleThatComesAfterCancellationIsClosed() async throws {
        let gate = Gate()
        let relay = Relay { command in
            if command["execute"] == "guest-file-close" { return #"{"return": {}}"# }
            await gate.wait()
            return #"{"return": 12}"#
        }
        let agent = session(relay)
        let task = Task { try await agent.readFile("/a") }
        while relay.names.isEmpty { await Task.yield() }
        task.cancel()
        let error = try await qmpError { _ = try await task.value }
        #expect(error.code == .cancelled)
        gate.open()
        while relay.names.count < 2 { await Task.yield() }
        #expect(relay.names == ["guest-file-open", "guest-file-close"])
    }

    @Test(arguments: [QMPError(.timedOut, "no answer"), QMPError(.agentUnavailable, "gone", outcome: .notSent)])
    func aCommandThatIsNotAnsweredWhenItSucceeds(silence: QMPError) async throws {
        let relay = Relay { command throws(QMPError) in
            guard command["execute"] == "guest-ping" else { throw silence }
            return #"{"return": {}}"#
        }
        try await session(relay).shutDown()
        #expect(relay.names == ["guest-ping", "guest-shutdown"])
        let refusing = session(Relay { _ in #"{"error": {"class": "GenericError", "desc": "no"}}"# })
        let error = try await qmpError { try await refusing.shutDown() }
        #expect(error.code == .refused)
    }

    @Test func anAgentThatIsNotThereHasNotDoneIt() async throws {
        let relay = Relay { (_) throws(QMPError) in throw QMPError(.agentUnavailable, "not connected") }
        let error = try await qmpError { try await session(relay).shutDown() }
        #expect(error.code == .agentUnavailable && error.outcome == .notSent)
        #expect(error.command == "guest-shutdown")
        #expect(relay.names == ["guest-ping"])
    }

    @Test func filesGoInPartsThatTheChannelCanTake() async throws {
        let relay = Relay { command throws(QMPError) in
            switch command["execute"]?.string {
            case "guest-file-open": return #"{"return": 3}"#
            default: return #"{"error": {"class": "CommandNotFound", "desc": "not here"}}"#
            }
        }
        _ = try? await session(relay).upload(to: "/x", verifies: false) { capacity in
            #expect(capacity == 1 << 17)
            return []
        }
        #expect(relay.names.contains("guest-file-open"))
    }

    @Test func anAgentThatComesLaterIsAwaited() async throws {
        let isThere = Mutex(false)
        let relay = Relay { _ throws(QMPError) in
            let wasThere = isThere.withLock { isThere in
                defer { isThere = true }
                return isThere
            }
            guard wasThere else { throw QMPError(.agentUnavailable, "no agent") }
            return #"{"return": {}}"#
        }
        let agent = session(relay)
        let before = try await agent.condition()
        #expect(before == .absent)
        isThere.withLock { $0 = false }
        try await agent.waitUntilReady(timeout: .seconds(60))
        let after = try await agent.condition()
        #expect(after == .ready)
        isThere.withLock { $0 = false }
        let hung = try await agent.condition()
        #expect(hung == .hung)
    }

    @Test func whatPreventsAnAnswerIsToldWithItsCommand() async throws {
        let agent = session(Relay { (_) throws(QMPError) in throw QMPError(.connectionLost, "libvirt is gone") })
        let error = try await qmpError { try await agent.guestPing() }
        #expect(error.code == .connectionLost)
        #expect(error.command == "guest-ping")
        #expect(error.outcome == .unknown)
    }
}
