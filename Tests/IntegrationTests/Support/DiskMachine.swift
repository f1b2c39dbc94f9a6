import Foundation
import QEMU
import Testing

/// A machine with one disk, `vd0`, of 8 MiB in qcow2, the first half of which holds the byte 7; its guest does not run.
struct DiskMachine {
    /// How the machine was told of its disk.
    enum Kind: String, CaseIterable, Sendable, CustomTestStringConvertible {
        /// `-drive id=drive0`: the device has a drive name, and QEMU makes up the nodes' names.
        case drive
        /// `-blockdev node-name=disk0`: the device has no drive name.
        case blockdev

        var testDescription: String { "-\(rawValue)" }
    }

    static let size = 8 << 20

    let kind: Kind
    let qemu: QEMUProcess
    let domain: Domain
    /// Where the disk is, and what tests add.
    let folder: URL

    /// Starts the machine and runs `body`.
    ///
    /// - Parameters:
    ///   - more: More arguments for QEMU.
    ///   - isPathRelative: Whether QEMU is given the disk by a path from its own folder.
    static func with(
        _ kind: Kind,
        _ more: [String] = [],
        isPathRelative: Bool = false,
        _ body: (DiskMachine) async throws -> Void
    ) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let disk = try DiskImage.create("disk.qcow2", in: folder, size: "\(size)")
        try DiskImage.overwrite(disk, [(byte: 7, offset: 0, count: size / 2)])
        let arguments = ["-M", "q35", "-m", "64", "-S", "-qmp", "unix:m.qmp,server=on,wait=off"]
        // QEMU's own folder is two below the one that both are in.
        let name = isPathRelative ? "../../\(folder.lastPathComponent)/disk.qcow2" : disk
        try await QEMUProcess.withQEMU(arguments + device(kind, name) + more) { qemu in
            try await qemu.withDomain { domain in
                try await body(DiskMachine(kind: kind, qemu: qemu, domain: domain, folder: folder))
            }
        }
    }

    private static func device(_ kind: Kind, _ disk: String) -> [String] {
        switch kind {
        case .drive:
            ["-drive", "id=drive0,if=none,format=qcow2,file=\(disk)", "-device", "virtio-blk-pci,drive=drive0,id=vd0"]
        case .blockdev:
            [
                "-blockdev", "driver=qcow2,node-name=disk0,file.driver=file,file.filename=\(disk)",
                "-device", "virtio-blk-pci,drive=disk0,id=vd0",
            ]
        }
    }

    /// Arguments for another disk, `null0`, of 1 GiB that holds nothing but zeros, and for a node `sink` that forgets what is
    /// written to it: what a job copies from one to the other takes as long as its speed says.
    static let nullDisk = [
        "-blockdev", "driver=null-co,node-name=null0,size=1073741824,read-zeroes=off",
        "-blockdev", "driver=null-co,node-name=sink,size=1073741824",
        "-device", "virtio-scsi-pci", "-device", "scsi-hd,drive=null0,id=sd0",
    ]

    /// The disk as it is now.
    var disk: BlockDevice {
        get async throws { try await domain.blockDevice(named: "vd0") }
    }

    /// The path of a file beside the disk.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Writes to the disk, as its device would.
    func write(byte: Int, at offset: Int, count: Int) async throws {
        // Flushed, what was written can be read by others too.
        for action in ["write -q -P \(byte) \(offset) \(count)", "flush"] {
            let command = #"qemu-io -d /machine/peripheral/vd0/virtio-backend "\#(action)""#
            let answer = try await domain.monitor.humanMonitorCommand(commandLine: command)
            try #require(!answer.contains("rror"), "\(answer)")
        }
    }

    /// Ends QEMU, so that its images can be looked at.
    func quit() async throws {
        try await domain.quit()
        await qemu.waitForExit()
    }

    /// Which nodes there are, and what each is.
    func nodes() async throws -> Set<String> {
        let graph = try await domain.blockGraph()
        let nodes = graph.nodes.map { "\($0.name ?? ""): \($0.driver) \($0.filename) \($0.isReadOnly)" }
        return Set(nodes + graph.edges.map { "\($0.parent) > \($0.child)" })
    }
}
