import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("info")
struct InfoTests {
    @Test func `shows the machine at a glance`() async {
        let run = await CommandLineRun("info", on: SampleMachine.monitor())
        #expect(run.errors.isEmpty)
        #expect(run.status == .done)
        let text = """
            Name         web-1
            UUID         6f9619ff-8b86-d011-b42d-00c04fc964ff
            QEMU         10.0.0
            Status       running
            Machine      pc-q35-10.1
            Accelerator  kvm
            CPUs         2 (sockets: 1, cores: 2)
            Memory       1 GiB and 512 MiB plugged
            VNC          127.0.0.1:5901 127.0.0.1:5701 (websocket) /run/vnc, clients: 1
            SPICE        127.0.0.1, port 5930, TLS port 5931, clients: 1
            PCI devices  3

            BLOCK DEVICE  DRIVER    SIZE  ACCESS     FILE
            drive0        qcow2   64 GiB  read-only  /vm/top.qcow2
            cd0           -            -  no medium  -

            """
        #expect(run.output == text)
    }

    @Test func `asks for everything at once`() async {
        let monitor = SampleMachine.monitor()
        _ = await CommandLineRun("info", on: monitor)
        #expect(monitor.requests.count == 12)
        #expect(Set(monitor.requests.map(\.name)).count == 12)
    }

    @Test func `a machine with nothing has short lines`() async {
        let monitor = SampleMachine.monitor([
            "query-name": "{}", "query-uuid": #"{"UUID": "00000000-0000-0000-0000-000000000000"}"#,
            "qom-get": #""none""#,
            "query-kvm": #"{"enabled": false, "present": true}"#, "query-cpus-fast": "[]", "query-pci": "[]",
            "query-memory-size-summary": #"{"base-memory": 0}"#, "query-vnc-servers": "[]", "query-block": "[]",
            "query-spice": #"{"enabled": false, "migrated": false, "mouse-mode": "client"}"#,
        ])
        let run = await CommandLineRun("info", on: monitor)
        let text = """
            QEMU           10.0.0
            Status         running
            Machine        none
            Accelerator    not KVM
            CPUs           0
            Memory         0 B
            PCI devices    0
            Block devices  none

            """
        #expect(run.output == text)
    }

    @Test func `what QEMU does not tell loses nothing else`() async throws {
        let others = ["query-spice": nil, "query-pci": "{}", "query-kvm": nil, "query-block": nil] as [String: String?]
        let text = await CommandLineRun("info", on: SampleMachine.monitor(others))
        #expect(text.status == .done)
        #expect(text.output.contains("\nMemory         1 GiB"))
        #expect(text.output.contains("\nAccelerator    not available: QEMU refused query-kvm"))
        #expect(text.output.contains("\nPCI devices    not available: the reply to query-pci cannot be decoded"))
        #expect(text.output.contains("\nBlock devices  not available: QEMU refused query-block"))
        let json = await CommandLineRun("info", "--output", "json", on: SampleMachine.monitor(others))
        let object = try JSONValue(json: json.output)
        #expect(object["kvm"] == nil && object["spice"] == nil && object["blockDevices"] == nil)
        let parts = object["unavailable"]?.array?.map { $0["part"] }
        #expect(parts == ["accelerator", "spice", "pciDevices", "blockDevices"])
    }

    @Test func `the newest QEMU names its accelerator`() async throws {
        let others =
            ["query-kvm": nil, "query-accelerators": #"{"enabled": "mshv", "present": ["tcg"]}"#] as [String: String?]
        let monitor = SampleMachine.monitor(greeting: .release(11, 1), others)
        let run = await CommandLineRun("info", "--output=json", on: monitor)
        let object = try JSONValue(json: run.output)
        #expect(object["accelerator"] == "mshv")
        #expect(object["kvm"] == false)
        #expect(object["unavailable"] == [])
    }

    @Test func `a connection that is lost in the middle is a failure`() async {
        let monitor = ScriptedMonitor { request throws(QMPError) in
            guard request.name != "query-pci" else { throw QMPError(.connectionLost, "QEMU closed the connection") }
            return .error(.genericError, "no")
        }
        let run = await CommandLineRun("info", on: monitor)
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors == "qemuctl: QEMU closed the connection\n")
    }

    @Test func `a QEMU that does not answer is a time-out`() async {
        let run = await CommandLineRun("info", on: ScriptedMonitor(commandTimeout: .milliseconds(5)) { _ in .noReply })
        #expect(run.status == .timedOut)
        #expect(run.output.isEmpty)
    }

    @Test func `a name cannot make lines of its own`() async {
        let run = await CommandLineRun(
            "info",
            on: SampleMachine.monitor(["query-name": #"{"name": "a\nStatus\u001b[2J"}"#])
        )
        #expect(run.output.hasPrefix(#"Name         a\u000AStatus\u001B[2J"# + "\n"))
    }
}
