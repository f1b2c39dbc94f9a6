internal import JSONWire
internal import QEMU
internal import QMP

extension MachineReference {
    /// Writes `"name", "uuid"?, "pid"?, "address"?`.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("uuid", uuid)
        writer.member("pid", process?.pid)
        writer.member("address", address?.description)
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
