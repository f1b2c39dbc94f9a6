import Foundation
import QEMU
import Testing

/// Backups on a real QEMU, of disks that are written to meanwhile.
@Suite("Backups on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct BackupTests {
    @Test(arguments: DiskMachine.Kind.allCases)
    func `a backup is what the disk held when it began`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            try DiskImage.flatten(machine.path("disk.qcow2"), to: machine.path("expected.qcow2"), force: true)
            let backup = machine.path("backup.qcow2")
            let job = try await machine.disk.backup(to: .file(backup), isCompressed: true, options: MirrorTests.slow)
            try await machine.write(byte: 9, at: 0, count: 4 << 20)
            try await job.setSpeed(nil)
            let milestone = try await job.wait()
            #expect(milestone == .completed)
            try await machine.quit()
            let isEqual = try DiskImage.haveSameContents(machine.path("expected.qcow2"), backup)
            #expect(isEqual)
            let hasChanged = try DiskImage.haveSameContents(machine.path("disk.qcow2"), backup)
            #expect(!hasChanged)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `what was written since is backed up by a bitmap`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            let (full, changes) = (machine.path("full.qcow2"), machine.path("changes.qcow2"))
            let disk = try await machine.disk
            try await disk.backup(to: .file(full), startingBitmap: "daily").waitUntilEnded()
            try await machine.write(byte: 4, at: 2 << 20, count: 65_536)
            let bitmap = try #require(try await machine.disk.dirtyBitmaps.first)
            #expect(bitmap.name == "daily" && bitmap.isPersistent && bitmap.count == 65_536)

            let job = try await disk.backup(to: .file(changes), of: .changes(since: "daily"))
            try await job.waitUntilEnded()
            let left = try await machine.disk.dirtyBitmaps.map(\.count)
            #expect(left == [0])
            try await machine.quit()
            let isFull = try DiskImage.haveSameContents(machine.path("disk.qcow2"), full)
            #expect(!isFull)
            try DiskImage.rebase(changes, onto: full)
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), changes)
            #expect(isEqual)
        }
    }

    @Test func `a backup to a node, of what is overwritten`() async throws {
        try await DiskMachine.with(.blockdev) { machine in
            let path = try DiskImage.create("old.qcow2", in: machine.folder, size: "\(DiskMachine.size)")
            let file = BlockdevRef.definition(BlockdevOptions(.file(BlockdevOptionsFile(filename: path))))
            let options = BlockdevOptions(.qcow2(BlockdevOptionsQcow2(file: file)), nodeName: "old")
            try await machine.domain.monitor.blockdevAdd(options)
            let job = try await machine.disk.backup(to: .node("old"), of: .overwritten)
            try await machine.write(byte: 9, at: 0, count: 65_536)
            let end = try await job.cancel()
            #expect(end == .cancelled)
            try await machine.quit()
            let isAsBefore = try DiskImage.holds(byte: 7, at: 0, count: 65_536, path)
            #expect(isAsBefore)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `a refused backup leaves no bitmap and no job`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            let before = try await machine.nodes()
            let disk = try await machine.disk
            let own = BlockTarget.file(machine.path("disk.qcow2"))
            let refused = try await qmpError { _ = try await disk.backup(to: own, startingBitmap: "daily") }
            #expect(refused.code == .refused)
            let absent = try await qmpError {
                _ = try await disk.backup(to: .file(machine.path("b.qcow2")), of: .changes(since: "absent"))
            }
            #expect(absent.code == .refused)
            let bitmaps = try await machine.disk.dirtyBitmaps
            #expect(bitmaps.isEmpty)
            let after = try await machine.nodes()
            #expect(after == before)
            let jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
        }
    }
}
