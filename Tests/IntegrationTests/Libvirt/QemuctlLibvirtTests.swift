import Foundation
import JSONReference
import JSONWire
import Testing

@testable import ControlCommands

/// Command lines about the machines of real libvirtds.
@Suite(
    "qemuctl through libvirt",
    .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need),
    .timeLimit(.minutes(10))
)
struct QemuctlLibvirtTests {
    private static let nowhere = "qemu+unix:///system?socket=/nowhere/libvirt-sock"

    @Test func whatThePageAboutJSONSays() async throws {
        let page = try JSONReference.ofThisPackage()
        let lines = [
            "version", "status", "pause", "resume", "reset", "info", "cpus", "pci", "block list", "block stats",
            "block tree", "commands", "job list", "device list", "hmp info block", "powerdown",
        ]
        try await LibvirtMachine.with { machine in
            for line in lines {
                let words = line.split(separator: " ").map(String.init)
                let run = await machine.qemuctl(words + ["--output=json"])
                #expect(run.status == .done && run.errors.isEmpty, "\(line): \(run.errors)")
                let section = words[0] == "hmp" ? "hmp" : line
                for object in try run.objects() {
                    let problems = try page.section(section).compare(object).problems
                    #expect(problems == [], "\(line)")
                }
            }
        }
    }

    @Test func aMachineByEachOfItsNames() async throws {
        try await LibvirtMachine.with { machine in
            let uuid = try await machine.daemon.virsh("domuuid", machine.name)
            let id = try await machine.daemon.virsh("domid", machine.name)
            for name in [machine.name, uuid, id].map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) {
                let run = await Qemuctl.run(["-c", machine.daemon.unix, "--domain", name, "run", "query-name"])
                #expect(run.status == .done && run.output.contains(machine.name), "\(name): \(run.errors)")
            }
        }
    }

    @Test(arguments: ["tcp", "tls", "ssh", "sasl", "sasl+tls"])
    func otherWays(_ way: String) async throws {
        let daemon = way.hasPrefix("sasl") ? try await LibvirtDaemon.withSASL : try await LibvirtDaemon.shared
        try await LibvirtMachine.with(on: daemon) { machine in
            let run = await machine.qemuctl(["pause"], at: daemon.uri(by: way))
            #expect(run.status == .done && run.output == "paused\n", "\(run.errors)")
        }
    }

    @Test func commandsAndWhatLibvirtDoesNotAllow() async throws {
        try await LibvirtMachine.with { machine in
            let refused = await machine.qemuctl(["device", "delete", "nothing"])
            #expect(refused.status == .failed && refused.errors.contains("nothing"))
            let unfit = await machine.qemuctl(["run", "no-such-command"])
            #expect(unfit.status == .usage)
            let outOfBand = await machine.qemuctl(["run", "--oob", "query-yank", "--no-check"])
            #expect(outOfBand.status == .failed)
            #expect(outOfBand.errors.contains("libvirt runs nothing out of band"))
        }
    }

    @Test func eventsOfWhatOthersDo() async throws {
        try await LibvirtMachine.with { machine in
            // When the subscription stands cannot be seen from here.
            let toggling = Task {
                while !Task.isCancelled {
                    try await machine.daemon.virsh("suspend", machine.name)
                    try await machine.daemon.virsh("resume", machine.name)
                }
            }
            let run = await machine.qemuctl(["events", "STOP", "RESUME", "--count", "4", "--output=json"])
            toggling.cancel()
            try await toggling.value
            #expect(run.status == .done, "\(run.errors)")
            let names = try run.objects().map { $0["event"]?.string }
            #expect(names.count == 4 && Set(names) == ["STOP", "RESUME"])
        }
    }

    @Test func eventsOfHosts() async throws {
        let page = try JSONReference.ofThisPackage()
        try await LibvirtMachine.with { machine in
            // When the subscription stands cannot be seen from here.
            let toggling = Task {
                while !Task.isCancelled {
                    try await machine.daemon.virsh("suspend", machine.name)
                    try await machine.daemon.virsh("resume", machine.name)
                }
            }
            let hosts = ["--host", machine.daemon.unix, "--host", Self.nowhere]
            let words = ["events", "STOP", "RESUME", "--count", "4", "--timeout=120", "--output=json"]
            let run = await Qemuctl.run(words + hosts)
            toggling.cancel()
            try await toggling.value
            #expect(run.status == .done, "\(run.errors)")
            let objects = try run.objects()
            for object in objects {
                let problems = try page.section("events").compare(object).problems
                #expect(problems == [])
            }
            let lost = objects.filter { $0["change"] == "lost" }
            #expect(lost.map { $0["host"]?.string } == [Self.nowhere])
            // Others use the daemon as well.
            let events = objects.filter { $0["event"] != nil && $0["name"]?.string == machine.name }
            #expect(!events.isEmpty && events.allSatisfy { $0["host"]?.string == machine.daemon.unix })
        }
    }

    @Test func aPasswordThatIsTyped() async throws {
        let daemon = try await LibvirtDaemon.withSASL
        try await LibvirtMachine.with(on: daemon) { machine in
            let screen = daemon.folder.appending(path: "\(machine.name).screen")
            try Data().write(to: screen)
            func shows(_ text: String) throws -> Bool { try String(contentsOf: screen, encoding: .utf8).contains(text) }
            let uri = "qemu+unix:///system?socket=\(daemon.socketPath)"
            let qemuctl = try QemuctlProcess.findExecutable().path
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            // It gives the command a terminal of its own.
            let line = "'\(qemuctl)' -c '\(uri)' --domain \(machine.name) --timeout 120 -vv status"
            process.arguments = [
                "-u", "LIBVIRT_AUTH_FILE", "HOME=\(daemon.path("nobody"))", "script", "-qec", line, "/dev/null",
            ]
            let keyboard = Pipe()
            process.standardInput = keyboard
            process.standardOutput = try FileHandle(forWritingTo: screen)
            let (exit, source) = AsyncStream.makeStream(of: Void.self)
            process.terminationHandler = { _ in source.finish() }
            try process.start()
            try await waitUntil { try shows("Name for \(uri): ") }
            try keyboard.fileHandleForWriting.write(contentsOf: Data("tester\n".utf8))
            try await waitUntil { try shows("Password of tester for \(uri): ") }
            try keyboard.fileHandleForWriting.write(contentsOf: Data("secret\n".utf8))
            for await _ in exit {}
            #expect(process.terminationStatus == 0)
            #expect(try shows("running") && !shows("secret"))
        }
    }

    @Test func aPictureOfTheScreen() async throws {
        try await LibvirtMachine.with { machine in
            let file = machine.daemon.path("\(machine.name).png")
            for uri in [machine.daemon.unix, machine.daemon.tcp] {
                let run = await machine.qemuctl(["screenshot", file], at: uri)
                #expect(run.status == .done && run.output.hasPrefix("saved "), "\(run.errors)")
                let start = try #require(FileManager.default.contents(atPath: file)).prefix(4)
                #expect(start == Data([0x89] + Array("PNG".utf8)))
                try FileManager.default.removeItem(atPath: file)
            }
        }
    }

    @Test func aSnapshotAndItsCommit() async throws {
        try await LibvirtMachine.with { machine in
            let list = try await machine.qemuctl(["block", "list", "--output=json"]).objects()
            let device = try #require(list.first?["devices"]?.array?.first { $0["medium"] != nil })
            let disk = try #require((device["id"] ?? device["qom"])?.string)
            let overlay = machine.daemon.path("images/\(machine.name)-overlay.qcow2")
            let snapshot = await machine.qemuctl(["block", "snapshot", "\(disk)=\(overlay)"])
            #expect(snapshot.status == .done, "\(snapshot.errors)")
            #expect(await machine.qemuctl(["block", "tree"]).output.contains(overlay))
            let commit = await machine.qemuctl(["block", "commit", disk])
            #expect(commit.status == .done, "\(commit.errors)")
            #expect(commit.output.hasSuffix("has completed; the machine uses the image below\n"))
            #expect(await !machine.qemuctl(["block", "tree"]).output.contains(overlay))
        }
    }

    @Test func theEndOfAMachine() async throws {
        try await LibvirtMachine.with { machine in
            let run = await machine.qemuctl(["quit"])
            #expect(run.status == .done, "\(run.errors)")
            #expect(run.output.hasPrefix("ended"))
            let again = await machine.qemuctl(["status", "--output=json"])
            #expect(again.status == .failed)
            let error = try JSONValue(json: again.errors)["error"]
            #expect(error?["code"] == "machineNotFound")
        }
    }

    @Test func machinesOfHosts() async throws {
        try await LibvirtMachine.with { machine in
            let off = try await machine.defineAnother()
            let list = machine.daemon.path("\(machine.name).hosts")
            let hosts = "here \(machine.daemon.unix)\nnode-8 \(Self.nowhere)\n"
            try hosts.write(toFile: list, atomically: true, encoding: .utf8)
            for words in [["list"], ["top", "--count", "2", "--interval", "0.1"]] {
                let run = await Qemuctl.run(words + ["--fleet", list, "--timeout=60", "--output=json"])
                let object = try #require(try run.objects().last)
                let problems = try JSONReference.ofThisPackage().section(words[0]).compare(object).problems
                #expect(run.status == .done && problems == [])
                let machines = object["machines"]?.array ?? []
                let here = machines.filter { $0["host"] == "here" }
                #expect(here.first { $0["name"]?.string == machine.name }?["status"] == "running")
                #expect(here.first { $0["name"]?.string == off }?["status"] == "shutdown")
                #expect(here.first { $0["name"]?.string == off }?["error"] == nil)
                #expect(machines.last?["host"] == "node-8" && machines.last?["name"] == nil)
                #expect(machines.last?["error"]?["code"] == "connectionFailed")
            }
            let status = await Qemuctl.run(["-c", machine.daemon.unix, "--domain", off, "status"])
            #expect(status.status == .cannotConnect && status.errors == "qemuctl: \(off) does not run\n")
            try await machine.daemon.virsh("undefine", off)
        }
    }

    @Test func daemonsThatDoNotLetUsIn() async throws {
        let daemon = try await LibvirtDaemon.shared
        let guarded = try await LibvirtDaemon.withSASL
        let file = guarded.path("wrong.conf")
        let text = "[credentials-x]\nauthname=tester\npassword=geheim\n[auth-libvirt-default]\ncredentials=x\n"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let wrongPassword = "qemu+unix:///system?socket=\(guarded.socketPath)&authfile=\(file)"
        let uris = [
            Self.nowhere, "qemu+tcp://127.0.0.1:1/system", daemon.tls(with: "stranger"), daemon.tls(with: "unknown"),
            wrongPassword,
        ]
        for uri in uris {
            let run = await Qemuctl.run(["-c", uri, "--domain", "a", "--timeout=60", "status"])
            #expect(run.status == .cannotConnect, "\(uri)")
            #expect(run.errors.hasPrefix("qemuctl: ") && !run.errors.contains("geheim"), "\(run.errors)")
            #expect(!run.errors.contains("NIO"), "\(run.errors)")
            #expect(run.output.isEmpty)
        }
        let nobody = await Qemuctl.run(["-c", daemon.unix, "--domain", "nobody", "status"])
        #expect(nobody.status == .failed)
        #expect(nobody.errors.contains("Domain not found"), "\(nobody.errors)")
    }

    @Test func aQEMUThatIsStopped() async throws {
        try await LibvirtMachine.with { machine in
            let pid = try #require(machine.pid)
            kill(pid, SIGSTOP)
            let run = await machine.qemuctl(["status", "--timeout=5"])
            kill(pid, SIGCONT)
            #expect(run.status == .timedOut, "\(run.errors)")
            #expect(await machine.qemuctl(["status"]).output == "running\n")
        }
    }

    @Test func aDaemonThatIsStopped() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            try daemon.signal(SIGSTOP)
            let start = ContinuousClock.now
            let run = await Qemuctl.run(["-c", daemon.unix, "--domain", "a", "--timeout=1", "status"])
            #expect(run.status == .cannotConnect && run.errors.contains("in time"), "\(run.errors)")
            let list = await Qemuctl.run(["list", daemon.unix, Self.nowhere, "--timeout=1", "--output=json"])
            #expect(ContinuousClock.now - start < .seconds(30))
            let machines = try #require(try list.objects().first)["machines"]?.array ?? []
            #expect(machines.map { $0["error"]?["code"] } == ["timedOut", "connectionFailed"])
            #expect(machines.map { $0["host"]?.string } == [daemon.unix, Self.nowhere])
            try daemon.signal(SIGCONT)
        }
    }
}

extension LibvirtMachine {
    /// Runs a command line about the machine.
    fileprivate func qemuctl(_ words: [String], at uri: String? = nil) async -> Qemuctl {
        let isBounded = words.contains { $0.hasPrefix("--timeout") }
        let patience = isBounded ? [] : ["--timeout", "120"]
        return await Qemuctl.run(["-c", uri ?? daemon.unix, "--domain", name] + patience + words)
    }

    /// Another machine, which does not run.
    fileprivate func defineAnother() async throws -> String {
        let other = "off-\(UUID().uuidString.prefix(8))"
        let file = daemon.folder.appending(path: "\(other).xml")
        try Data(try LibvirtDescription.full.xml(name: other, in: daemon).utf8).write(to: file)
        try await daemon.virsh("define", file.path)
        return other
    }
}
