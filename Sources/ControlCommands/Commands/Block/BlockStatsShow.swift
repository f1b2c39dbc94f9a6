internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block stats`
struct BlockStatsShow: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Show what the block devices have done, or do per second.",
        discussion: """
            Counts from the start of each device, with the time that one operation took on average. With --nodes also \
            how far each node was ever written.
            As JSON: {"devices": [{"drive"?, "qdev"?, "id"?, "node"?, "operations": {"read", "write", "flush", "unmap", \
            "zoneAppend"?}, "highestOffset", "idleTime"?}, …], "nodes"?: [{"node", "highestOffset"}, …]}; an operation \
            has {"operations", "bytes"?, "merged"?, "failed", "invalid", "totalTime"}. Times are in nanoseconds.

            With --interval, rates between two readings, again and again: it ends at Ctrl-C, or after --count times. \
            BUSY is the share of the time in which an operation was under way, at most.
            As JSON, per line: {"duration", "devices": [{"drive"?, "qdev"?, "id"?, "node"?, "busy", "total", \
            "operations": {"read", …}}, …]}; "duration" in seconds, and "total" and each operation with \
            {"operationsPerSecond", "bytesPerSecond"?, "meanLatency"?, "meanInFlight"}.
            """
    )

    @Flag(help: "Tell of the block nodes too.")
    var nodes = false

    @Option(parsing: .unconditional, help: ArgumentHelp("Show rates, and how often.", valueName: "seconds"))
    var interval: Seconds?

    @Option(parsing: .unconditional, help: ArgumentHelp("End after so many rates.", valueName: "number"))
    var count: Int?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let count, count < 1 { throw ValidationError("--count must be 1 or more") }
        if count != nil, interval == nil { throw ValidationError("--count takes --interval") }
        // Nodes count nothing that could become a rate.
        if nodes, interval != nil { throw ValidationError("--nodes and --interval exclude each other") }
    }

    func run(in session: Session) async throws(Failure) {
        guard let interval else {
            let statistics = try await session.ask { domain throws(QMPError) in
                try await domain.blockStatistics(includingNodes: nodes)
            }
            return try session.show(BlockStatisticsReport(statistics, includesNodes: nodes))
        }
        let count = count
        try await session.whileRead { session throws(Failure) in
            try await BlockStatsShow.follow(session, every: interval.duration, count: count)
        }
    }

    /// QEMU reports nothing of input and output by itself: it has to be asked again and again.
    private static func follow(_ session: Session, every interval: Duration, count: Int?) async throws(Failure) {
        var before = try await BlockReading(session)
        var missing = count
        while missing != 0 {
            guard await (before.time + interval).arrives() else { return }
            let now = try await BlockReading(session)
            let duration = before.time.duration(to: now.time)
            let rates = now.statistics.rates(since: before.statistics, over: duration)
            try session.show(BlockRatesReport(duration: duration, rates: rates))
            before = now
            missing = missing.map { $0 - 1 }
        }
    }
}

/// The statistics at one time.
private struct BlockReading {
    let time: ContinuousClock.Instant
    let statistics: [BlockStatistics]

    init(_ session: Session) async throws(Failure) {
        statistics = try await session.ask { domain throws(QMPError) in try await domain.blockStatistics() }
        time = .now
    }
}
