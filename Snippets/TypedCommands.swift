// Typed commands: what QEMU takes and returns, as Swift.
// Run it with the path of a QMP socket: swift run TypedCommands /run/vm/web-1.qmp

import QMP

let path = CommandLine.arguments.dropFirst().first ?? "/run/vm/web-1.qmp"

try await SocketMonitor.withConnection(to: .unix(path: path)) { monitor in
    print(try await monitor.queryStatus().status)

    // Several commands in one round trip, each with its own result.
    let (version, blocks) = await monitor.pipeline(QueryVersionCommand(), QueryBlockCommand())
    print(try version.get().qemu.major, try blocks.get().map(\.device))

    // What this QEMU has is asked of itself.
    let schema = try await monitor.schema()
    print(schema.supports(BlockdevMirrorCommand.self, .targetIsZero))

    // An error says which release brought what is lacking.
    do {
        try await monitor.blockdevSetActive(nodeName: "disk0", active: true)
    } catch {
        print(error)
    }
}
