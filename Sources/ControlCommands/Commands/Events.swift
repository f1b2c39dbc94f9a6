internal import ArgumentParser
internal import Logging
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

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
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
        // QEMU's events have upper-case names throughout.
        let names = Set(names.map { $0.uppercased() })
        return await monitor.events(named: names.isEmpty ? nil : names, buffering: .dropOldest(limit: 65_536))
    }

    private func endInTime(_ missing: Int?, _ console: Console) throws(Failure) {
        if console.readerHasLeft { throw .readerLeft }
        guard let missing else { return }
        throw .command(QMPError(.timedOut, "events that did not come in time: \(missing)"))
    }
}
