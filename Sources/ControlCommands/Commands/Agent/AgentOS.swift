internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent os`
struct AgentOS: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "os",
        abstract: "Show the guest's operating system and host name.",
        discussion: """
            As JSON: {"hostName", "id"?, "name"?, "prettyName"?, "version"?, "versionID"?, "variant"?, "variantID"?, \
            "kernelRelease"?, "kernelVersion"?, "machine"?, "timezone": {"offset", "name"?}}; the offset is in seconds \
            east of UTC.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let report = try await session.ask { agent throws(QMPError) in
            OSReport(
                hostName: try await agent.guestGetHostName().hostName,
                system: try await agent.guestGetOsinfo(),
                zone: try await agent.guestGetTimezone()
            )
        }
        try session.show(report)
    }
}

/// The guest's operating system.
struct OSReport: Report {
    let hostName: String
    let system: GuestOSInfo
    let zone: GuestTimezone

    func text(_ style: TextStyle) -> String? {
        let hours = "\(zone.offset < 0 ? "-" : "+")\(abs(Double(zone.offset) / 3600).inThreeDigits) h"
        let lines = [
            ("host name", hostName), ("system", system.prettyName ?? system.name), ("kernel", system.kernelRelease),
            ("machine", system.machine), ("time zone", zone.zone.map { "\($0) (\(hours))" } ?? hours),
        ]
        let rows = lines.compactMap { name, value in value.map { [Table.Cell(name, .faint), Table.Cell($0)] } }
        return Table([.left(""), .left("")], rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("hostName", hostName)
        writer.member("id", system.id)
        writer.member("name", system.name)
        writer.member("prettyName", system.prettyName)
        writer.member("version", system.version)
        writer.member("versionID", system.versionID)
        writer.member("variant", system.variant)
        writer.member("variantID", system.variantID)
        writer.member("kernelRelease", system.kernelRelease)
        writer.member("kernelVersion", system.kernelVersion)
        writer.member("machine", system.machine)
        writer.object("timezone") { writer in
            writer.member("offset", zone.offset)
            writer.member("name", zone.zone)
        }
        writer.endObject()
    }
}
