// Shows a machine's state, pauses it, sees that it paused, lets it run on, and lists its disks.

import QMP

let path = CommandLine.arguments.dropFirst().first ?? "/run/vm/web-1.qmp"

try await SocketMonitor.withConnection(to: .unix(path: path)) { monitor in
    print(try await monitor.queryStatus().status)

    let stops = await monitor.events(of: StopEvent.self)
    try await monitor.stop()
    for try await case .event(_, let time) in stops {
        print("paused", time?.seconds ?? 0)
        break
    }
    try await monitor.cont()

    for block in try await monitor.queryBlock() {
        print(block.device, block.inserted?.image.filename ?? "empty")
    }
}
