internal import ArgumentParser
internal import JSONWire
internal import QEMU
internal import QMP

/// `qemuctl info`
struct Info: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show what there is to know of the machine at a glance.",
        discussion: """
            Name, version, state, machine type, accelerator, CPUs, memory, displays, PCI and block devices. What this \
            QEMU does not tell is said to be not available.

            As JSON, sizes in bytes: {"name"?, "uuid"?, "version", "package", "status", "running", "machine"?, \
            "accelerator"?, "kvm"?, "cpus"?: {"count", "target"?, "sockets"?, "cores"?}, \
            "memory"?: {"base", "plugged"?}, "vnc"?: [{"id", "servers": [{"family", "host", "service", "websocket"}, …], "clients"}, …], \
            "spice"?: {"host"?, "port"?, "tlsPort"?, "clients"}, "pciDevices"?, "blockDevices"?: [{"drive"?, "qdev"?, \
            "id"?, "node"?, "driver"?, "file"?, "virtualSize"?, "readOnly"?}, …], \
            "unavailable": [{"part", "reason"}, …]}.
            """
    )

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) async throws(Failure) {
        try session.show(try await InfoReport(session))
    }
}
