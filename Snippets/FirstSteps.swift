// Shows a machine's state, pauses it, sees that it paused, and lets it run on.

import JSONWire
import QMP

let path = CommandLine.arguments.dropFirst().first ?? "/run/vm/web-1.qmp"

try await SocketMonitor.withConnection(to: .unix(path: path)) { monitor in
    let status = try await monitor.execute("query-status")
    print(status["status"]?.string ?? "unknown")

    try await monitor.withEvents(named: "STOP") { events in
        try await monitor.execute("stop")
        for try await case .event(let event) in events {
            print(event.name, event.timestamp?.seconds ?? 0)
            break
        }
    }
    try await monitor.execute("cont")
}
