import Foundation
import QEMU
import Testing

/// Mirrors on a real QEMU, of disks that are written to meanwhile.
@Suite("Mirrors on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct MirrorTests {
    /// A job that goes on until its speed is changed.
    static let slow = BlockJobOptions(bytesPerSecond: 65_536)

    @Test(arguments: DiskMachine.Kind.allCases, ["qcow2", "raw"])
    func `a copy without pivot is what the disk held`(_ kind: DiskMachine.Kind, _ format: String) async throws {
        try await DiskMachine.with(kind) { machine in
            let copy = machine.path("copy")
            let job = try await machine.disk.mirror(to: .file(copy, format: format), options: Self.slow)
            try await machine.write(byte: 9, at: 1 << 20, count: 1 << 20)
            try await machine.write(byte: 8, at: 6 << 20, count: 65_536)
            try await job.setSpeed(nil)
            let milestone = try await job.wait()
            #expect(milestone == .ready)
            try await machine.write(byte: 5, at: 5 << 20, count: 4_096)
            try await job.endWithoutPivot()
            let jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
            let medium = try #require(try await machine.disk.medium)
            #expect(medium.filename == machine.path("disk.qcow2"))
            try await machine.quit()
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), copy, format: format)
            #expect(isEqual)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `after the pivot the machine writes to the copy`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            let disk = try await machine.disk
            let job = try await disk.mirror(to: .file(machine.path("copy.qcow2")))
            let milestone = try await job.wait()
            #expect(milestone == .ready)
            try await job.complete()
            let medium = try #require(try await machine.disk.medium)
            #expect(medium.filename == machine.path("copy.qcow2"))
            try await machine.write(byte: 9, at: 0, count: 65_536)
            // The value that was made before the pivot still means the device.
            let again = try await disk.mirror(to: .file(machine.path("again.qcow2")))
            try await again.wait()
            try await again.endWithoutPivot()
            try await machine.quit()
            let isOriginal = try DiskImage.haveSameContents(machine.path("disk.qcow2"), machine.path("copy.qcow2"))
            #expect(!isOriginal)
            let isCopy = try DiskImage.haveSameContents(machine.path("copy.qcow2"), machine.path("again.qcow2"))
            #expect(isCopy)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `a mirror to a node that is there, with writes that wait for it`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind) { machine in
            let copy = try DiskImage.create("copy.raw", in: machine.folder, format: "raw", size: "\(DiskMachine.size)")
            let file = BlockdevRef.definition(BlockdevOptions(.file(BlockdevOptionsFile(filename: copy))))
            let raw = BlockdevOptionsRaw(file: file)
            try await machine.domain.monitor.blockdevAdd(BlockdevOptions(.raw(raw), nodeName: "copy"))
            let job = try await machine.disk.mirror(to: .node("copy"), copyMode: .writeBlocking)
            try await job.wait()
            try await machine.write(byte: 3, at: 0, count: 1 << 20)
            try await job.endWithoutPivot()
            try await machine.quit()
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), copy, format: "raw")
            #expect(isEqual)
        }
    }

    @Test func `only the active layer is copied`() async throws {
        try await DiskMachine.with(.blockdev) { machine in
            try await machine.disk.snapshot(to: .file(machine.path("overlay.qcow2")))
            try await machine.write(byte: 1, at: 0, count: 65_536)
            let job = try await machine.disk.mirror(to: .file(machine.path("copy.qcow2")), sync: .top)
            try await job.wait()
            try await job.complete()
            let chain = try #require(try await machine.disk.medium).image.chain.map(\.filename)
            #expect(chain == [machine.path("copy.qcow2"), machine.path("disk.qcow2")])
        }
    }

    @Test func `progress goes from little to all`() async throws {
        try await DiskMachine.with(.blockdev, DiskMachine.nullDisk) { machine in
            let disk = try await machine.domain.blockDevice(named: "sd0")
            let job = try await disk.mirror(to: .node("sink"), options: BlockJobOptions(bytesPerSecond: 100 << 20))
            var readings: [BlockJobProgress] = []
            for try await progress in job.progress(every: .milliseconds(20)) {
                readings.append(progress)
                if readings.count == 3 { try await job.setSpeed(nil) }
            }
            #expect(readings.count > 3)
            #expect(readings.map(\.offset) == readings.map(\.offset).sorted())
            #expect(readings.first?.status == .running && readings.last?.status == .ready)
            #expect(readings.last?.fraction == 1 && readings.last?.remaining == .zero)
            #expect(readings.contains { $0.bytesPerSecond ?? 0 > 0 && $0.remaining ?? .zero > .zero })
            try await job.cancel()
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `what cannot be mirrored changes nothing`(_ kind: DiskMachine.Kind) async throws {
        try await DiskMachine.with(kind, ["-device", "ide-cd,id=cd0"]) { machine in
            let before = try await machine.nodes()
            let own = machine.path("disk.qcow2")
            let bytes = try Data(contentsOf: URL(fileURLWithPath: own))
            let refused: [(BlockTarget, QMPError.Code)] = [
                (.file("copy.qcow2"), .invalidCommand), (.file(""), .invalidCommand), (.file(own), .refused),
                (.existingFile(machine.path("absent.qcow2")), .refused), (.node("absent"), .refused),
                (.file(machine.path("copy"), format: "no-such-format"), .refused),
            ]
            let disk = try await machine.disk
            for (target, code) in refused {
                let error = try await qmpError { _ = try await disk.mirror(to: target) }
                #expect(error.code == code, "\(target): \(error)")
            }
            let drive = try await machine.domain.blockDevice(named: "cd0")
            let error = try await qmpError { _ = try await drive.mirror(to: .file(machine.path("copy"))) }
            #expect(error.code == .noMedium)
            let after = try await machine.nodes()
            #expect(after == before)
            let jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
            #expect(try Data(contentsOf: URL(fileURLWithPath: own)) == bytes)
        }
    }
}
