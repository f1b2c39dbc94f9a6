import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("device", .timeLimit(.minutes(5)))
struct DeviceCommandTests {
    @Test func `lists devices, with and without id`() async {
        let run = await CommandLineRun("device", "list", on: DeviceReplies.monitor())
        let text = """
            ID    DRIVER      PATH
            net0  e1000e      /machine/peripheral/net0
            -     usb-tablet  /machine/peripheral-anon/device[0]

            """
        #expect(run.output == text)
        #expect(run.errors.isEmpty)
    }

    @Test func `no devices`() async {
        let monitor = DeviceReplies.monitor { $0.name == "qom-list" ? .return([]) : nil }
        #expect(await CommandLineRun("device", "list", on: monitor).output == "no devices\n")
    }

    @Test func `names that would steer the terminal`() async {
        let list: JSONValue = [["name": "\u{1B}[2J\nx", "type": "child<e1000e>"]]
        let monitor = DeviceReplies.monitor { $0.name == "qom-list" ? .return(list) : nil }
        let run = await CommandLineRun("device", "list", on: monitor)
        #expect(run.output.contains(#"\u001B[2J\u000Ax"#))
        #expect(run.output.split(separator: "\n").count == 3)
    }

    @Test func `adds a device with typed properties`() async throws {
        let monitor = DeviceReplies.monitor()
        let words = [
            "virtio-blk-pci", "queues=4", "serial=1e5", "addr=5", "share-rw=true", "--id", "7", "--bus", "pci.0",
        ]
        let run = await CommandLineRun(["device", "add"] + words, on: monitor)
        #expect(run.output == "added virtio-blk-pci as 7\n")
        let arguments: JSONObject = [
            "driver": "virtio-blk-pci", "id": "7", "bus": "pci.0", "queues": 4, "serial": "1e5", "addr": "5",
            "share-rw": true,
        ]
        #expect(monitor.otherRequests.first?.arguments == arguments)
    }

    @Test func `the id may be a property`() async {
        let monitor = DeviceReplies.monitor()
        let run = await CommandLineRun("device", "add", "usb-tablet", "id=t", on: monitor)
        #expect(run.output == "added usb-tablet as t\n")
        let other = DeviceReplies.monitor()
        let twice = await CommandLineRun("device", "add", "usb-tablet", "id=t", "--id", "u", on: other)
        #expect(twice.status == .usage)
        #expect(other.requests.isEmpty)
    }

    @Test func `what QEMU refuses`() async {
        for words in [["add", "x"], ["delete", "x"], ["delete", "x", "--no-wait"]] {
            let monitor = DeviceReplies.monitor { request in
                request.name.hasPrefix("device_") ? .error(.deviceNotFound, "Device 'x' not found") : nil
            }
            let run = await CommandLineRun(["device"] + words, on: monitor)
            #expect(run.status == .failed)
            #expect(run.errors.hasSuffix("Device 'x' not found\n"))
            #expect(run.output.isEmpty)
        }
    }

    @Test func `deletes a device, and waits until it is gone`() async {
        let monitor = DeviceReplies.monitor()
        let run = await CommandLineRun("device", "delete", "net0", on: monitor)
        #expect(run.output == "deleted net0\n")
        #expect(monitor.requests.map(\.name) == ["device_del"])
    }

    @Test func `a guest that does not release it in time`() async {
        let monitor = DeviceReplies.monitor { $0.name == "device_del" ? .return([:]) : nil }
        let run = await CommandLineRun("device", "delete", "net0", "--wait", "0.02", on: monitor)
        #expect(run.status == .timedOut)
        #expect(run.errors.contains("may still do so"))
        let asked = await CommandLineRun("device", "delete", "net0", "--no-wait", on: DeviceReplies.monitor())
        #expect(asked.status == .done)
        #expect(asked.output == "asked for net0\n")
    }

    @Test func `to ask again for what is going already is no mistake`() async {
        let words = "Device net0 is already in the process of unplug"
        func monitor() -> ScriptedMonitor {
            DeviceReplies.monitor { $0.name == "device_del" ? .error(.genericError, words) : nil }
        }
        let run = await CommandLineRun("device", "delete", "net0", "--no-wait", on: monitor())
        #expect(run.status == .done && run.errors.isEmpty)
        #expect(run.output == "asked for net0 before; the guest has not released it yet\n")
        let json = await CommandLineRun("device", "delete", "net0", "--no-wait", "--output=json", on: monitor())
        #expect(json.output == #"{"id":"net0","deleted":false}"# + "\n")
    }

    @Test func `a connection that is lost while it waits`() async {
        let monitor = DeviceReplies.monitor { $0.name == "device_del" ? .return([:]) : nil }
        let task = Task { await CommandLineRun("device", "delete", "net0", on: monitor) }
        await monitor.requests(count: 1)
        monitor.fail()
        let run = await task.value
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: the connection was lost (outcome unknown)\n")
    }

    @Test(arguments: [
        ["add"], ["add", "x", "no-key"], ["add", "x", "driver=y"], ["delete"],
        ["delete", "x", "--wait", "1", "--no-wait"], ["delete", "x", "--wait", "0"],
    ])
    func `wrong usage`(words: [String]) async {
        let monitor = DeviceReplies.monitor()
        #expect(await CommandLineRun(["device"] + words, on: monitor).status == .usage)
        #expect(monitor.requests.isEmpty)
    }
}
