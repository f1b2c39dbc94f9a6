// Powers a machine down and waits until it is off.
import JSONWire
import QMP

let monitor = SocketMonitor(.unix(path: "/run/vm/web-1.qmp"))
try await monitor.connect()
// snippet.show
try await monitor.withEvents(named: "SHUTDOWN") { events in
    try await monitor.execute("system_powerdown")
    for try await element in events {
        switch element {
        case .event(let event): return print("off:", try event.data["reason"]?.string ?? "no reason given")
        case .gap(let count): print("missed", count, "events")
        case .resumed: print("connected again")
        }
    }
}
// snippet.hide
await monitor.disconnect()
