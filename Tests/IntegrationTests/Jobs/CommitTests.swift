import Foundation
import QEMU
import Testing

/// Snapshots and what takes them back, on a real QEMU.
@Suite("Snapshots, commits and streams on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct CommitTests {
    /// Makes three overlays, each with something of its own, and one flat copy of what the disk holds then.
    private func makeChain(_ machine: DiskMachine) async throws {
        for (number, name) in ["one", "two", "three"].enumerated() {
            try await machine.disk.snapshot(to: .file(machine.path("\(name).qcow2")), nodeName: name)
            try await machine.write(byte: 10 + number, at: number << 20, count: 1 << 20)
        }
        try DiskImage.flatten(machine.path("three.qcow2"), to: machine.path("expected.qcow2"), force: true)
    }

    private func chain(_ machine: DiskMachine) async throws -> [String] {
        let medium = try #require(try await machine.disk.medium)
        return medium.image.chain.map { URL(fileURLWithPath: $0.filename).deletingPathExtension().lastPathComponent }
    }

    private func expectUnchanged(_ machine: DiskMachine, top: String) async throws {
        try await machine.quit()
        let isEqual = try DiskImage.haveSameContents(machine.path("expected.qcow2"), machine.path("\(top).qcow2"))
        #expect(isEqual)
        let isSound = try DiskImage.isSound(machine.path("\(top).qcow2"))
        #expect(isSound)
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `the active layer is committed and written to meanwhile`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            try await makeChain(machine)
            let job = try await machine.disk.commit(options: MirrorTests.slow)
            try await machine.write(byte: 99, at: 7 << 20, count: 65_536)
            try await job.setSpeed(nil)
            let milestone = try await job.wait()
            #expect(milestone == .ready)
            try await job.complete()
            let left = try await chain(machine)
            #expect(left == ["disk"])
            try await machine.write(byte: 98, at: 6 << 20, count: 65_536)
            try await machine.quit()
            try DiskImage.overwrite(machine.path("expected.qcow2"), [(99, 7 << 20, 65_536), (98, 6 << 20, 65_536)])
            let isEqual = try DiskImage.haveSameContents(machine.path("expected.qcow2"), machine.path("disk.qcow2"))
            #expect(isEqual)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases, [false, true])
    func `a layer between is committed by node and by file`(_ kind: DiskMachine.Kind, byFile: Bool) async throws {
        try await DiskMachine.with(kind) { machine in
            try await makeChain(machine)
            let top: BlockLayer = byFile ? .file(machine.path("two.qcow2")) : .node("two")
            let base: BlockLayer = byFile ? .file(machine.path("one.qcow2")) : .node("one")
            let job = try await machine.disk.commit(top: top, into: base)
            let milestone = try await job.wait()
            #expect(milestone == .completed)
            let left = try await chain(machine)
            #expect(left == ["three", "one", "disk"])
            try await expectUnchanged(machine, top: "three")
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `everything below is streamed, or what is above a layer`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            try await makeChain(machine)
            let part = try await machine.disk.stream(downTo: .file(machine.path("one.qcow2")))
            let milestone = try await part.wait()
            #expect(milestone == .completed)
            var left = try await chain(machine)
            #expect(left == ["three", "one", "disk"])
            try await machine.disk.stream().waitUntilEnded()
            left = try await chain(machine)
            #expect(left == ["three"])
            try await expectUnchanged(machine, top: "three")
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `layers that are not there, and refused snapshots, change nothing`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            try await makeChain(machine)
            let before = try await machine.nodes()
            let disk = try await machine.disk
            for layer in [BlockLayer.node("four"), .file("/four.qcow2"), .file("two.qcow2")] {
                let committed = try await qmpError { _ = try await disk.commit(into: layer) }
                #expect(committed.code == .blockDeviceNotFound)
                let streamed = try await qmpError { _ = try await disk.stream(downTo: layer) }
                #expect(streamed.code == .blockDeviceNotFound)
            }
            let upsideDown = try await qmpError { _ = try await disk.commit(top: .node("one"), into: .node("two")) }
            #expect(upsideDown.code == .refused)
            for path in [machine.path("disk.qcow2"), machine.path("three.qcow2"), "/proc/nowhere/overlay.qcow2"] {
                let error = try await qmpError { try await disk.snapshot(to: .file(path)) }
                #expect(error.code == .refused)
            }
            let relative = try await qmpError { try await disk.snapshot(to: .file("overlay.qcow2")) }
            #expect(relative.code == .invalidCommand && relative.outcome == .notSent)
            let after = try await machine.nodes()
            #expect(after == before)
            try await expectUnchanged(machine, top: "three")
        }
    }

    @Test func `several disks at one point, or none`() async throws {
        let second = ["-device", "virtio-scsi-pci", "-drive", "if=none,id=b,driver=null-co,size=1M"]
        try await DiskMachine.with(.blockdev, second + ["-device", "scsi-hd,drive=b,id=sd0"]) { machine in
            let disk = try await machine.disk
            let other = try await machine.domain.blockDevice(named: "sd0")
            let before = try await machine.nodes()
            let good = Snapshot(of: disk, overlay: .file(machine.path("a1.qcow2")))
            let bad = Snapshot(of: other, overlay: .file("/proc/nowhere/b.qcow2"))
            let refused = try await qmpError { try await machine.domain.snapshot([good, bad]) }
            #expect(refused.code == .refused)
            let after = try await machine.nodes()
            #expect(after == before)
            let twice = Snapshot(of: disk, overlay: .file(machine.path("a2.qcow2")))
            for wrong in [[], [good, good], [good, twice]] {
                let error = try await qmpError { try await machine.domain.snapshot(wrong) }
                #expect(error.code == .invalidCommand)
            }
            let names = try await machine.domain.snapshot([
                Snapshot(of: disk, overlay: .file(machine.path("a.qcow2")), nodeName: "over-a"),
                Snapshot(of: other, overlay: .file(machine.path("b.qcow2"), format: "qcow2")),
            ])
            #expect(names.first == "over-a")
            let roots = try await machine.domain.blockDevices().compactMap(\.address.nodeName)
            #expect(Set(names).isSubset(of: roots))
        }
    }

    @Test func `an overlay that is a node already`() async throws {
        try await DiskMachine.with(.blockdev) { machine in
            let path = try DiskImage.create("over.qcow2", in: machine.folder, size: "\(DiskMachine.size)")
            let file = BlockdevRef.definition(BlockdevOptions(.file(BlockdevOptionsFile(filename: path))))
            let options = BlockdevOptionsQcow2(file: file, backing: .null)
            try await machine.domain.monitor.blockdevAdd(BlockdevOptions(.qcow2(options), nodeName: "over"))
            let name = try await machine.disk.snapshot(to: .node("over"))
            #expect(name == "over")
            let root = try await machine.disk.address.nodeName
            #expect(root == "over")
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `disks grow, and shrink only when told to`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind, ["-device", "ide-cd,id=cd0"]) { machine in
            let disk = try await machine.disk
            try await disk.resize(to: 16 << 20)
            // The value from before the change does not mislead.
            let error = try await qmpError { try await disk.resize(to: 8 << 20) }
            #expect(error.code == .invalidCommand && error.outcome == .notSent)
            var size = try await disk.refreshed().medium?.image.virtualSize
            #expect(size == 16 << 20)
            try await disk.resize(to: 8 << 20, isShrinkingAllowed: true)
            size = try await disk.refreshed().medium?.image.virtualSize
            #expect(size == 8 << 20)
            let drive = try await machine.domain.blockDevice(named: "cd0")
            let empty = try await qmpError { try await drive.resize(to: 1 << 20) }
            #expect(empty.code == .noMedium)
        }
    }
}
