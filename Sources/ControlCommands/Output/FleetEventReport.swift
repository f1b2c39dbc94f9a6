internal import JSONWire
internal import Libvirt
internal import QEMU
internal import QMP

/// One line of what happens on many hosts.
struct FleetEventReport: Report {
    let event: FleetEvent

    func text(_ style: TextStyle) -> String? {
        switch event.kind {
        case .event(let event, of: let machine): EventReport.text(of: event, at: place(machine), style)
        case .reached: note("is followed from here on", style, .green)
        case .lost(let error): note("is not reached: \(error.message.printable)", style, .red)
        case .started(let machine): note("started", of: machine, style, .green)
        case .stopped(let machine, let reason):
            note("stopped\(reason.map { ": \($0)" } ?? "")", of: machine, style, .yellow)
        case .gap(let count): note("\(count) events were missed", style, .red)
        }
    }

    private func place(_ machine: MachineReference?) -> String {
        [event.host.name, machine?.name].compactMap { $0?.printable }.joined(separator: " ")
    }

    private func note(
        _ text: String,
        of machine: MachineReference? = nil,
        _ style: TextStyle,
        _ look: TextStyle.Look
    ) -> String {
        style("... \(place(machine)) \(text)", look)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let machine = event.kind.machine {
            machine.writeMembers(to: &writer)
        } else {
            writer.member("host", event.host.name)
        }
        switch event.kind {
        case .event(let event, of: _): EventReport.writeMembers(of: event, to: &writer)
        case .reached: writer.member("change", "reached")
        case .lost(let error):
            writer.member("change", "lost")
            error.writeAsMember(to: &writer)
        case .started: writer.member("change", "started")
        case .stopped(_, let reason):
            writer.member("change", "stopped")
            writer.member("reason", reason)
        case .gap(let count): writer.member("gap", count)
        }
        writer.endObject()
    }
}

extension FleetEvent.Kind {
    /// Which machine it is about; `nil` when it is about the host.
    fileprivate var machine: MachineReference? {
        switch self {
        case .event(_, of: let machine), .started(let machine), .stopped(let machine, _): machine
        case .reached, .lost, .gap: nil
        }
    }
}
