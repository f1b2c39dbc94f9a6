import NIOCore
import TestSupport
import Testing

@testable import GuestAgent

/// Conversations in which everything goes wrong that can, made from random numbers.
@Suite struct ConversationScheduleTests {
    @Test(arguments: 0..<8)
    func noAnswerIsGivenToAnotherQuestion(batch: UInt64) throws {
        for seed in 0..<250 {
            var schedule = Schedule(seed: batch << 32 | UInt64(seed), repeatsIDs: seed % 3 != 0)
            try schedule.run()
        }
    }
}

private struct Schedule {
    private let seed: UInt64
    private let repeatsIDs: Bool
    private var random: SplitMix64
    private var agent: SimulatedAgent
    private var conversation: AgentConversation
    private var lines = AgentLines(maximumSize: 4096)
    private var nextNumber = 1
    private var asked: Int?
    /// Whether what was asked last is not answered.
    private var isSilent = false
    private var givenUp: Int?
    private var answerCount = 0

    init(seed: UInt64, repeatsIDs: Bool) {
        self.seed = seed
        self.repeatsIDs = repeatsIDs
        random = SplitMix64(seed: seed)
        agent = SimulatedAgent(repeatsIDs: repeatsIDs)
        conversation = AgentConversation(firstID: random.next() % (1 << 62))
    }

    mutating func run() throws {
        for _ in 0..<random.next(4) { agent.output.append(rubbish()) }
        for _ in 0..<24 { try step() }
        try finish()
    }

    private mutating func step() throws {
        switch random.next(8) {
        case 0 where repeatsIDs: agent.output.append(rubbish())
        case 1 where repeatsIDs: agent.output.shuffle(using: &random)
        case 2: giveUp()
        case 3 where !conversation.isSettled: agent.restart(after: #"{"execute": "gu"#)
        case 4: deliver(random.next(agent.output.count + 1))
        default:
            try speak()
            deliver(agent.output.count)
        }
    }

    /// In the end, the agent answers whatever it is asked.
    private mutating func finish() throws {
        giveUp()
        conversation.doubt()
        try speak()
        deliver(agent.output.count)
        #expect(conversation.isSettled, "seed \(seed)")
        let count = answerCount
        try speak(canBeSilent: false)
        deliver(agent.output.count)
        #expect(answerCount == count + 1, "seed \(seed)")
    }

    private mutating func speak(canBeSilent: Bool = true) throws {
        guard asked == nil else { return }
        if conversation.isSettled {
            isSilent = canBeSilent && random.once(in: 4)
            let answered = AgentQuestion(GuestExecStatusCommand(pid: nextNumber))
            let line = conversation.ask(isSilent ? AgentQuestion(GuestShutdownCommand()) : answered)
            let message = try #require(line)
            asked = nextNumber
            givenUp = nil
            nextNumber += 1
            try agent.receive(Array(message.readableBytesView))
        } else {
            try agent.receive(Array(conversation.synchronise().readableBytesView))
        }
    }

    private mutating func giveUp() {
        if asked != nil { givenUp = asked }
        asked = nil
        conversation.doubt()
    }

    private mutating func deliver(_ count: Int) {
        var stream = agent.output.prefix(count).flatMap(\.self)[...]
        agent.output.removeFirst(count)
        while !stream.isEmpty {
            let size = 1 + random.next(20)
            lines.append(ByteBuffer(bytes: stream.prefix(size)))
            stream = stream.dropFirst(size)
            while let line = lines.next() { take(line) }
        }
    }

    private mutating func take(_ line: AgentLines.Line) {
        switch conversation.receive(line) {
        case .answered(let range):
            #expect(number(line, range) == asked && !isSilent, "seed \(seed)")
            asked = nil
            answerCount += 1
        case .late(let range): #expect(number(line, range) == givenUp, "seed \(seed)")
        case .unattributed, .malformed, .refused: asked = nil
        case .passed:
            #expect(asked != nil && isSilent, "seed \(seed)")
            asked = nil
        case .synchronised, .oversized, .monitor, .nothing: break
        }
    }

    private func number(_ line: AgentLines.Line, _ range: Range<Int>) -> Int? {
        guard case .text(let text, _) = line else { return nil }
        return Int(String(decoding: text.bytes(range), as: UTF8.self))
    }

    /// What another client was to get, or half of it.
    private mutating func rubbish() -> [UInt8] {
        let other = 1_000_000 + random.next(1000)
        switch random.next(6) {
        case 0: return Array("{\"return\": \(other), \"id\": \"other\"}\n".utf8)
        case 1: return [0xFF] + Array("{\"return\": \(other)}\n".utf8)
        case 2: return Array("{\"error\": {\"class\": \"GenericError\", \"desc\": \"\"}, \"id\": \(other)}\n".utf8)
        case 3: return Array("[    1.234567] a line of a kernel\n".utf8)
        case 4: return Array("\n".utf8)
        default: return Array("{\"return\": {\"a\": \"\n".utf8)
        }
    }
}

extension SplitMix64 {
    fileprivate mutating func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}
