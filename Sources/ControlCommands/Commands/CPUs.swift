internal import ArgumentParser
internal import JSONWire
internal import QEMU
internal import QMP

/// `qemuctl cpus`
struct CPUs: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "cpus",
        abstract: "List the machine's CPUs.",
        discussion: """
            For each its number, the thread of the host that runs it, where it sits, and its type.
            As JSON: {"cpus": [{"index", "hostThread", "target", "qomPath", "qomType"?, "topology"?}, …]}, in which \
            "topology" has those of "node", "drawer", "book", "socket", "die", "cluster", "module", "core" and \
            "thread" that the machine tells.

            With --state also whether it is halted and where it is in the guest's code: "halted"?, "pc"?. QEMU 5.2 was \
            the last to tell, and the guest is interrupted for it.

            With --hotpluggable, the places for CPUs instead, taken and free.
            As JSON: {"slots": [{"driver", "cpus", "free", "qomPath"?, "topology"}, …]}.
            """
    )

    @Flag(help: "List the places for CPUs, taken and free.")
    var hotpluggable = false

    @Flag(help: "Tell also what each is at (QEMU 5.2 only).")
    var state = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if hotpluggable, state { throw ValidationError("--hotpluggable and --state exclude each other") }
    }

    func run(in session: Session) async throws(Failure) {
        if hotpluggable {
            let slots = try await session.ask { domain throws(QMPError) in try await domain.hotpluggableCPUs() }
            return try session.show(CPUSlotsReport(slots: slots))
        }
        let states = state ? try await session.execute(QueryCpusCommand()) : []
        let cpus = try await session.ask { domain throws(QMPError) in try await domain.cpus() }
        let types = try await CPUTypes(of: cpus, session.monitor)
        try session.show(CPUsReport(cpus: cpus, types: types, states: states))
    }
}

/// What CPUs are in QEMU's tree of objects.
struct CPUTypes: Sendable {
    private var types: [String: String] = [:]

    /// Asks for those that QEMU did not tell along with the CPUs (before 10.1).
    ///
    /// - Throws: When QEMU does not answer any more; what it refuses to tell is left out.
    init(of cpus: [CPU], _ monitor: any Monitor) async throws(Failure) {
        let unknown = cpus.filter { $0.qomType == nil }
        let replies = await monitor.run(unknown.map { QMPCommand(QomGetCommand(path: $0.qomPath, property: "type")) })
        for (cpu, reply) in zip(unknown, replies) {
            do {
                types[cpu.qomPath] = try reply.get().decode(String.self)
            } catch {
                guard error.isAnswered else { throw .command(error) }
            }
        }
    }

    subscript(cpu: CPU) -> String? { cpu.qomType ?? types[cpu.qomPath] }
}
