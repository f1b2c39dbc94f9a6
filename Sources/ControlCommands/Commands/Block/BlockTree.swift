internal import ArgumentParser
internal import QEMU
internal import QMP

/// `qemuctl block tree`
struct BlockTree: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree",
        abstract: "Show which block node stands on which.",
        discussion: """
            Below each device the nodes of its medium, with what each is to the one above: file, backing and so on, \
            where QEMU tells. Then the nodes that no device uses. Before QEMU 10.1, what those stand on is told in part.

            As JSON: {"devices": [{"drive"?, "qdev"?, "id"?, "node"?, "backingChain": [NAME, …]}, …], \
            "nodes": [{"node"?, "driver", "file", "readOnly", "children": [{"node", "role"?}, …]}, …]}, in which a \
            device's "node" is where its tree begins.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        let (devices, graph) = try await session.ask { domain throws(QMPError) in
            (try await domain.blockDevices(), try await domain.blockGraph())
        }
        try session.show(BlockTreeReport(devices: devices.map(\.address), graph: graph))
    }
}
