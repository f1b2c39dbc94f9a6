internal import QMP

extension QMPError {
    /// No machine has the name, or several have it.
    static func machineNotFound(_ name: String, among machines: [MachineReference]) -> QMPError {
        let matches = machines.count { $0.name == name }
        if matches > 1 { return QMPError(.machineNotFound, "\(matches) machines are called \"\(name)\"") }
        let rest = machines.isEmpty ? "there are none" : "there are \(list(machines.map(\.name)))"
        return QMPError(.machineNotFound, "no machine is called \"\(name)\"; \(rest)")
    }
}
