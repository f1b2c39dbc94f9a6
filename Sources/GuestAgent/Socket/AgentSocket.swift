internal import DequeModule
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import QMPProtocol

/// An agent at the other end of a socket.
///
/// It is an actor on its connection's event loop. One question is on its way at a time; the others wait in a queue, each
/// with its deadline. A connection that ended is made anew for the next question.
final actor AgentSocket: AgentTransport {
    nonisolated let standardChunkSize = 1 << 20

    /// Why a wait ended.
    enum Wakeup: Sendable {
        /// It is this question's turn.
        case turn
        case found(AgentConversation.Finding, line: ByteBuffer)
        case connectionEnded(reason: String?)
        case late
        case cancelled
    }

    let address: MonitorAddress
    let configuration: GuestAgentSession.Configuration
    nonisolated let eventLoop: any EventLoop
    nonisolated let unownedExecutor: UnownedSerialExecutor

    var channel: (any Channel)?
    var conversation = AgentConversation()
    private var lines: AgentLines
    private(set) var hasAnswered = false
    /// The other side greeted as a monitor does.
    private(set) var isMonitor = false
    /// Until when the agent is believed to be there without being asked.
    private(set) var trustEnd = Deadline.now
    /// Gets the answer to the question that was given up last.
    var takeLateAnswer: (@Sendable (_ answer: [UInt8]) -> Void)?
    private(set) var isClosed = false

    private var waits = Waits<Wakeup>()
    /// What happened last while nobody listened.
    private var news: Wakeup?
    /// Who has the turn waits for this.
    private var listener: Waits<Wakeup>.Key?
    /// Those who wait for their turn, and some who gave up.
    private var queue: Deque<Waits<Wakeup>.Key> = []
    private var isTaken = false

    init(
        _ address: MonitorAddress,
        _ configuration: GuestAgentSession.Configuration,
        _ eventLoopGroup: MultiThreadedEventLoopGroup
    ) {
        self.address = address
        self.configuration = configuration
        eventLoop = eventLoopGroup.next()
        unownedExecutor = eventLoop.executor.asUnownedSerialExecutor()
        lines = AgentLines(maximumSize: configuration.maximumMessageSize)
    }

    deinit { channel?.close(promise: nil) }

    func close() {
        isClosed = true
        hangUp()
    }

    /// Ends the connection from this side.
    func hangUp() {
        guard let channel else { return }
        disconnected(channel, nil)
        channel.close(promise: nil)
    }

    // MARK: Waiting

    /// Sends something, and waits for what the agent says, at most until the deadline; ends early when the connection or
    /// the task does.
    ///
    /// - Parameter message: What to send; `nil` to wait only.
    func listen(until deadline: Deadline?, sending message: ByteBuffer? = nil) async -> Wakeup {
        news = nil
        if let message { channel?.writeAndFlush(message, promise: nil) }
        // A write that fails reads and closes at once, before anybody waits.
        if let news { return news }
        let key = waits.newKey()
        listener = key
        let wakeup = await wait(key, until: deadline)
        // Who has waited too long, or was cancelled, comes back here through other threads: an answer may be faster.
        return news ?? wakeup
    }

    private func wait(_ key: Waits<Wakeup>.Key, until deadline: Deadline?) async -> Wakeup {
        var timer: Scheduled<Void>?
        let wakeup = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waits.add(continuation, key)
                guard let deadline else { return }
                timer = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(deadline.nanoseconds)) { [weak self] in
                    self?.assumeIsolated { _ = $0.waits.wake(key, .late) } ?? ()
                }
            }
        } onCancel: {
            eventLoop.execute { self.assumeIsolated { _ = $0.waits.wake(key, .cancelled) } }
        }
        timer?.cancel()
        return wakeup
    }

    /// Waits until the questions before this one are done.
    ///
    /// - Returns: Whether the turn was given, to be given back with ``passTurn()``; otherwise why not.
    func awaitTurn(until deadline: Deadline?) async -> Wakeup {
        guard isTaken else {
            isTaken = true
            return .turn
        }
        let key = waits.newKey()
        queue.append(key)
        return await wait(key, until: deadline)
    }

    func passTurn() {
        listener = nil
        while let next = queue.popFirst() {
            if waits.wake(next, .turn) { return }
        }
        isTaken = false
    }

    // MARK: What happens on the channel

    func connected(_ channel: any Channel) {
        guard !isClosed else { return channel.close(promise: nil) }
        configuration.logger.debug("connected to the guest agent", metadata: ["agent.address": "\(address)"])
        self.channel = channel
        conversation.doubt()
        lines = AgentLines(maximumSize: configuration.maximumMessageSize)
        hasAnswered = false
        isMonitor = false
    }

    func receive(_ bytes: ByteBuffer, from channel: any Channel) {
        guard channel === self.channel else { return }
        lines.append(bytes)
        while let line = lines.next() { take(line) }
    }

    private func take(_ line: AgentLines.Line) {
        let finding = conversation.receive(line)
        let text = if case .text(let text, _) = line { text } else { ByteBuffer() }
        switch finding {
        case .nothing:
            configuration.logger.trace("passed over a line", metadata: ["agent.bytes": "\(text.readableBytes)"])
        case .late(let range):
            takeLateAnswer?(text.bytes(range))
            takeLateAnswer = nil
        case .monitor:
            isMonitor = true
            tell(.found(finding, line: text))
        case .synchronised, .answered, .passed, .refused, .unattributed, .malformed, .oversized:
            hasAnswered = true
            trustEnd = Deadline(after: configuration.trustDuration)
            tell(.found(finding, line: text))
        }
    }

    func disconnected(_ channel: any Channel, _ reason: String?) {
        guard channel === self.channel else { return }
        configuration.logger.debug("the connection to the guest agent ended", metadata: ["agent.address": "\(address)"])
        self.channel = nil
        conversation.doubt()
        tell(.connectionEnded(reason: reason))
    }

    private func tell(_ wakeup: Wakeup) {
        defer { listener = nil }
        if let listener, waits.wake(listener, wakeup) { return }
        news = news ?? wakeup
    }
}

extension ByteBuffer {
    /// The bytes of a part of a line.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        getBytes(at: readerIndex + range.lowerBound, length: range.count) ?? []
    }
}
