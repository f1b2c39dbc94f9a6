internal import Libvirt
internal import QMP

/// Times calls of a libvirt daemon over one open connection, as the peer beside it does, and prints the median in nanoseconds.
///
///     libvirt-bench status URI DOMAIN COUNT    query-status of a machine, with its answer taken apart
///     libvirt-bench name URI DOMAIN COUNT      the host's name: no machine has part in it
@main enum LibvirtBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let count = Int(arguments[4]) else {
            return print("see the source for the usage")
        }
        try await LibvirtConnection.withConnection(to: LibvirtURI(parsing: arguments[2])) { connection in
            let monitor = LibvirtMonitor(connection, .name(arguments[3]))
            try await monitor.connect()
            switch arguments[1] {
            case "status": print(try await median(of: count) { _ = try await monitor.queryStatus() })
            default: print(try await median(of: count) { _ = try await connection.hostName() })
            }
        }
    }

    /// As an ordinary program calls: from a task of the global pool.
    @concurrent
    private static func median(of count: Int, _ call: @Sendable () async throws -> Void) async throws -> Int {
        for _ in 0..<count / 10 { try await call() }
        var times: [Duration] = []
        times.reserveCapacity(count)
        for _ in 0..<count {
            let start = ContinuousClock.now
            try await call()
            times.append(ContinuousClock.now - start)
        }
        return Int(times.sorted()[count / 2] / .nanoseconds(1))
    }
}
