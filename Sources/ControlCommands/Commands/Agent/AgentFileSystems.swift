internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent fs`
struct AgentFileSystems: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "fs",
        abstract: "List the guest's file systems that are mounted, and how full they are.",
        discussion: """
            Sizes are what users without privileges can have. As JSON: {"fileSystems": [{"name", "mountPoint", "type", \
            "totalBytes"?, "usedBytes"?, "freeBytes"?}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let systems = try await session.ask { agent throws(QMPError) in try await agent.guestGetFsinfo() }
        try session.show(FileSystemsReport(systems: systems))
    }
}

/// The guest's file systems.
struct FileSystemsReport: Report {
    let systems: [GuestFilesystemInfo]

    func text(_ style: TextStyle) -> String? {
        let columns: [Table.Column] = [
            .left("MOUNT POINT"), .left("TYPE"), .right("SIZE"), .right("USED"), .right("FREE"), .right(""),
            .left("DEVICE"),
        ]
        let rows = systems.map { system in
            let share = system.usedFraction.map { "\(Int(($0 * 100).rounded())) %" }
            let sizes = [system.totalBytes, system.usedBytes, system.freeBytes].map { size in
                Table.Cell(size.map { "\(ByteSize($0))" })
            }
            return [Table.Cell(system.mountpoint), Table.Cell(system.type)] + sizes
                + [Table.Cell(share), Table.Cell(system.name)]
        }
        return Table(columns, rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("fileSystems", systems) { system, writer in
            writer.member("name", system.name)
            writer.member("mountPoint", system.mountpoint)
            writer.member("type", system.type)
            writer.member("totalBytes", system.totalBytes)
            writer.member("usedBytes", system.usedBytes)
            writer.member("freeBytes", system.freeBytes)
        }
        writer.endObject()
    }
}
