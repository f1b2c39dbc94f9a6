internal import JSONWire
internal import QEMU
internal import QMP

extension MachineReference {
    /// `nil` where a host that does not tell its machines stands in their stead.
    var presentName: String? { name.isEmpty ? nil : name }

    /// Writes `"name"?, "host"?, "uuid"?, "pid"?, "address"?`.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", presentName)
        writer.member("host", host)
        writer.member("uuid", uuid)
        writer.member("pid", process?.pid)
        writer.member("address", address?.description)
    }
}

extension Table.Cell {
    /// What a machine does.
    init(_ status: RunState) {
        self.init(status.rawValue, status == .running ? .green : .yellow)
    }
}

extension QMPError {
    /// What a machine does of which no more is known, in a word or two.
    var stateOfMachine: String {
        switch code {
        case .timedOut: "no answer"
        case .monitorBusy: "busy"
        default: "not reached"
        }
    }

    /// Writes `"error": {"code", "message"}`.
    func writeAsMember(to writer: inout JSONWriter) {
        writer.object("error") { writer in
            writer.member("code", "\(code)")
            writer.member("message", message)
        }
    }
}
