internal import ArgumentParser
internal import GuestAgent
internal import JSONWire
internal import QMP

/// `qemuctl agent interfaces`
struct AgentInterfaces: AgentCommand {
    static let configuration = CommandConfiguration(
        commandName: "interfaces",
        abstract: "List the guest's network interfaces and their addresses.",
        discussion: """
            As JSON: {"interfaces": [{"name", "hardwareAddress"?, "addresses": [{"address", "prefix", "family"}, …], \
            "receivedBytes"?, "sentBytes"?}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: AgentSession) async throws(Failure) {
        let interfaces = try await session.ask { agent throws(QMPError) in try await agent.guestNetworkGetInterfaces() }
        try session.show(InterfacesReport(interfaces: interfaces))
    }
}

/// The guest's network interfaces.
struct InterfacesReport: Report {
    let interfaces: [GuestNetworkInterface]

    func text(_ style: TextStyle) -> String? {
        let rows = interfaces.map { interface in
            let addresses = (interface.ipAddresses ?? []).map { "\($0.ipAddress)/\($0.prefix)" }
            return [
                Table.Cell(interface.name), Table.Cell(interface.hardwareAddress),
                Table.Cell(addresses.isEmpty ? nil : addresses.joined(separator: " ")),
            ]
        }
        return Table([.left("NAME"), .left("HARDWARE"), .left("ADDRESSES")], rows: rows).text(style)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("interfaces", interfaces) { interface, writer in
            writer.member("name", interface.name)
            writer.member("hardwareAddress", interface.hardwareAddress)
            writer.objects("addresses", interface.ipAddresses ?? []) { address, writer in
                writer.member("address", address.ipAddress)
                writer.member("prefix", address.prefix)
                writer.member("family", address.ipAddressType.rawValue)
            }
            writer.member("receivedBytes", interface.statistics?.rxBytes)
            writer.member("sentBytes", interface.statistics?.txBytes)
        }
        writer.endObject()
    }
}
