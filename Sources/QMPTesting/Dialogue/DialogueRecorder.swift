internal import JSONWire
public import QMP

/// Writes down all that is said on another monitor: one JSON object per line for the greeting, each command, each reply
/// and each event, with times. ``DialogueReplayer`` plays it back.
///
/// ```swift
/// let monitor = try await DialogueRecorder(SocketMonitor(address), path: "dialogue.jsonl")
/// try await monitor.connect()
/// // … use it as any other monitor …
/// await monitor.disconnect()
/// try await monitor.finish()
/// ```
/// Secrets in arguments are hidden; replies and events are recorded as they are. An event is recorded when it reaches the
/// recorder, which may be just after a reply that it came before.
public final class DialogueRecorder: Monitor {
    private let base: any Monitor
    private let log: DialogueLog
    private let file: RecordFile?
    private let events: Task<Void, Never>

    /// Records into a file that only its owner may read. An existing one is overwritten.
    ///
    /// - Throws: ``DialogueError`` when the file cannot be written, is not a regular file, or is where the monitor's own
    ///   socket is or will be.
    public convenience init(_ base: any Monitor, path: String) async throws(DialogueError) {
        if let monitor = base as? SocketMonitor, monitor.address.isSocket(at: path) {
            throw DialogueError("\(path) is the socket of the monitor: nothing is recorded there")
        }
        let file = try RecordFile(path: path)
        await self.init(base, DialogueLog { file.write($0) }, file)
    }

    /// Records through a function, which gets one line at a time, its end included.
    public convenience init(_ base: any Monitor, write: @escaping @Sendable ([UInt8]) -> Void) async {
        await self.init(base, DialogueLog(write: write), nil)
    }

    private init(_ base: any Monitor, _ log: DialogueLog, _ file: RecordFile?) async {
        self.base = base
        self.log = log
        self.file = file
        if let greeting = await base.greeting { log.record(.greeting(greeting)) }
        let stream = await base.events(named: nil, buffering: .dropOldest(limit: 65_536))
        events = Task { await Self.record(stream, in: log) }
    }

    deinit { events.cancel() }

    private static func record(_ stream: EventStream, in log: DialogueLog) async {
        var reason: QMPError?
        do throws(QMPError) {
            for try await element in stream {
                switch element {
                case .event(let event): log.record(.event(event))
                case .gap(let count): log.record(.gap(count))
                case .resumed(let resumption): log.record(.resumed(resumption.reason))
                }
            }
        } catch {
            reason = error
        }
        if !Task.isCancelled { log.record(.end(reason)) }
    }

    /// Ends the record; the monitor works on, unrecorded. Call it to know that the record is complete.
    ///
    /// - Throws: ``DialogueError`` when some of it could not be written.
    public func finish() async throws(DialogueError) {
        events.cancel()
        await events.value
        try file?.close()
    }

    // MARK: Monitor

    /// Opens the monitor that is recorded.
    public func connect() async throws(QMPError) {
        let wasOpen = await base.greeting != nil
        try await base.connect()
        if !wasOpen, let greeting = await base.greeting { log.record(.greeting(greeting)) }
    }

    /// Closes the monitor that is recorded. When this returns, all events have been recorded.
    public func disconnect() async {
        await base.disconnect()
        await events.value
    }

    /// What the monitor that is recorded says.
    public var greeting: QMPGreeting? {
        get async { await base.greeting }
    }

    /// Runs a command on the monitor that is recorded.
    public func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        let number = log.newNumber()
        log.record(
            .command(
                number: number,
                name: command.name,
                arguments: Redaction.redact(command: command.name, arguments: command.arguments) ?? [:],
                isOutOfBand: command.execution == .outOfBand
            )
        )
        do throws(QMPError) {
            let reply = try await base.run(command)
            log.record(.reply(number: number, result: .success(reply.bytes)))
            return reply
        } catch {
            log.record(.reply(number: number, result: .failure(error)))
            throw error
        }
    }

    /// Subscribes to events of the monitor that is recorded.
    public func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await base.events(named: names, buffering: buffering)
    }
}
