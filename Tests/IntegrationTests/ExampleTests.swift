#if os(Linux)
import Foundation
import QEMU
import Testing

/// The example programs, as built, on real machines.
@Suite("Examples", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct ExampleTests {
    @Test func listing() async throws {
        try await QEMUProcess.withQEMU { one in
            try await QEMUProcess.withQEMU(DomainTests.q35) { other in
                for qemu in [one, other] { try await qemu.withMonitor { _ in } }
                let run = try await Run("domain-list", [one.socket, other.socket])
                #expect(run.status == 0)
                #expect(run.lines.count == 2)
                #expect(run.lines.last?.hasPrefix("\(other.socket): running, QEMU ") == true)
                let missing = try await Run("domain-list", ["\(one.socket)-nowhere", one.socket])
                #expect(missing.status == 1)
                #expect(missing.lines.first?.contains("there is no such socket") == true)
                #expect(missing.lines.count == 2)
            }
        }
    }

    @Test func details() async throws {
        let disk = [
            "-drive", "if=none,id=drive0,driver=null-co,read-zeroes=on", "-device", "virtio-blk-pci,drive=drive0",
        ]
        try await QEMUProcess.withQEMU(DomainTests.q35 + disk) { qemu in
            try await qemu.withMonitor { _ in }
            let run = try await Run("domain-details", ["vm", "--address", qemu.socket])
            #expect(run.status == 0)
            #expect(run.lines.first?.hasPrefix("vm: running, QEMU ") == true)
            #expect(run.lines.contains { $0.hasPrefix("  00:00.0  ") })
            #expect(run.lines.contains { $0.hasPrefix("  drive0 ") && $0.contains("null-co") })
        }
        let run = try await Run("domain-details", ["nobody-\(UUID())"])
        #expect(run.status == 1)
        #expect(run.lines.isEmpty)
        #expect(run.errors.contains("no machine is called"))
    }

    @Test func poweringDown() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35) { qemu in
            try await qemu.withMonitor { _ in }
            // There is nobody to heed the button.
            let patient = try await Run("domain-powerdown", ["vm", "--address", qemu.socket, "--timeout", "0.3"])
            #expect(patient.status == 1)
            #expect(patient.errors.contains("did not switch the machine off within"))
            let arguments = ["vm", "--address", qemu.socket, "--timeout", "0.3", "--force"]
            let forced = try await Run("domain-powerdown", arguments)
            #expect(forced.status == 0)
            #expect(forced.lines == ["vm is off: QEMU was told to quit"])
            await qemu.waitForExit()
        }
    }

    @Test func backingUp() async throws {
        try await withDisk { qemu, disk in
            let folder = qemu.folder
            let (full, changes) = (folder.appending(path: "full.qcow2").path, folder.appending(path: "part.qcow2").path)
            let arguments = ["--address", qemu.socket, "--disk", "vd0", "--incremental", "daily"]
            let first = try await Run("live-backup", arguments + [full])
            #expect(first.status == 0 && first.errors == "")
            #expect(first.lines.first?.hasSuffix(" %") == true)
            #expect(first.lines.last == "\(full) holds all")
            try await qemu.withMonitor { monitor in
                for action in ["write -q -P 9 1M 64k", "flush"] {
                    _ = try await monitor.humanMonitorCommand(commandLine: "qemu-io drive0 \"\(action)\"")
                }
            }
            let second = try await Run("live-backup", arguments + [changes])
            #expect(second.status == 0)
            #expect(second.lines.last == "\(changes) holds the changes")
            try await qemu.withMonitor { monitor in _ = try await Domain(monitor, name: "vm").quit() }
            await qemu.waitForExit()
            #expect(try DiskImage.holds(byte: 9, at: 1 << 20, count: 65_536, changes))
            let isOld = try DiskImage.haveSameContents(disk, full)
            #expect(!isOld)
            try DiskImage.rebase(changes, onto: full)
            let isEqual = try DiskImage.haveSameContents(disk, changes)
            #expect(isEqual)
        }
    }

    @Test func backingUpIsCancelled() async throws {
        try await withDisk { qemu, _ in
            let file = qemu.folder.appending(path: "full.qcow2").path
            let arguments = ["--address", qemu.socket, "--disk", "slow0", file]
            let run = try await Run("live-backup", arguments) { process in
                // QEMU makes the file when it begins.
                try await waitUntil { FileManager.default.fileExists(atPath: file) }
                process.interrupt()
            }
            #expect(run.status == 130)
            #expect(run.lines.last?.hasPrefix("\(file) is no backup: ") == true)
            try await qemu.withMonitor { monitor in
                let jobs = try await Domain(monitor, name: "vm").jobs()
                #expect(jobs.isEmpty)
            }
        }
        let run = try await Run("live-backup", ["--address", "/nowhere", "--disk", "x", "/tmp/never.qcow2"])
        #expect(run.status == 1)
        #expect(run.errors.contains("there is no such socket"))
    }

    /// Starts a machine with a disk, and another one that takes minutes to read.
    private func withDisk(_ body: (_ qemu: QEMUProcess, _ disk: String) async throws -> Void) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let disk = try DiskImage.create("disk.qcow2", in: folder, size: "4M")
        try DiskImage.overwrite(disk, [(byte: 7, offset: 0, count: 2 << 20)])
        let arguments = [
            "-S", "-drive", "id=drive0,if=none,format=qcow2,file=\(disk)",
            "-device", "virtio-blk-pci,drive=drive0,id=vd0",
            "-blockdev", "driver=null-co,node-name=slow0,size=1073741824,latency-ns=1000000000,read-zeroes=off",
            "-device", "virtio-blk-pci,drive=slow0",
        ]
        try await QEMUProcess.withQEMU(DomainTests.q35 + arguments) { qemu in
            try await qemu.withMonitor { _ in }
            try await body(qemu, disk)
        }
    }

    @Test func argumentsWithoutSense() async throws {
        for timeout in ["0", "nan", "-1", "inf"] {
            let run = try await Run("domain-list", ["/nowhere", "--timeout=\(timeout)"])
            #expect(run.status == 64)
        }
    }
}

/// What a program of this package printed, and how it ended.
private struct Run {
    let status: CInt
    let lines: [String]
    let errors: String

    /// Runs the program that was built with the tests, to its end.
    ///
    /// - Parameter meanwhile: What to do while it runs.
    init(
        _ program: String,
        _ arguments: [String],
        _ meanwhile: (Process) async throws -> Void = { _ in }
    ) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent(program)
        process.arguments = arguments
        let files = try ["output", "errors"].map { name in
            let file = folder.appendingPathComponent(name)
            try Data().write(to: file)
            return (file, try FileHandle(forWritingTo: file))
        }
        process.standardOutput = files[0].1
        process.standardError = files[1].1
        let (exit, source) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in source.finish() }
        try process.start()
        defer { if process.isRunning { process.terminate() } }
        try await meanwhile(process)
        for await _ in exit {}
        status = process.finalStatus()
        lines = try String(contentsOf: files[0].0, encoding: .utf8).split(separator: "\n").map(String.init)
        errors = try String(contentsOf: files[1].0, encoding: .utf8)
    }
}
#endif
