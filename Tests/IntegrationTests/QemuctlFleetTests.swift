#if os(Linux)
import Foundation
import JSONReference
import JSONWire
import QEMU
import QMP
import Testing

@testable import ControlCommands

/// The commands about many machines, on real ones.
@Suite("qemuctl on many real machines", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct QemuctlFleetTests {
    /// Starts two machines, of which the second has a disk, a job without an end, and a name.
    private func withMachines(_ body: (_ one: QEMUProcess, _ other: QEMUProcess) async throws -> Void) async throws {
        let name = ["-name", "vm-\(UUID().uuidString.prefix(8))"]
        try await QEMUProcess.withQEMU(DomainTests.q35) { one in
            try await QEMUProcess.withQEMU(DomainTests.q35 + DiskMachine.nullDisk + name) { other in
                try await one.withMonitor { _ in }
                try await other.withMonitor { monitor in
                    let options = BlockJobOptions(id: "copy", bytesPerSecond: 1, onCancellation: .leaveRunning)
                    let disk = try await Domain(monitor, name: "").blockDevice(named: "sd0")
                    _ = try await disk.backup(to: .node("sink"), options: options)
                }
                try await body(one, other)
            }
        }
    }

    /// Runs a command line about two machines, and compares what it prints with the page about JSON.
    private func machines(_ words: [String], _ one: QEMUProcess, _ other: QEMUProcess) async throws -> [JSONValue] {
        let run = await Qemuctl.run(words + [one.socket, other.socket, "--output=json"])
        #expect(run.errors == "")
        #expect(run.status == .done)
        let object = try #require(try run.objects().last)
        let problems = try JSONReference.ofThisPackage().section(words[0]).compare(object).problems
        #expect(problems == [])
        return object["machines"]?.array ?? []
    }

    @Test func aList() async throws {
        try await withMachines { one, other in
            let machines = try await machines(["list", "--timeout", "60"], one, other)
            #expect(machines.map { $0["pid"] } == [one, other].map { .integer(Int64($0.pid)) })
            #expect(machines.map { $0["name"]?.string } == [one.socket, other.socket])
            #expect(machines.allSatisfy { $0["status"] == "running" && $0["cpus"] == 1 })
            // The process is found whatever way leads to the socket.
            let link = one.folder.appending(path: "link").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: one.socket)
            let linked = try await Qemuctl.run(["list", link, "--timeout", "60", "--output=json"]).objects()
            #expect(linked.first?["machines"]?[0]?["pid"] == .integer(Int64(one.pid)))
            // It has let go of them.
            for qemu in [one, other] { try await qemu.withMonitor { _ in } }
        }
    }

    @Test func aListOfTheHost() async throws {
        try await withMachines { one, other in
            let run = await Qemuctl.run(["list", "--timeout", "60", "--output=json"]) { _, configuration in
                // Others' machines are left alone.
                ChosenDriver(driver: HostDriver(configuration: configuration), pids: [one.pid, other.pid])
            }
            #expect(run.status == .done)
            let machines = try #require(try run.objects().first)["machines"]?.array ?? []
            #expect(Set(machines.map { $0["address"]?.string }) == [one.socket, other.socket])
            #expect(machines.contains { $0["name"]?.string?.hasPrefix("vm-") == true })
            #expect(machines.allSatisfy { $0["status"] == "running" })
        }
    }

    @Test func oneThatIsStopped() async throws {
        try await withMachines { one, other in
            one.signal(SIGSTOP)
            for words in [["list"], ["list"], ["top", "--count", "2", "--interval", "0.01"]] {
                let machines = try await machines(words + ["--timeout", "2"], one, other)
                #expect(machines.map { $0["error"]?["code"] } == ["timedOut", nil], "\(words)")
                #expect(machines[0]["error"]?["message"]?.string?.contains("is stopped") == true)
                #expect(machines[1]["status"] == "running")
            }
            one.signal(SIGCONT)
            let machines = try await machines(["list", "--timeout", "60"], one, other)
            #expect(machines.allSatisfy { $0["status"] == "running" })
        }
    }

    @Test func whatMachinesDo() async throws {
        try await withMachines { one, other in
            let words = ["top", "--count", "2", "--interval", "0.2", "--timeout", "60"]
            for words in [words, words + ["--brief"]] {
                let machines = try await machines(words, one, other)
                #expect(
                    machines.allSatisfy { $0["readBytesPerSecond"]?.double ?? -1 >= 0 && $0["cpu"]?.double ?? -1 >= 0 }
                )
                #expect(machines.allSatisfy { $0["residentMemory"]?.int64 ?? 0 > 1 << 20 })
                #expect(machines.map { $0["jobs"]?.array?.compactMap { $0["id"]?.string } } == [[], ["copy"]])
            }
        }
    }

    @Test func oneThatEndsAndOneThatComesBackWhileItIsWatched() async throws {
        try await withMachines { one, other in
            let written = Written()
            let program = ControlProgram(streams: written.streams, environment: Environment { _ in nil })
            let words = ["top", one.socket, other.socket, "--interval", "0.05", "--timeout", "1", "--output=json"]
            let top = Task { await program.run(words) }
            func last() -> [JSONValue] {
                let line = written.output.text.split(separator: "\n").last.map(String.init) ?? ""
                // The last line may not be complete yet: then it is looked at again.
                return (try? JSONValue(json: line))?["machines"]?.array ?? []
            }
            try await waitUntil { last().count == 2 && last().allSatisfy { $0["status"] == "running" } }
            other.signal(SIGSTOP)
            try await waitUntil { last().map { $0["error"]?["code"] } == [nil, "timedOut"] }
            other.signal(SIGCONT)
            try await waitUntil { last().map { $0["status"] } == ["running", "running"] }
            one.signal(SIGKILL)
            try await waitUntil { last().map { $0["error"] != nil } == [true, false] }
            top.cancel()
            _ = await top.value
            try await other.withMonitor { _ in }
        }
    }
}

/// Some of another driver's machines.
private struct ChosenDriver: Driver {
    let driver: HostDriver
    let pids: Set<Int32>

    func machines() async throws(QMPError) -> [MachineReference] {
        try await driver.machines().filter { machine in machine.process.map { pids.contains($0.pid) } ?? false }
    }

    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor {
        try await driver.monitor(for: machine)
    }
}
#endif
