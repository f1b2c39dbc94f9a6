import JSONWire
import QMP
import QMPTesting

/// A machine that has some of everything, in the words of a QEMU 10.1.
enum SampleMachine {
    /// What it returns to each command, as JSON.
    static let replies: [String: String] = [
        "query-status": #"{"status": "running", "running": true}"#,
        "query-name": #"{"name": "web-1"}"#,
        "query-uuid": #"{"UUID": "6f9619ff-8b86-d011-b42d-00c04fc964ff"}"#,
        "qom-get": #""pc-q35-10.1-machine""#,
        "query-kvm": #"{"enabled": true, "present": true}"#,
        "query-memory-size-summary": #"{"base-memory": 1073741824, "plugged-memory": 536870912}"#,
        "query-cpus-fast": HardwareReplies.cpus,
        "query-hotpluggable-cpus": HardwareReplies.slots,
        "query-pci": HardwareReplies.pci,
        "query-vnc-servers": HardwareReplies.vnc,
        "query-spice": HardwareReplies.spice,
        "query-block": BlockReplies.devices,
        "query-named-block-nodes": BlockReplies.nodes,
        "human-monitor-command": #""* CPU #0: thread_id=7\r\n\thalted\r\n""#,
    ]

    /// A monitor of that machine.
    ///
    /// - Parameters:
    ///   - greeting: Which QEMU it is.
    ///   - others: What it returns instead to some commands, as JSON; `nil` for a command that it does not have.
    static func monitor(
        greeting: QMPGreeting = .fake,
        _ others: [String: String?] = [:]
    ) -> ScriptedMonitor {
        let counter = ReadingCounter()
        return ScriptedMonitor(greeting: greeting) { request in
            if let other = others[request.name] {
                return other.map { .return(text: Array($0.utf8)) } ?? .standard
            }
            if request.name == "query-blockstats" {
                let isOfNodes = request.arguments["query-nodes"] == true
                return .return(text: Array((isOfNodes ? BlockReplies.nodeStatistics : counter.statistics).utf8))
            }
            return replies[request.name].map { .return(text: Array($0.utf8)) } ?? .standard
        }
    }
}

extension QMPGreeting {
    /// The greeting of another release.
    static func release(_ major: Int, _ minor: Int) -> QMPGreeting {
        QMPGreeting(version: QEMUVersion(major: major, minor: minor, micro: 0), capabilities: [])
    }
}
