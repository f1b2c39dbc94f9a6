import Libvirt
import QEMU
import QMP

/// What happens on hosts that are not there.
enum FleetHappening {
    static let host = FleetHost(name: "node-7", uri: LibvirtURI())
    static let machine = MachineReference(name: "web-1", host: "node-7", uuid: "6f9619ff-8b86-d011-b42d-00c04fc964ff")
    private static let stop = QMPEvent(
        name: "STOP",
        timestamp: QMPEvent.Timestamp(seconds: 1_767_225_599, microseconds: 42),
        rawData: Array(#"{"a": 1}"#.utf8)
    )

    /// One of each kind.
    static let all = [
        FleetEvent(host: host, kind: .lost(QMPError(.connectionFailed, "nobody listens on node-7:16514"))),
        FleetEvent(host: host, kind: .reached),
        FleetEvent(host: host, kind: .started(machine)),
        FleetEvent(host: host, kind: .event(stop, of: machine)),
        FleetEvent(host: host, kind: .gap(3)),
        FleetEvent(host: host, kind: .stopped(machine, reason: "it crashed")),
        FleetEvent(host: host, kind: .stopped(machine, reason: nil)),
    ]

    static func stream(of events: [FleetEvent]) -> AsyncStream<FleetEvent> {
        AsyncStream { source in
            for event in events { source.yield(event) }
            source.finish()
        }
    }
}
