internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl top`
struct Top: ProgramCommand {
    private static let standardInterval = Duration.seconds(2)
    private static let standardLimit = Duration.seconds(2)
    /// Thirty years: as good as for ever.
    private static let lineLimit = Duration.seconds(1e9)

    static let configuration = CommandConfiguration(
        commandName: "top",
        abstract: "Follow what machines do: those at the given addresses and hosts, or all that run on this host.",
        discussion: """
            CPU is what the host spent on QEMU, in percent of one of its CPUs, and MEMORY what QEMU takes up of the host's \
            memory; both are known of QEMUs of this host only (Linux). READ and WRITTEN are over all disks. The one \
            job of a machine is told with its progress.

            Machines may come and go. One that does not answer within --timeout (default: 2) is shown so, and holds up \
            nobody longer. On a terminal the table is drawn anew until Ctrl-C; elsewhere, and with --count, one table \
            follows the other.

            A monitor serves one client at a time, and while it runs, top is that client of each machine: others have \
            to wait. With --brief it connects anew each time, and lets go in between.

            As JSON, one line each time: {"machines": [{"name"?, "host"?, "uuid"?, "pid"?, "address"?, "status"?, "cpu"?, \
            "residentMemory"?, "readBytesPerSecond"?, "writtenBytesPerSecond"?, "jobs"?: [{"id", "type", "status", \
            "fraction"}, …], "error"?: {"code", "message"}}, …]}; a cpu of 1 is one CPU of the host.
            """
    )

    @OptionGroup var machines: MachineOptions

    @Option(parsing: .unconditional, help: ArgumentHelp("How often to look. Default: 2.", valueName: "seconds"))
    var interval: Seconds?

    @Option(parsing: .unconditional, help: ArgumentHelp("End after so many tables.", valueName: "number"))
    var count: Int?

    @Flag(help: "Hold no monitor from one look to the next.")
    var brief = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        try options.refuseWhatIsForOneMachine()
        if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
    }

    func run(with connector: Connector) async throws(Failure) {
        let console = connector.console
        let view = TopView(
            console: console,
            interval: interval?.duration ?? Top.standardInterval,
            limit: options.timeout?.duration ?? Top.standardLimit,
            count: count
        )
        // A connection that is held may stand in line until QEMU answers.
        let patience = brief ? nil : Top.lineLimit
        try await connector.withDriver(options, machines, limit: view.limit, patience: patience) {
            driver throws(Failure) in
            let keeping = brief ? nil : KeepingDriver(driver)
            try await closing(with: { await keeping?.close() }) { () async throws(Failure) in
                try await console.whileRead { () async throws(Failure) in try await view.follow(keeping ?? driver) }
            }
        }
    }
}

/// Looks at machines again and again, and shows what they do. QEMU reports nothing of all this by itself.
private struct TopView: Sendable {
    let console: Console
    let interval: Duration
    /// How long each machine may take.
    let limit: Duration
    /// How many times; `nil` for ever.
    let count: Int?

    func follow(_ driver: any Driver) async throws(Failure) {
        let redraws = console.hasScreen && count == nil
        var model = TopModel()
        var next = ContinuousClock.now + interval
        let first = TopReport(rows: model.rows(of: try await samples(driver)))
        // Rates come with the second look; nobody likes to wait for it in front of nothing.
        if redraws, !Task.isCancelled { try console.draw(first) }
        var missing = count
        while missing != 0, await next.arrives() {
            next = max(next + interval, .now)
            let report = TopReport(rows: model.rows(of: try await samples(driver)))
            // What an interrupt cut short says nothing of the machines.
            if Task.isCancelled { return }
            try redraws ? console.draw(report) : console.show(report)
            missing = missing.map { $0 - 1 }
        }
    }

    private func samples(_ driver: any Driver) async throws(Failure) -> [TopSample] {
        try await driver.askAll(within: limit) { domain throws(QMPError) in
            try await TopSample.Answer(domain)
        }.map { TopSample($0) }
    }
}
