internal import JSONWire
internal import QMP
internal import QMPTesting

/// Times commands on a monitor, as the peers beside it do, and prints the nanoseconds a command.
///
///     qmp-bench ordinary PATH COUNT      one after the other, from the global pool
///     qmp-bench isolated PATH COUNT      one after the other, on the connection's loop
///     qmp-bench pipelined PATH COUNT     eight at a time, on the connection's loop
///     qmp-bench memory PATH COUNT        opens COUNT monitors and prints the bytes that each takes
///     qmp-bench serve PATH               a fake QEMU, until it is killed
///     qmp-bench share PATH NEW           a proxy at NEW for the monitor at PATH, until that ends or it is killed
@main enum QMPBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else { return print("see the source for the usage") }
        let count = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
        switch arguments[1] {
        case "serve": try await serve(arguments[2])
        case "share": try await share(arguments[2], at: arguments[3])
        case "memory": try await measureMemory(arguments[2], monitors: count)
        default: try await time(arguments[1], arguments[2], count)
        }
    }

    private static var configuration: SocketMonitor.Configuration {
        var configuration = SocketMonitor.Configuration()
        configuration.refusesBusyMonitor = false
        return configuration
    }

    private static func time(_ way: String, _ path: String, _ count: Int) async throws {
        let address = MonitorAddress.unix(path: path)
        try await SocketMonitor.withConnection(to: address, configuration: configuration) { monitor in
            try await run(way, 200, on: monitor)
            let duration = try await ContinuousClock().measure { try await run(way, count, on: monitor) }
            print(Int(duration / .nanoseconds(1)) / count)
        }
    }

    private static func run(_ way: String, _ count: Int, on monitor: SocketMonitor) async throws {
        switch way {
        case "ordinary": try await runSequence(count, on: monitor)
        case "isolated":
            try await monitor.withIsolation { monitor in
                for _ in 0..<count { _ = try await monitor.execute("query-status", as: Status.self) }
            }
        default:
            try await monitor.withIsolation { monitor in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<8 {
                        group.addTask {
                            for _ in 0..<count / 8 { _ = try await monitor.execute("query-status", as: Status.self) }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @concurrent
    private static func runSequence(_ count: Int, on monitor: SocketMonitor) async throws {
        for _ in 0..<count { _ = try await monitor.execute("query-status", as: Status.self) }
    }

    private static func measureMemory(_ path: String, monitors count: Int) async throws {
        func open(_ count: Int) async throws -> [SocketMonitor] {
            var monitors: [SocketMonitor] = []
            for _ in 0..<count {
                let monitor = SocketMonitor(.unix(path: path), configuration: configuration)
                try await monitor.connect()
                _ = try await monitor.execute("query-status", as: Status.self)
                monitors.append(monitor)
            }
            return monitors
        }
        let first = try await open(10)
        let before = residentBytes()
        let monitors = try await open(count)
        print((residentBytes() - before) / count)
        for monitor in first + monitors { await monitor.disconnect() }
    }

    private static func share(_ path: String, at new: String) async throws {
        try await SocketMonitor.withConnection(to: .unix(path: path), configuration: configuration) { monitor in
            try await MonitorProxy(monitor, at: new).run()
        }
    }

    private static func serve(_ path: String) async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.endpoint = .unix(path: path)
        let server = try await FakeQEMU.start(configuration)
        _ = await server.wait { _ in false }
    }
}

/// The reply to `query-status`.
private struct Status: JSONDecodable {
    var status = ""
    var running = false

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "status": status = try reader.readString()
            case "running": running = try reader.readBool()
            default: try reader.skipValue()
            }
        }
    }
}
