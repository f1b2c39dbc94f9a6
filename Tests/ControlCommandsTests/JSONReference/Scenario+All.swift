import Foundation
import JSONWire
import QMP
import QMPTesting

extension Scenario {
    /// At least one for each command line on the page. Together they have every field that the page documents.
    static let all = machine + block + jobs + fleet + devices + agent + program + schema + failures

    private static let machine = [
        Scenario("version"), Scenario("status"), Scenario("pause"), Scenario("resume"), Scenario("reset"),
        Scenario("info"),
        Scenario("info", on: ScriptedMonitor { _ in .error(.genericError, "not now") }),
        Scenario("info", on: SampleMachine.monitor(["query-accelerators": #"{"enabled": "tcg", "present": []}"#])),
        Scenario("cpus"), Scenario("cpus --hotpluggable"),
        Scenario("cpus", ["cpus", "--state"], on: SampleMachine.monitor(["query-cpus": HardwareReplies.oldCPUs])),
        Scenario("pci"), Scenario("pci --tree"), Scenario("hmp", ["hmp", "info", "cpus"]),
    ]

    private static let block = [
        Scenario("block list"), Scenario("block list", on: SampleMachine.monitor(["query-block": "[]"])),
        Scenario("block stats"), Scenario("block stats", ["block", "stats", "--nodes"]),
        Scenario("block stats --interval", ["block", "stats", "--interval", "0.001", "--count", "2"]),
        Scenario("block tree"),
    ]

    private static let program = [
        Scenario("commands", on: SampleSchema.monitor { _ in .return([["name": "stop"]]) }),
        Scenario("commands --all", on: SampleSchema.monitor { _ in .return([["name": "stop"], ["name": "x"]]) }),
        Scenario("run", ["run", "--no-check", "query-status"]),
        Scenario("events", ["events", "--count", "2"], on: EventMonitor(events: events, limit: 2)),
        Scenario("proxy", ["proxy", proxySocket], on: EventMonitor(events: [shutdown], end: .lost)),
        Scenario("powerdown"),
        Scenario("powerdown", ["powerdown", "--wait"], on: EventMonitor(events: [shutdown], end: .lost)),
        Scenario("quit", on: EventMonitor(events: [shutdown], end: .lost)),
    ]

    private static let proxySocket = "/tmp/qmp-\(UUID().uuidString.prefix(13))"

    private static let schema =
        ["blockdev-mirror", "blockdev-add", "yank", "RESET"].map { name in
            Scenario("schema show", ["schema", "show", name], on: SampleSchema.monitor(richSchema))
        } + [
            Scenario("schema show", ["schema", "show", "yank", "--depth", "1"], on: SampleSchema.monitor()),
            Scenario("schema supports", ["schema", "supports", "stop"], on: SampleSchema.monitor()),
            Scenario("schema save", ["schema", "save", "/dev/null"], on: SampleSchema.monitor()),
            Scenario("schema diff", ["schema", "diff", "/other.qmp", "--wait-socket"], on: twoSchemas()),
        ]

    private static let failures = [
        Scenario(failing: "status", on: ScriptedMonitor { _ in .error(.genericError, "not now") }),
        Scenario(failing: "status", "--no-such-option", on: ScriptedMonitor()),
        Scenario(failing: "status", on: busyMonitor()),
        Scenario(failing: "run", "blockdev-mirror", "speed=fast", "devic=x", "copy-mode=no", on: manyValues()),
        Scenario(failing: "run", "blockdev-mirror", "device=d", "target-is-zero=true", on: SampleSchema.monitor()),
        Scenario(failing: "run", "blockdev-add", "driver=8", "filename=x", "file=y", on: SampleSchema.monitor()),
        Scenario(
            failing: "run",
            "stop",
            #"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1}"#,
            on: SampleSchema.monitor()
        ),
    ]

    private static func busyMonitor() -> ScriptedMonitor {
        let monitor = ScriptedMonitor()
        let holder = ProcessIdentity(pid: 4711, name: "virsh")
        monitor.failConnecting(with: QMPError(.monitorBusy, "another client holds the monitor", process: holder))
        return monitor
    }

    /// An enumeration of so many values that not all are told.
    private static func manyValues() -> ScriptedMonitor {
        let values = (0..<20).map { "\"mode\($0)\"" }.joined(separator: ", ")
        return SampleSchema.monitor(SampleSchema.json.replacing(#""background", "write-blocking""#, with: values))
    }

    /// A schema with features everywhere.
    private static let richSchema = SampleSchema.json
        .replacing(#""arg-type": "22"}"#, with: #""arg-type": "22", "features": ["deprecated"]}"#)
        .replacing(#"{"name": "guest", "#, with: #"{"features": ["unstable"], "name": "guest", "#)
        .replacing(
            #""values": ["background", "write-blocking"]"#,
            with: #""values": ["background"], "members": [{"name": "background", "features": ["unstable"]}]"#
        )

    /// The second has a member more, and one less.
    private static func twoSchemas() -> ChangingMonitor {
        let newer = SampleSchema.json.replacing(#"{"name": "auto-finalize""#, with: #"{"name": "auto-dismiss""#)
        return ChangingMonitor(SampleSchema.monitor(), SampleSchema.monitor(newer))
    }

    private static let events = [
        QMPEvent(name: "STOP", timestamp: QMPEvent.Timestamp(seconds: 1, microseconds: 2), rawData: nil),
        QMPEvent(name: "STOP", timestamp: QMPEvent.Timestamp(seconds: 1, microseconds: 2), rawData: nil),
        QMPEvent(name: "RESET", timestamp: nil, rawData: Array(#"{"guest": false}"#.utf8)),
    ]

    private static let shutdown = QMPEvent(
        name: "SHUTDOWN",
        timestamp: nil,
        rawData: Array(#"{"guest": true, "reason": "guest-shutdown"}"#.utf8)
    )
}
