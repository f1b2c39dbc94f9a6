import JSONReference
import JSONWire
import QEMU
import QMP
import Testing

@testable import ControlCommands

/// The commands that show a machine, on real ones.
@Suite("qemuctl shows a real machine", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct QemuctlMachineTests {
    /// Command lines by the sections about them.
    private static let commands: [(section: String, arguments: [String])] =
        [
            "version", "status", "pause", "resume", "reset", "info", "cpus", "cpus --hotpluggable", "pci", "pci --tree",
            "block list", "block stats", "block tree", "commands", "commands --all", "powerdown",
        ].map { ($0, $0.split(separator: " ").map(String.init)) } + [
            ("block stats", ["block", "stats", "--nodes"]), ("hmp", ["hmp", "info", "block"]),
            ("block stats --interval", ["block", "stats", "--interval", "0.01", "--count", "2"]),
            ("run", ["run", "query-block"]), ("schema show", ["schema", "show", "blockdev-add", "--depth", "9"]),
            ("schema supports", ["schema", "supports", "query-block/ret-type"]),
            ("schema save", ["schema", "save", "/dev/null"]), ("events", ["events", "--for", "0.01"]),
        ]

    private static let failures = [
        ["run", "blockdev-add", "driver=foo", "size=x"], ["run", "qom-get", "path=/nowhere", "property=type"],
        ["cpus", "--state"], ["hmp", "--cpu", "99", "info", "cpus"], ["hmp"],
    ]

    @Test func whatThePageAboutJSONSaysOfDrives() async throws {
        try await BlockMachine.withDrives { domain in try await Self.compareWithPage(domain) }
    }

    @Test func whatThePageAboutJSONSaysOfNodes() async throws {
        try await BlockMachine.withNodes { domain in try await Self.compareWithPage(domain) }
    }

    private static func compareWithPage(_ domain: Domain) async throws {
        let page = try JSONReference.ofThisPackage()
        for (section, arguments) in commands {
            let run = await Qemuctl.run(arguments + ["--output", "json"], on: domain)
            #expect(run.errors == "", "\(arguments)")
            let objects = try run.objects()
            #expect(section == "events" || !objects.isEmpty, "\(arguments)")
            for object in objects {
                let problems = try page.section(section).compare(object).problems
                #expect(problems == [], "\(arguments)")
            }
        }
        for arguments in failures {
            let run = await Qemuctl.run(arguments + ["--output", "json"], on: domain)
            let problems = try page.section("Errors").compare(JSONValue(json: run.errors)).problems
            #expect(problems == [], "\(arguments)")
        }
    }

    @Test func blockDevicesOfDrives() async throws {
        try await BlockMachine.withDrives { domain in
            let list = try await Qemuctl.run(["block", "list", "--output", "json"], on: domain).objects()
            let devices = try #require(list.first?["devices"]?.array)
            let drive = try #require(devices.first { $0["drive"] == "drive0" })
            #expect(drive["id"] == "vd0")
            #expect(drive["medium"]?["backing"]?.array?.count == 2)
            #expect(drive["medium"]?["throttling"]?["totalOperations"]?["burst"] == 2000)
            let optical = try #require(devices.first { $0["drive"] == "cd0" })
            #expect(optical["medium"] == nil)
            #expect(optical["tray"] == "closed")
            let text = await Qemuctl.run(["block", "list"], on: domain).output.split(separator: "\n")
            #expect(text.count == devices.count + 1)
            #expect(text.contains { $0.hasPrefix("cd0 ") && $0.contains("  no medium, removable  ") })
        }
    }

    @Test func theTreeOfNodes() async throws {
        try await BlockMachine.withNodes { domain in
            let text = await Qemuctl.run(["block", "tree"], on: domain).output
            #expect(text.contains("\n└─ top qcow2 "))
            #expect(text.contains("\n   └─ backing: mid qcow2 (read-only) "))
            #expect(text.contains("\n      └─ backing: base qcow2 (read-only) "))
            #expect(text.contains("\ncd1: no medium\n"))
            #expect(text.contains("\nno device\n└─ spare qcow2 "))
            let graph = try #require(
                try await Qemuctl.run(["block", "tree", "--output=json"], on: domain).objects().first
            )
            let disk = graph["devices"]?.array?.first { $0["id"] == "vd0" }
            #expect(disk?["backingChain"] == ["mid", "base"])
        }
    }

    @Test func whatADiskDoes() async throws {
        try await BlockMachine.withDrives { domain in
            let io = await Qemuctl.run(["hmp", #"qemu-io drive0 "aio_write 0 64k""#], on: domain)
            #expect(io.status == .done)
            _ = await Qemuctl.run(["hmp", "qemu-io drive0 aio_flush"], on: domain)
            let stats = try await Qemuctl.run(["block", "stats", "--output=json"], on: domain).objects()
            let writes = stats.first?["devices"]?.array?.first { $0["drive"] == "drive0" }?["operations"]?["write"]
            #expect(writes?["operations"] == 1)
            #expect(writes?["bytes"] == 65536)
        }
    }

    @Test func aMachineAtAGlance() async throws {
        let arguments = [
            "-name", "web-1", "-smp", "4,sockets=2,cores=2", "-vnc", "unix:vnc.sock", "-device",
            "pcie-root-port,id=rp1",
        ]
        try await QEMUProcess.withQEMU(DomainTests.q35 + arguments) { qemu in
            let info = try #require(try await Qemuctl.run(["info", "--output=json"], on: qemu).objects().first)
            #expect(info["name"] == "web-1")
            #expect(info["machine"]?.string?.hasPrefix("pc-q35-") ?? false)
            #expect(info["kvm"] == false)
            #expect(info["cpus"] == ["count": 4, "target": "x86_64", "sockets": 2, "cores": 4])
            #expect(info["memory"]?["base"] == 33_554_432)
            #expect(info["vnc"]?[0]?["servers"]?[0]?["service"] == "vnc.sock")
            #expect(info["vnc"]?[0]?["servers"]?[0]?["host"] == "")
            #expect(info["blockDevices"] == [])
            let text = await Qemuctl.run(["info"], on: qemu)
            #expect(text.errors == "")
            #expect(text.output.contains("\nCPUs           4 (sockets: 2, cores: 4)\n"))
            let pci = await Qemuctl.run(["pci", "--tree"], on: qemu).output
            #expect(pci.hasPrefix("bus 00\n├─ 00:00.0 Host bridge 8086:29c0\n"))
            #expect(pci.contains("PCI bridge 1b36:000c (rp1)\n"))
            let cpus = await Qemuctl.run(["cpus"], on: qemu).output.split(separator: "\n")
            #expect(cpus.count == 5)
            #expect(cpus.dropFirst().allSatisfy { $0.hasSuffix("-x86_64-cpu") })
        }
    }

    @Test func noMachine() async throws {
        try await QEMUProcess.withQEMU { qemu in
            let info = await Qemuctl.run(["info"], on: qemu)
            #expect(info.errors == "")
            #expect(info.output.contains("\nMachine        none\n"))
            for (command, text) in [("cpus", "no CPUs"), ("pci", "no PCI devices"), ("block list", "no block devices")]
            {
                let run = await Qemuctl.run(command.split(separator: " ").map(String.init), on: qemu)
                #expect(run.output == text + "\n")
            }
            let slots = await Qemuctl.run(["cpus", "--hotpluggable"], on: qemu)
            #expect(slots.status == .failed)
            #expect(slots.errors.hasPrefix("qemuctl: the CPUs of this machine cannot be plugged"))
        }
    }
}
