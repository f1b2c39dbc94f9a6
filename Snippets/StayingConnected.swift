// Keeps a connection, and adds a device although the connection may be lost at any moment.
import JSONWire
import QMP

// snippet.show
try await ReconnectingMonitor.withConnection(to: .unix(path: "/run/vm/web-1.qmp")) { monitor in
    let events = await monitor.events(named: "STOP", "RESUME")
    let command = DeviceAddCommand(driver: "virtio-net-pci", id: "net1")
    do {
        _ = try await monitor.execute(command)
    } catch let error as QMPError where error.outcome == .unknown {
        // The connection was lost. This waits for the next one.
        guard try await monitor.reconcile(command) == .done else { throw error }
    }
    for try await element in events {
        switch element {
        case .event(let event): print(event.name)
        case .gap(let count): print("missed", count, "events")
        case .resumed(let resumption):
            print("back after:", resumption.reason)
            if resumption.hasStatusChanged, let status = resumption.now.status { print("now", status) }
            for job in resumption.goneJobs { print("job", job.id, "has ended") }
        }
    }
}
// snippet.hide
