import Foundation
import JSONReference
import JSONWire
import QEMU
import QMP
import Testing

@testable import ControlCommands

@Suite("qemuctl and the disks of a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct QemuctlBlockTests {
    /// A machine, and a monitor of its own for qemuctl.
    private func withMachine(
        _ kind: DiskMachine.Kind = .drive,
        _ more: [String] = [],
        _ body: (DiskMachine) async throws -> Void
    ) async throws {
        try await DiskMachine.with(kind, ["-qmp", "unix:ctl.qmp,server=on,wait=off"] + more, body)
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `a mirror leaves a copy, bit by bit`(_ kind: DiskMachine.Kind) async throws {
        try await withMachine(kind) { machine in
            let copy = machine.path("copy.qcow2")
            let run = await machine.qemuctl("block", "mirror", "vd0", copy)
            #expect(run.status == .done, "\(run.errors)")
            #expect(run.output == "mirror of vd0 to \(copy) has completed; the machine stays with the original\n")
            #expect(run.errors.contains("mirror vd0: 100 %"))
            let jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
            let again = await machine.qemuctl("block", "mirror", "vd0", copy)
            #expect(again.status == .failed)
            #expect(again.errors.hasPrefix("qemuctl: \(copy) holds something already"))
            try await machine.quit()
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), copy)
            #expect(isEqual)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `after the pivot the machine uses the copy`(_ kind: DiskMachine.Kind) async throws {
        try await withMachine(kind) { machine in
            let copy = machine.path("copy.qcow2")
            let run = await machine.qemuctl("block", "mirror", "vd0", copy, "--pivot", "--quiet")
            #expect(run.status == .done, "\(run.errors)")
            let file = try await machine.disk.medium?.filename
            #expect(file == copy)
            try await machine.quit()
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), copy)
            #expect(isEqual)
        }
    }

    @Test(arguments: DiskMachine.Kind.allCases)
    func `snapshots, the commit of one between, and that of the active one`(_ kind: DiskMachine.Kind) async throws {
        try await withMachine(kind) { machine in
            let (mid, top) = (machine.path("mid.qcow2"), machine.path("top.qcow2"))
            for overlay in [mid, top] {
                let run = await machine.qemuctl("block", "snapshot", "vd0=\(overlay)")
                #expect(run.status == .done, "\(run.errors)")
                try await machine.write(byte: 3, at: overlay == mid ? 0 : 65_536, count: 65_536)
            }
            let inner = await machine.qemuctl("block", "commit", "vd0", "--top", mid)
            #expect(inner.output == "commit of vd0 has completed\n", "\(inner.errors)")
            var chain = try #require(try await machine.disk.medium).image.chain.map(\.filename)
            #expect(chain == [top, machine.path("disk.qcow2")])
            let active = await machine.qemuctl("block", "commit", "vd0")
            #expect(active.output == "commit of vd0 has completed; the machine uses the image below\n")
            chain = try #require(try await machine.disk.medium).image.chain.map(\.filename)
            #expect(chain == [machine.path("disk.qcow2")])
            try await machine.quit()
            let holdsBoth = try DiskImage.holds(byte: 3, at: 0, count: 131_072, machine.path("disk.qcow2"))
            #expect(holdsBoth)
        }
    }

    @Test func `a stream makes an image stand alone`() async throws {
        try await withMachine { machine in
            let top = machine.path("top.qcow2")
            _ = await machine.qemuctl("block", "snapshot", "vd0=\(top)", "--node-name", "newest")
            let run = await machine.qemuctl("block", "stream", "vd0")
            #expect(run.output == "stream of vd0 has completed\n", "\(run.errors)")
            let medium = try #require(try await machine.disk.medium)
            #expect(medium.name == "newest" && medium.image.chain.count == 1)
            try await machine.quit()
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), top)
            #expect(isEqual)
        }
    }

    @Test func `a backup, and one of the changes since`() async throws {
        try await withMachine { machine in
            let (full, changes) = (machine.path("full.qcow2"), machine.path("changes.qcow2"))
            let first = await machine.qemuctl("block", "backup", "vd0", full, "--start-bitmap", "daily", "--compress")
            #expect(first.status == .done, "\(first.errors)")
            try await machine.write(byte: 4, at: 2 << 20, count: 65_536)
            let second = await machine.qemuctl("block", "backup", "vd0", changes, "--bitmap", "daily")
            #expect(second.output == "backup of vd0 to \(changes) has completed\n", "\(second.errors)")
            try await machine.quit()
            try DiskImage.rebase(changes, onto: full)
            let isEqual = try DiskImage.haveSameContents(machine.path("disk.qcow2"), changes)
            #expect(isEqual)
        }
    }

    @Test func `sizes grow, and shrink only when that is allowed`() async throws {
        try await withMachine(.blockdev) { machine in
            let grown = await machine.qemuctl("block", "resize", "vd0", "+8M")
            #expect(grown.output == "vd0 has 16 MiB now; it had 8 MiB\n", "\(grown.errors)")
            let refused = await machine.qemuctl("block", "resize", "vd0", "4M")
            #expect(refused.status == .usage && refused.errors.contains("--shrink"))
            let shrunk = await machine.qemuctl("block", "resize", "vd0", "4M", "--shrink")
            #expect(shrunk.status == .done, "\(shrunk.errors)")
            let size = try await machine.disk.medium?.image.virtualSize
            #expect(size == 4 << 20)
        }
    }

    @Test func `what is left alone is completed later`() async throws {
        try await withMachine { machine in
            let copy = machine.path("copy.qcow2")
            let start = await machine.qemuctl("block", "mirror", "vd0", copy, "--detach", "--job-id", "m1")
            #expect(start.output == "m1\n" && start.errors.isEmpty, "\(start.errors)")
            let ready = await machine.qemuctl("job", "wait", "m1", "--until", "ready", "--quiet")
            #expect(ready.status == .done, "\(ready.errors)")
            let done = await machine.qemuctl("job", "complete", "m1")
            #expect(done.output == "m1 has completed; the machine uses the copy\n", "\(done.errors)")
            let list = await machine.qemuctl("job", "list")
            #expect(list.output == "no jobs\n")
        }
    }

    @Test func `how a job ended that was left alone, and kept`() async throws {
        try await withMachine { machine in
            let words = ["block", "backup", "vd0", machine.path("copy.qcow2"), "--detach", "--keep", "--job-id", "b1"]
            let start = await machine.qemuctl(words)
            #expect(start.output == "b1\n" && start.errors.isEmpty, "\(start.errors)")
            while try await machine.domain.jobs().first?.status != .concluded {
                try await Task.sleep(for: .milliseconds(5))
            }
            let wait = await machine.qemuctl("job", "wait", "b1", "--quiet")
            #expect(wait.output == "b1 has completed\n", "\(wait.errors)")
            let forgotten = await machine.qemuctl("job", "dismiss", "b1")
            #expect(forgotten.status == .done, "\(forgotten.errors)")
            let none = await machine.qemuctl("job", "wait", "b1")
            #expect(none.status == .failed && none.errors.contains("there are no jobs"))
        }
    }

    @Test func `two jobs, of which one is steered and cancelled`() async throws {
        let second = ["-qmp", "unix:second.qmp,server=on,wait=off"]
        try await withMachine(.blockdev, DiskMachine.nullDisk + second) { machine in
            let slow = ["--speed", "64K", "--detach"]
            _ = await machine.qemuctl(["block", "mirror", "sd0", "node:sink", "--job-id", "a"] + slow)
            let copy = machine.path("copy.qcow2")
            _ = await machine.qemuctl(["block", "backup", "vd0", copy, "--job-id", "b"] + slow)
            let list = await machine.qemuctl("job", "list").output.split(separator: "\n")
            #expect(list.count == 3 && list.allSatisfy { $0.hasPrefix("ID") || $0.contains("running") })
            let paused = await machine.qemuctl("job", "pause", "b")
            #expect(paused.output == "b is paused, at most 64 KiB/s\n", "\(paused.errors)")
            let resumed = await machine.qemuctl("job", "resume", "b")
            #expect(resumed.output == "b is running, at most 64 KiB/s\n", "\(resumed.errors)")
            let cancelled = await machine.qemuctl("job", "cancel", "a")
            #expect(cancelled.output == "a was cancelled\n", "\(cancelled.errors)")
            let wait = try QemuctlProcess(["job", "wait", "b"], at: machine.second, in: machine.folder)
            try await waitUntil { try wait.complaints.hasPrefix("b: ") }
            let fast = await machine.qemuctl("job", "set-speed", "b", "0")
            #expect(fast.status == .done, "\(fast.errors)")
            let status = await wait.status()
            #expect(status == 0)
            let printed = try wait.printed
            #expect(printed == "b has completed\n")
        }
    }

    // MARK: Ends

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(CInt, CInt)])
    func `an interrupt cancels the job`(signal: CInt, status: CInt) async throws {
        try await withMachine(.blockdev, DiskMachine.nullDisk) { machine in
            let arguments = ["block", "mirror", "sd0", "node:sink", "--speed", "64K", "--job-id", "a"]
            let process = try QemuctlProcess(arguments, at: machine.control, in: machine.folder)
            try await machine.waitForJobs(1)
            process.signal(signal)
            let ended = await process.status()
            #expect(ended == status)
            let complaints = try process.complaints
            #expect(complaints.hasSuffix("qemuctl: interrupted; mirror job a was cancelled\n"))
            let jobs = try await machine.domain.jobs()
            #expect(jobs.isEmpty)
        }
    }

    @Test func `a second interrupt ends at once, and tells what is left`() async throws {
        try await withMachine(.blockdev, DiskMachine.nullDisk) { machine in
            let arguments = ["block", "mirror", "sd0", "node:sink", "--speed", "64K", "--job-id", "a", "--quiet"]
            let process = try QemuctlProcess(arguments, at: machine.control, in: machine.folder)
            try await machine.waitForJobs(1)
            // QEMU stands still: it cannot cancel anything.
            machine.qemu.signal(SIGSTOP)
            // Signals that come together are one: so again and again, until it has seen a second.
            try await waitUntil {
                process.signal(SIGINT)
                return !process.isRunning
            }
            let ended = await process.status()
            machine.qemu.signal(SIGCONT)
            #expect(ended == 130)
            let hint = "mirror job a may still run; to cancel it: qemuctl -c \(machine.control) job cancel a"
            let complaints = try process.complaints
            #expect(complaints == "\nqemuctl: \(hint)\n")
        }
    }

    @Test func `QEMU is killed in the middle`() async throws {
        try await withMachine(.blockdev, DiskMachine.nullDisk) { machine in
            let arguments = ["block", "mirror", "sd0", "node:sink", "--speed", "64K", "--job-id", "a", "--quiet"]
            let process = try QemuctlProcess(arguments, at: machine.control, in: machine.folder)
            try await machine.waitForJobs(1)
            machine.qemu.signal(SIGKILL)
            let ended = await process.status()
            #expect(ended == 1)
            let complaints = try process.complaints
            #expect(complaints.hasPrefix("qemuctl: ") && !complaints.contains("may still run"))
        }
    }

    @Test func `JSON is as documented`() async throws {
        try await withMachine { machine in
            let page = try JSONReference.ofThisPackage()
            let lines: [(String, [String])] = [
                ("block mirror", ["block", "mirror", "vd0", machine.path("copy.qcow2")]),
                ("block snapshot", ["block", "snapshot", "vd0=\(machine.path("top.qcow2"))"]),
                ("block stream", ["block", "stream", "vd0", "--speed", "64K", "--detach", "--job-id", "s"]),
                ("job list", ["job", "list"]), ("job pause", ["job", "pause", "s"]),
                ("job resume", ["job", "resume", "s"]), ("job set-speed", ["job", "set-speed", "s", "1K"]),
                ("job cancel", ["job", "cancel", "s"]), ("block resize", ["block", "resize", "vd0", "16M"]),
                ("block commit", ["block", "commit", "vd0"]),
            ]
            for (form, arguments) in lines {
                let run = await machine.qemuctl(arguments + ["--output", "json"])
                #expect(run.status == .done, "\(form): \(run.errors)")
                for line in run.output.split(separator: "\n") {
                    let problems = try page.section(form).compare(try JSONValue(json: String(line))).problems
                    #expect(problems == [], "\(form): \(line)")
                }
            }
        }
    }
}

extension DiskMachine {
    /// The monitor that is left for qemuctl.
    fileprivate var control: String { qemu.folder.appending(path: "ctl.qmp").path }

    /// Another one, for what runs at the same time.
    fileprivate var second: String { qemu.folder.appending(path: "second.qmp").path }

    fileprivate func qemuctl(_ arguments: String...) async -> Qemuctl { await qemuctl(arguments) }

    fileprivate func qemuctl(_ arguments: [String]) async -> Qemuctl {
        await Qemuctl.run(arguments, at: control)
    }

    /// Waits until there are so many jobs that run.
    fileprivate func waitForJobs(_ count: Int) async throws {
        while try await domain.jobs().count(where: { $0.status == .running }) < count {
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
