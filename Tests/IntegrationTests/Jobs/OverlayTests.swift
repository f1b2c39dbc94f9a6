import Foundation
import QEMU
import Testing

/// Overlays that are there already, and backing images of relative paths, on a real QEMU.
@Suite("Overlays on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct OverlayTests {
    private static let second = [
        "-device", "virtio-scsi-pci", "-drive", "if=none,id=b,driver=null-co,size=1M",
        "-device", "scsi-hd,drive=b,id=sd0",
    ]

    @Test(arguments: DiskMachine.Kind.allCases)
    func `one that fits takes the writes`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            let top = try DiskImage.create("top.qcow2", in: machine.folder, backing: machine.path("disk.qcow2"))
            let disk = try await machine.disk
            try await disk.snapshot(to: .existingFile(top), nodeName: "top")
            let chain = try #require(try await machine.disk.medium).image.chain.map(\.filename)
            #expect(chain == [top, machine.path("disk.qcow2")])
            try await machine.write(byte: 9, at: 0, count: 65_536)
            // Once more, when QEMU has more to say of what the device holds than a path.
            let next = try DiskImage.create("next.qcow2", in: machine.folder, backing: top)
            try await disk.snapshot(to: .existingFile(next), nodeName: "next")
            try await machine.quit()
            let isWritten = try DiskImage.holds(byte: 9, at: 0, count: 65_536, next)
            #expect(isWritten)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `one that does not fit is refused, and the machine is as before`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind, Self.second) { machine in
            let (folder, own) = (machine.folder, machine.path("disk.qcow2"))
            let other = try DiskImage.create("other.qcow2", in: folder, size: "\(DiskMachine.size)")
            let wrong = [
                try DiskImage.create("larger.qcow2", in: folder, size: "16M", backing: own),
                try DiskImage.create("smaller.qcow2", in: folder, size: "4M", backing: own),
                try DiskImage.create("astray.qcow2", in: folder, backing: other), other,
            ]
            let before = try await machine.nodes()
            let disk = try await machine.disk
            let null = try await machine.domain.blockDevice(named: "sd0")
            for path in wrong {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
                // The other one of the transaction would be fine.
                let snapshots = [
                    Snapshot(of: null, overlay: .file(machine.path("null.qcow2"))),
                    Snapshot(of: disk, overlay: .existingFile(path)),
                ]
                let error = try await qmpError { try await machine.domain.snapshot(snapshots) }
                #expect(error.code == .invalidCommand && error.message.contains(path), "\(error)")
                let after = try await machine.nodes()
                #expect(after == before, "\(path)")
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
            }
            #expect(!FileManager.default.fileExists(atPath: machine.path("null.qcow2")))
            let absent = try await qmpError { try await disk.snapshot(to: .existingFile(machine.path("absent"))) }
            #expect(absent.code == .refused)
            let after = try await machine.nodes()
            #expect(after == before)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `an image of a relative path gets no overlay that leads elsewhere`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind, isPathRelative: true) { machine in
            let folder = machine.folder.appending(path: "elsewhere")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            let top = folder.appending(path: "top.qcow2").path
            let before = try await machine.nodes()
            let disk = try await machine.disk
            let error = try await qmpError { try await disk.snapshot(to: .file(top)) }
            #expect(error.code == .invalidCommand && error.message.contains("disk.qcow2 by this relative path"))
            #expect(!FileManager.default.fileExists(atPath: top))
            let after = try await machine.nodes()
            #expect(after == before)

            let made = try DiskImage.create("top.qcow2", in: folder, backing: machine.path("disk.qcow2"))
            try await disk.snapshot(to: .existingFile(made))
            try await machine.write(byte: 9, at: 0, count: 65_536)
            try await machine.quit()
            let keeps = try DiskImage.holds(byte: 7, at: 65_536, count: 65_536, made)
            #expect(keeps)
        }
    }

    @Test func `a refused start tells which file is left`() async throws {
        try await DiskMachine.with(.blockdev) { machine in
            let disk = try await machine.disk
            let copy = machine.path("copy.qcow2")
            let options = BlockJobOptions(id: "job0", bytesPerSecond: 1)
            let first = try await disk.mirror(to: .file(machine.path("first.qcow2")), options: options)
            let error = try await qmpError { _ = try await disk.backup(to: .file(copy)) }
            #expect(error.code == .refused && error.message.hasSuffix("look for \(copy)"), "\(error)")
            try await first.cancel()
        }
    }
}
