// Shows a machine's state, pauses it, sees that it paused, lets it run on, and lists its disks.

import QMP

let path = CommandLine.arguments.dropFirst().first ?? "/run/vm/web-1.qmp"

try await SocketMonitor.withConnection(to: .unix(path: path)) { monitor in
    print(try await monitor.queryStatus().status)

    try await monitor.withEvents(of: StopEvent.self) { stops in
        try await monitor.stop()
        for try await element in stops {
            switch element {
            case .event(_, at: let time): return print("paused", time?.seconds ?? 0)
            case .gap(let count): print("missed", count, "events")
            case .resumed: print("connected again")
            case .undecodable(let event, let error): print("strange", event.name, error)
            }
        }
    }
    try await monitor.cont()

    for block in try await monitor.queryBlock() {
        print(block.device, block.inserted?.image.filename ?? "empty")
    }
}
