internal import JSONWire
internal import QEMU
internal import QMP

/// The CPUs of a machine.
struct CPUsReport: Report {
    let cpus: [CPU]
    let types: CPUTypes
    /// What `query-cpus` told of some.
    let states: [CpuInfo]

    func text(_ style: TextStyle) -> String? {
        guard !cpus.isEmpty else { return "no CPUs" }
        let state: [Table.Column] = states.isEmpty ? [] : [.left("HALTED"), .left("PC")]
        let columns: [Table.Column] = [.right("CPU"), .right("THREAD"), .left("TOPOLOGY")] + state + [.left("TYPE")]
        return Table(columns, rows: cpus.map(cells)).text(style)
    }

    private func cells(of cpu: CPU) -> [Table.Cell] {
        let state = states.first { $0.cpu == cpu.index }
        let stateCells = [
            Table.Cell(state.map { $0.halted ? "yes" : "no" }),
            Table.Cell(state?.programCounter.map { "0x" + $0.hexadecimal(digits: 1) }),
        ]
        let cells = [Table.Cell("\(cpu.index)"), Table.Cell("\(cpu.threadID)"), Table.Cell(cpu.topology?.text)]
        return cells + (states.isEmpty ? [] : stateCells) + [Table.Cell(types[cpu] ?? cpu.target.rawValue)]
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("cpus", cpus) { cpu, writer in
            writer.member("index", cpu.index)
            writer.member("hostThread", cpu.threadID)
            writer.member("target", cpu.target.rawValue)
            writer.member("qomPath", cpu.qomPath)
            writer.member("qomType", types[cpu])
            if let topology = cpu.topology { writer.object("topology", topology.writeMembers) }
            let state = states.first { $0.cpu == cpu.index }
            writer.member("halted", state?.halted)
            writer.member("pc", state?.programCounter)
        }
        writer.endObject()
    }
}

/// The places for CPUs.
struct CPUSlotsReport: Report {
    let slots: [CPUSlot]

    func text(_ style: TextStyle) -> String? {
        guard !slots.isEmpty else { return "no places for CPUs" }
        let columns: [Table.Column] = [.left("STATE"), .right("CPUS"), .left("TOPOLOGY"), .left("DRIVER")]
        let rows = slots.map { slot in
            [
                slot.isFree ? Table.Cell("free", .green) : Table.Cell("taken"), Table.Cell("\(slot.cpuCount)"),
                Table.Cell(slot.topology.text), Table.Cell(slot.driver),
            ]
        }
        return Table(columns, rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("slots", slots) { slot, writer in
            writer.member("driver", slot.driver)
            writer.member("cpus", slot.cpuCount)
            writer.member("free", slot.isFree)
            writer.member("qomPath", slot.qomPath)
            writer.object("topology", slot.topology.writeMembers)
        }
        writer.endObject()
    }
}

extension CPUTopology {
    private var levels: [(name: StaticString, number: Int?)] {
        [
            ("node", node), ("drawer", drawer), ("book", book), ("socket", socket), ("die", die),
            ("cluster", cluster), ("module", module), ("core", core), ("thread", thread),
        ]
    }

    /// `socket 0, core 1, thread 0`; `nil` when nothing is known.
    fileprivate var text: String? {
        let known = levels.compactMap { level in level.number.map { "\(level.name) \($0)" } }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }

    fileprivate func writeMembers(to writer: inout JSONWriter) {
        for level in levels { writer.member(level.name, level.number) }
    }
}

extension CpuInfo {
    /// Where it is in the guest's code; `nil` where the architecture does not tell.
    fileprivate var programCounter: UInt64? {
        let counter: Int? =
            switch branch {
            case .x86(let cpu): cpu.pc
            case .sparc(let cpu): cpu.pc
            case .ppc(let cpu): cpu.nip
            case .mips(let cpu): cpu.pc
            case .tricore(let cpu): cpu.pc
            case .riscv(let cpu): cpu.pc
            case .s390, .otherValue, .other: nil
            }
        // On the wire, 64 unsigned bits are signed ones.
        return counter.map { UInt64(bitPattern: Int64($0)) }
    }
}
