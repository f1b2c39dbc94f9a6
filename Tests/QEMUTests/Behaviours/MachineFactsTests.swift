import JSONWire
import QEMU
import QMPTesting
import Testing

/// What a machine tells of itself, small and large.
@Suite("Facts about a machine", .timeLimit(.minutes(1)))
struct MachineFactsTests {
    @Test func `block devices in QEMU's order, with and without names and media`() async throws {
        let devices = [
            BlockInfo.sample("drive-virtio-disk0", node: "#block184"), .sample("", qdev: "vd1", node: "disk1"),
            .sample("cd0"),
        ]
        let domain = try await domain(answering: ["query-block": devices])
        let told = try await domain.blockDevices()
        #expect(told.map(\.address.description) == ["drive-virtio-disk0 (node #block184)", "vd1 (node disk1)", "cd0"])
        #expect(told.map { $0.medium?.name } == ["#block184", "disk1", nil])
    }

    @Test func `block jobs`() async throws {
        let reply = #"""
            [{"busy": false, "device": "drive-virtio-disk0", "io-status": "ok", "len": 42949672960, "offset": 21474836480,
              "paused": false, "ready": true, "speed": 0, "type": "mirror", "status": "ready",
              "auto-finalize": true, "auto-dismiss": false}]
            """#
        let double = MachineDouble { _ in .return(text: Array(reply.utf8)) }
        try await double.withDomain { domain, monitor in
            let jobs = try await domain.blockJobs()
            #expect(jobs.map(\.device) == ["drive-virtio-disk0"])
            #expect(jobs.map(\.ioStatus) == [.ok] && jobs.map(\.type) == [.mirror])
            #expect(monitor.requests == [FakeRequest("query-block-jobs")])
        }
    }

    /// `query-cpus`, which disturbs the guest, and which QEMU 5.2 was the last to have.
    @Test func `CPUs of an old QEMU, halted and with their program counters`() async throws {
        let reply = #"""
            [{"CPU": 0, "arch": "x86", "current": true, "halted": true, "pc": -2130295322, "qom_path": "/machine/cpu0",
              "thread_id": 25627}]
            """#
        try await MachineDouble { _ in .return(text: Array(reply.utf8)) }.withDomain { domain, monitor in
            let cpus = try await domain.monitor.queryCpus()
            #expect(cpus.map(\.cpu) == [0] && cpus.map(\.halted) == [true])
            guard case .x86(let x86)? = cpus.first?.branch else { return #expect(Bool(false)) }
            #expect(x86.pc == -2_130_295_322)
            #expect(monitor.requests == [FakeRequest("query-cpus")])
        }
    }

    @Test func `a scripted machine, its version and its commands`() async throws {
        let version = QEMUVersion(major: 2, minor: 0, micro: 0)
        let monitor = ScriptedMonitor(greeting: QMPGreeting(version: version, capabilities: [])) { request in
            request.name == "query-commands"
                ? .return([["name": "query-block"], ["name": "query-commands"], ["name": "query-version"]])
                : .error(.commandNotFound, "unknown command: \"\(request.name)\"")
        }
        let domain = Domain(monitor, name: "example")
        try await domain.open()
        let line = try await "\(domain.name) - QEMU \(domain.version())"
        #expect(line == "example - QEMU 2.0.0")
        let commands = try await domain.commands()
        #expect(commands == ["query-block", "query-commands", "query-version"])
        let error = try await qmpError { try await monitor.execute("x") }
        #expect(error.refusal?.errorClass == .commandNotFound)
        #expect(error.refusal?.description == #"unknown command: "x""#)
        await domain.close()
    }

    /// What a machine is called is in no file name, however it is called.
    @Test(arguments: ["/run/vm/a.qmp", "../../etc/passwd", "a\nb", ""])
    func `a picture of the screen is fetched whatever the machine is called`(_ name: String) async throws {
        try await ScreenDouble(passesDescriptors: false).withDomain { named, monitor in
            let domain = Domain(named.monitor, name: name)
            let picture = try await domain.screenDump(format: .ppm)
            #expect(picture.bytes == ScreenDouble.ppm)
            let file = try #require(monitor.pictureFiles.first)
            #expect(name.isEmpty || !file.contains(name))
        }
    }
}
