import JSONWire
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("pci")
struct PCICommandTests {
    @Test func `lists the devices, those behind a bridge after it`() async {
        let run = await CommandLineRun("pci", on: SampleMachine.monitor())
        let text = """
            ADDRESS  PCI ID     SUBSYSTEM  IRQ  DEVICE  CLASS
            00:00.0  8086:29c0  1af4:1100    -  -       Host bridge
            00:04.0  1b36:000c  -           10  rp1     PCI bridge
            01:00.0  1af4:1041  -            -  vd0     class 00ff

            """
        #expect(run.errors.isEmpty)
        #expect(run.output == text)
    }

    @Test func `draws the tree`() async {
        let run = await CommandLineRun("pci", "--tree", on: SampleMachine.monitor())
        let text = """
            bus 00
            ├─ 00:00.0 Host bridge 8086:29c0
            └─ 00:04.0 PCI bridge 1b36:000c (rp1)
               └─ bus 01
                  └─ 01:00.0 class 00ff 1af4:1041 (vd0)

            """
        #expect(run.output == text)
    }

    @Test func `what the guest has not numbered yet`() async {
        let reply = HardwareReplies.pci.replacing(#""irq": 10"#, with: #""irq": 0"#)
            .replacing(#""secondary": 1"#, with: #""secondary": 0"#)
        let tree = await CommandLineRun("pci", "--tree", on: SampleMachine.monitor(["query-pci": reply]))
        #expect(tree.output.contains("   └─ bus without a number\n"))
        let list = await CommandLineRun("pci", on: SampleMachine.monitor(["query-pci": reply]))
        #expect(list.output.contains("00:04.0  1b36:000c  -            -  rp1 "))
        let json = await CommandLineRun("pci", "--output=json", on: SampleMachine.monitor(["query-pci": reply]))
        #expect(!json.output.contains(#""irq":"#))
    }

    @Test func `lists the regions`() async {
        let run = await CommandLineRun("pci", "--regions", on: SampleMachine.monitor())
        let text = """
            ADDRESS  BAR  KIND    AT       SIZE  PROPERTIES
            00:04.0    0  io      0xc000   32 B  -
            00:04.0    4  memory  -       8 GiB  64-bit, prefetchable

            """
        #expect(run.output == text)
    }

    @Test func `the tree and the list have the same devices`() async throws {
        let flat = await CommandLineRun("pci", "--output=json", on: SampleMachine.monitor())
        let devices = try #require(try JSONValue(json: flat.output)["devices"]?.array)
        #expect(devices.map { $0["address"] } == ["00:00.0", "00:04.0", "01:00.0"])
        let tree = await CommandLineRun("pci", "--tree", "--output=json", on: SampleMachine.monitor())
        let port = try JSONValue(json: tree.output)["buses"]?[0]?["devices"]?[1]
        #expect(port?["bridge"]?["devices"]?[0]?["id"] == "vd0")
        #expect(port?["regions"]?[1]?["size"] == 8_589_934_592)
        #expect(port?["regions"]?[1]?["address"] == nil)
    }

    @Test(arguments: [[], ["--tree"], ["--regions"]])
    func `a machine without PCI`(options: [String]) async {
        let run = await CommandLineRun(["pci"] + options, on: SampleMachine.monitor(["query-pci": "[]"]))
        #expect(run.output == "no PCI devices\n")
    }

    @Test func `a name cannot make lines of its own, nor steer the terminal`() async {
        let reply = HardwareReplies.pci.replacing("rp1", with: #"a\nb\u001b[31m"#)
        for (options, line) in [([], 2), (["--tree"], 2)] {
            let run = await CommandLineRun(["pci"] + options, on: SampleMachine.monitor(["query-pci": reply]))
            let lines = run.output.split(separator: "\n")
            #expect(lines.count == 4 + options.count)
            #expect(lines[line].contains(#"a\u000Ab\u001B[31m"#))
        }
    }

    @Test func `a tree has no regions`() async {
        #expect(await CommandLineRun("pci", "--tree", "--regions", on: SampleMachine.monitor()).status == .usage)
    }
}
