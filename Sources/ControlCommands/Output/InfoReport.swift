internal import JSONWire
internal import QEMU
internal import QMP

/// A machine at a glance. What is `nil` QEMU does not tell, see ``gaps``.
struct InfoReport: Report {
    /// What runs the guest's code.
    enum Accelerator: Sendable, Hashable {
        case known(String)
        case notKVM

        var isKVM: Bool { self == .known("kvm") }
    }

    let version: QEMUVersion
    let status: StatusInfo?
    let name: String?
    let uuid: String?
    /// The type of the machine as an object: `pc-q35-7.2-machine`.
    let machine: String?
    let accelerator: Accelerator?
    let cpus: [CPU]?
    let memory: MemoryInfo?
    let vnc: [VncInfo2]?
    let spice: SpiceInfo?
    let pciDevices: [PCIDevice]?
    let blockDevices: [BlockDevice]?
    let gaps: [PartialAnswer.Gap]

    /// As the option `-machine` takes it.
    var machineName: String? {
        machine.map { $0.hasSuffix("-machine") ? String($0.dropLast("-machine".count)) : $0 }
    }

    /// A machine that was given none has zeros.
    var givenUUID: String? {
        uuid.flatMap { $0.allSatisfy { $0 == "0" || $0 == "-" } ? nil : $0 }
    }

    /// Those that somebody can connect to.
    var openDisplays: [VncInfo2]? { vnc?.filter { !$0.server.isEmpty } }
}

extension InfoReport {
    func text(_ style: TextStyle) -> String? {
        let rows = lines.map { [Table.Cell($0.label, .bold), Table.Cell($0.text, $0.look)] }
        let facts = Table([.left(""), .left("")], rows: rows).text(style)
        guard let blockDevices, !blockDevices.isEmpty else { return facts }
        let columns: [Table.Column] = [
            .left("BLOCK DEVICE"), .left("DRIVER"), .right("SIZE"), .left("ACCESS"), .left("FILE"),
        ]
        let table = Table(columns, rows: blockDevices.map(InfoReport.cells))
        return "\(facts)\n\n\(table.text(style))"
    }

    private static func cells(of device: BlockDevice) -> [Table.Cell] {
        let medium = device.medium
        return [
            Table.Cell(device.address.shortName),
            Table.Cell(medium?.driver.rawValue),
            Table.Cell(medium.map { "\(ByteSize($0.image.virtualSize))" }),
            Table.Cell(medium.map { $0.isReadOnly ? "read-only" : "read-write" } ?? "no medium"),
            Table.Cell(medium?.filename),
        ]
    }

    private struct Line {
        let label: String
        let text: String
        var look: TextStyle.Look?

        init?(_ label: String, _ text: String?, _ look: TextStyle.Look? = nil) {
            guard let text else { return nil }
            self.label = label
            self.text = text
            self.look = look
        }
    }

    /// What is not there has no line; what QEMU does not tell has one that says so.
    private var lines: [Line] {
        let lines = [
            Line("Name", name), Line("UUID", givenUUID),
            Line("QEMU", version.package.isEmpty ? "\(version)" : "\(version) (\(version.package))"),
            Line("Status", status?.status.rawValue, statusLook),
            Line("Machine", machineName), Line("Accelerator", acceleratorText), Line("CPUs", cpuText),
            Line("Memory", memoryText), Line("VNC", vncText), Line("SPICE", spiceText),
            Line("PCI devices", pciDevices.map { "\($0.count)" }),
            Line("Block devices", blockDevices.flatMap { $0.isEmpty ? "none" : nil }),
        ]
        let gaps = gaps.map { Line($0.part.asLabel, "not available: \($0.reason)", .faint) }
        return (lines + gaps).compactMap(\.self)
    }

    private var statusLook: TextStyle.Look? {
        status.map { StatusReport(status: $0.status.rawValue, isRunning: $0.running).look }
    }

    private var acceleratorText: String? {
        switch accelerator {
        case .known(let name)?: name
        case .notKVM?: "not KVM"
        case nil: nil
        }
    }

    private var cpuText: String? {
        guard let cpus else { return nil }
        guard let counts = CPUCounts(cpus) else { return "\(cpus.count)" }
        return "\(cpus.count) (sockets: \(counts.sockets), cores: \(counts.cores))"
    }

    private var memoryText: String? {
        guard let memory else { return nil }
        let base = "\(ByteSize(memory.baseMemory))"
        guard let plugged = memory.pluggedMemory, plugged > 0 else { return base }
        return "\(base) and \(ByteSize(plugged)) plugged"
    }

    private var vncText: String? {
        guard let openDisplays, !openDisplays.isEmpty else { return nil }
        return openDisplays.map { "\($0.addresses.joined(separator: " ")), clients: \($0.clients.count)" }
            .joined(separator: "; ")
    }

    private var spiceText: String? {
        guard let spice, spice.enabled else { return nil }
        let ports = [spice.port.map { "port \($0)" }, spice.tlsPort.map { "TLS port \($0)" }].compactMap(\.self)
        return ([spice.host ?? "-"] + ports + ["clients: \(spice.clientCount)"]).joined(separator: ", ")
    }
}

extension VncInfo2 {
    /// `127.0.0.1:5901`, or the path of a socket.
    fileprivate var addresses: [String] {
        server.map { server in
            let address = server.family == .unix ? server.service : "\(server.host):\(server.service)"
            return server.websocket ? "\(address) (websocket)" : address
        }
    }
}

extension String {
    /// The name of a part of the JSON for people.
    fileprivate var asLabel: String {
        switch self {
        case "uuid", "vnc", "spice": uppercased()
        case "cpus": "CPUs"
        case "pciDevices": "PCI devices"
        case "blockDevices": "Block devices"
        default: prefix(1).uppercased() + dropFirst()
        }
    }
}
