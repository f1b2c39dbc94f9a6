internal import ArgumentParser
internal import Libvirt
internal import Logging
internal import QEMU
internal import QMP

/// `qemuctl events`
struct Events: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Follow what QEMU reports unasked.",
        discussion: """
            Ends at Ctrl-C, after --count events, or after --for seconds. When --for ends before --count events came, \
            the exit status is 75.

            One line per event: time (UTC), name, data. As JSON: {"event", "timestamp": {"seconds", "microseconds"} or \
            null, "data"}; {"gap": COUNT} where events were dropped because they were read too slowly.

            With --host or --fleet, those of all machines of libvirt daemons, also of machines that start later. Hosts \
            that cannot be reached are tried again, and hold up no other. Each object has "host", and "name" and "uuid" \
            of a machine; {"host", "change": "reached" or "lost", "error"?} tells of a host, and {"host", "name", "uuid", \
            "change": "started" or "stopped", "reason"?} of a machine. --count counts events.

            Examples:
              qemuctl -c /run/vm/web-1.qmp events SHUTDOWN --count 1
              qemuctl events --host qemu+ssh://root@node-7/system --host qemu+tls://node-8/system
              qemuctl events BLOCK_IO_ERROR --fleet hosts.txt --output json
            """
    )

    @Argument(help: ArgumentHelp("The events to show, such as SHUTDOWN; all when none is named.", valueName: "name"))
    var names: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("End after this many events.", valueName: "number"))
    var count: Int?

    @Option(
        name: .customLong("for"),
        parsing: .unconditional,
        help: ArgumentHelp("End after this time.", valueName: "seconds")
    )
    var span: Seconds?

    @OptionGroup var daemons: HostOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
        if daemons.areGiven { try options.refuseWhatIsForOneMachine() }
    }

    func run(with connector: Connector) async throws(Failure) {
        guard daemons.areGiven else {
            return try await connector.withSession(options) { session throws(Failure) in try await run(in: session) }
        }
        try await connector.withFleet(options, daemons) { fleet throws(Failure) in
            try await follow(connector.followFleet(fleet, wanted), connector.console)
        }
    }

    private func follow(
        _ events: some AsyncSequence<FleetEvent, Never> & Sendable,
        _ console: Console
    ) async throws(Failure) {
        try await console.whileRead { () async throws(Failure) in
            let late = QMPError(.timedOut, "the time is over")
            let missing: Result<Int?, Failure>
            do throws(QMPError) {
                missing = try await withTimeLimit(span?.duration, late: late) { await show(events, console) }
            } catch {
                throw .command(error)
            }
            // Only the time ends the events before all came, or whoever ends all.
            guard let missing = try missing.get(), missing > 0, !Task.isCancelled else { return }
            try endInTime(missing, console)
        }
    }

    /// - Returns: How many events did not come.
    private func show(
        _ events: some AsyncSequence<FleetEvent, Never>,
        _ console: Console
    ) async -> Result<Int?, Failure> {
        var missing = count
        do throws(Failure) {
            for await event in events {
                try console.show(FleetEventReport(event: event))
                if case .event = event.kind { missing = missing.map { $0 - 1 } }
                if missing == 0 { break }
            }
            return .success(missing)
        } catch {
            return .failure(error)
        }
    }

    func run(in session: Session) async throws(Failure) {
        let stream = await subscribe(to: session.monitor)
        options.logger.debug("following events")
        session.console.whenReaderLeaves { stream.cancel() }
        var reader = EventReader(stream, limit: span?.duration)
        var missing = count
        while missing != 0 {
            switch try await reader.next() {
            case .element(let element):
                try session.show(EventReport(element: element))
                if case .event = element { missing = missing.map { $0 - 1 } }
            case .end(.timeOver):
                return try endInTime(missing, session.console)
            case .end(.connectionLost(let error)):
                throw .command(error)
            }
        }
    }

    private func subscribe(to monitor: any Monitor) async -> EventStream {
        await monitor.events(named: wanted, buffering: .dropOldest(limit: 65_536))
    }

    /// The events that are named; `nil` for all. QEMU's have upper-case names throughout.
    private var wanted: Set<String>? { names.isEmpty ? nil : Set(names.map { $0.uppercased() }) }

    private func endInTime(_ missing: Int?, _ console: Console) throws(Failure) {
        if console.readerHasLeft { throw .readerLeft }
        guard let missing else { return }
        throw .command(QMPError(.timedOut, "events that did not come in time: \(missing)"))
    }
}
