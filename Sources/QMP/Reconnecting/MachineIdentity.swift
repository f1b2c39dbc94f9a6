internal import QAPI

/// By what a machine is recognised.
struct MachineIdentity: Sendable, Hashable {
    /// The machine's UUID; `nil` when it has none.
    var uuid: String?
    /// The process at the other end; `nil` when it cannot be seen.
    var process: ProcessInstance?
    /// QEMU's version, which a running one does not change.
    var version: QEMUVersion?

    /// Whether there is something to recognise it by.
    ///
    /// - Throws: `machineChanged`.
    func check(_ rule: ReconnectingMonitor.Recognition) throws(QMPError) {
        guard rule != .address, uuid == nil, rule == .machine || process == nil else { return }
        let what = rule == .machine ? "it has no UUID" : "it has no UUID, and its process cannot be seen"
        throw QMPError(.machineChanged, "the machine could not be recognised after the connection was lost: \(what)")
    }

    /// Whether this one, seen later at the same address, was started anew; `nil` when that cannot be seen.
    ///
    /// - Throws: `machineChanged` when it is not the same by the rule, or that cannot be seen.
    func restarted(since earlier: MachineIdentity, _ rule: ReconnectingMonitor.Recognition) throws(QMPError) -> Bool? {
        let restarted = hasStarted(since: earlier)
        guard rule != .address else { return restarted }
        if uuid != earlier.uuid { throw changed("another machine answers", earlier) }
        if restarted == false { return false }
        if uuid == nil { throw changed("nothing shows whether the same machine answers", earlier) }
        if rule == .process, restarted == true { throw changed("the machine was started anew", earlier) }
        return restarted
    }

    private func hasStarted(since earlier: MachineIdentity) -> Bool? {
        if uuid != earlier.uuid || version != earlier.version { return true }
        guard let process, let other = earlier.process else { return nil }
        return process != other
    }

    private func changed(_ what: String, _ earlier: MachineIdentity) -> QMPError {
        QMPError(.machineChanged, "\(what): it is \(self), and was \(earlier)", process: process?.identity)
    }
}

extension MachineIdentity: CustomStringConvertible {
    var description: String {
        let parts = [uuid.map { "UUID \($0)" } ?? "without UUID", process.map { "\($0.identity)" }]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

/// A process and when it began: another with the same id is not it.
package struct ProcessInstance: Sendable, Hashable {
    package let identity: ProcessIdentity
    /// In ticks since the system began; `nil` where the system does not tell.
    package let startTicks: UInt64?

    package init(identity: ProcessIdentity, startTicks: UInt64?) {
        self.identity = identity
        self.startTicks = startTicks
    }

    /// A process may change its name.
    package static func == (left: ProcessInstance, right: ProcessInstance) -> Bool {
        (left.identity.pid, left.startTicks) == (right.identity.pid, right.startTicks)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(identity.pid)
        hasher.combine(startTicks)
    }
}

/// A monitor that sees the process at the other end.
package protocol PeerWitness: Monitor {
    /// The process; `nil` when it cannot be seen.
    var peer: ProcessInstance? { get async }
}
