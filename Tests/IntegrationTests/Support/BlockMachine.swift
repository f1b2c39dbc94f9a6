import Foundation
import QEMU

/// Machines with block devices of many kinds; their guests do not run.
enum BlockMachine {
    /// A machine of `-drive`: an overlay of two others, an optical and a floppy drive without a medium, a raw image, and a
    /// drive without a device.
    static func withDrives(_ body: (Domain) async throws -> Void) async throws {
        try await with(drives, body)
    }

    /// A machine of `-blockdev`: an overlay of two others in a thread of its own, a limited raw image and an empty optical
    /// drive behind a SCSI controller, a disk whose device has no id, and a node that nothing uses.
    static func withNodes(_ body: (Domain) async throws -> Void) async throws {
        try await with(nodes, body)
    }

    /// No machine, but a node `secret` on an image that is encrypted with LUKS.
    static func withEncryptedNode(_ body: (Domain) async throws -> Void) async throws {
        try await with(encryptedNode, body)
    }

    /// Starts QEMU with arguments that may name files in a folder, which is removed at the end.
    private static func with(
        _ arguments: (URL) throws -> [String],
        _ body: (Domain) async throws -> Void
    ) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let common = ["-qmp", "unix:m.qmp,server=on,wait=off", "-m", "64", "-S"]
        try await QEMUProcess.withQEMU(common + arguments(folder)) { qemu in
            try await qemu.withDomain(body)
        }
    }

    private static func drives(in folder: URL) throws -> [String] {
        let top = try chain(in: folder).top
        let raw = try DiskImage.create("disk.raw", in: folder, format: "raw", size: "2M")
        let limits = """
            throttling.bps-total=100000000,throttling.iops-total=1000,throttling.iops-total-max=2000,\
            throttling.iops-total-max-length=3,throttling.group=tg0
            """
        return [
            "-M", "pc", "-drive", "file=\(top),id=drive0,if=none,stats-intervals.0=60,\(limits)",
            "-device", "virtio-blk-pci,drive=drive0,id=vd0", "-drive", "file=\(raw),format=raw,if=ide,index=1",
            "-drive", "if=none,id=cd0,media=cdrom", "-device", "ide-cd,drive=cd0,bus=ide.1",
            "-drive", "if=floppy", "-drive", "if=none,id=unused,file=null-co://,format=raw",
        ]
    }

    private static func nodes(in folder: URL) throws -> [String] {
        let chain = try chain(in: folder)
        let raw = try DiskImage.create("disk.raw", in: folder, format: "raw", size: "2M")
        let spare = try DiskImage.create("spare.qcow2", in: folder, size: "1M")
        var arguments = ["-M", "q35", "-object", "iothread,id=io0"]
        arguments += node("base", "qcow2,read-only=on", file: chain.base)
        arguments += node("mid", "qcow2,read-only=on,backing=base", file: chain.mid)
        arguments += node("top", "qcow2,backing=mid", file: chain.top)
        arguments += ["-device", "virtio-blk-pci,drive=top,id=vd0,iothread=io0"]
        arguments += ["-object", "throttle-group,id=tg1,x-bps-total=1000000"] + node("raw", "raw", file: raw)
        arguments += ["-blockdev", "driver=throttle,node-name=limited,throttle-group=tg1,file=raw"]
        arguments += ["-device", "virtio-scsi-pci,id=scsi0", "-device", "scsi-hd,drive=limited,id=sd0"]
        arguments += ["-device", "scsi-cd,id=cd1"]
        arguments += ["-blockdev", "driver=null-co,node-name=blank", "-device", "virtio-blk-pci,drive=blank"]
        return arguments + node("spare", "qcow2", file: spare)
    }

    private static func encryptedNode(in folder: URL) throws -> [String] {
        let file = try DiskImage.createEncrypted("secret.qcow2", in: folder, size: "1M", password: "swordfish")
        return ["-M", "none", "-object", "secret,id=key,data=swordfish"]
            + node("secret", "qcow2,encrypt.format=luks,encrypt.key-secret=key", file: file)
    }

    private static func node(_ name: String, _ driver: String, file: String) -> [String] {
        ["-blockdev", "node-name=\(name),driver=\(driver),file.driver=file,file.filename=\(file)"]
    }

    private static func chain(in folder: URL) throws -> (base: String, mid: String, top: String) {
        let base = try DiskImage.create("base.qcow2", in: folder, size: "4M", options: ["-o", "lazy_refcounts=on"])
        let mid = try DiskImage.create("mid.qcow2", in: folder, backing: base)
        return (base, mid, try DiskImage.create("top.qcow2", in: folder, backing: mid))
    }
}
