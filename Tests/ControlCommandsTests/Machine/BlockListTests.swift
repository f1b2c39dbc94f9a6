import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("block list and tree")
struct BlockListTests {
    @Test func `lists the devices`() async {
        let run = await CommandLineRun("block", "list", on: SampleMachine.monitor())
        #expect(run.errors.isEmpty)
        let states = [
            "read-only, nospace, inactive, needs check, throttled, bitmaps b0 without a name",
            "no medium, removable, tray open, locked",
        ]
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        let words = lines[0].split(separator: " ")
        #expect(words == ["DRIVE", "DEVICE", "NODE", "DRIVER", "SIZE", "USED", "STATE", "FILE"])
        #expect(
            lines[1].hasPrefix(
                "drive0  vd0                                 top   qcow2   64 GiB  196 KiB  \(states[0])"
            )
        )
        #expect(lines[1].hasSuffix("  /vm/top.qcow2"))
        #expect(
            lines[2].hasPrefix(
                "cd0     /machine/peripheral-anon/device[0]  -     -            -        -  \(states[1])"
            )
        )
    }

    @Test func `what fails is red, on a terminal`() async {
        let captured = CapturedStreams(isTerminal: true)
        let run = await CommandLineRun("block", "list", on: SampleMachine.monitor(), captured: captured)
        #expect(run.output.contains("\u{1B}[31mread-only, nospace"))
        #expect(!run.output.contains("\u{1B}[31mno medium"))
        // The columns stand below each other all the same.
        let plain = await CommandLineRun("block", "list", on: SampleMachine.monitor())
        #expect(run.output.replacing(/\u{1B}\[\d+m/, with: "") == plain.output)
    }

    @Test(arguments: [
        ("list", #"{"devices":[]}"#), ("stats", #"{"devices":[]}"#), ("tree", #"{"devices":[],"nodes":[]}"#),
    ])
    func `a machine without block devices`(command: String, object: String) async {
        let nothing =
            ["query-block": "[]", "query-blockstats": "[]", "query-named-block-nodes": "[]"]
            as [String: String?]
        let text = await CommandLineRun("block", command, on: SampleMachine.monitor(nothing))
        #expect(text.output == "no block devices\n")
        let json = await CommandLineRun("block", command, "--output=json", on: SampleMachine.monitor(nothing))
        #expect(json.output == object + "\n")
    }

    @Test func `a file name cannot make lines of its own`() async {
        let reply = BlockReplies.devices.replacing("/vm/top.qcow2", with: #"/vm/a\nb\u009b\u202e"#)
        let run = await CommandLineRun("block", "list", on: SampleMachine.monitor(["query-block": reply]))
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasSuffix(#"/vm/a\u000Ab\u009B\u202E"#))
    }

    @Test func `draws the tree`() async {
        let run = await CommandLineRun("block", "tree", on: SampleMachine.monitor())
        let text = """
            drive0 (device vd0)
            └─ top qcow2 /vm/top.qcow2
               ├─ file: #block1 file /vm/top.qcow2
               └─ backing: base raw (read-only) /vm/base.raw
            cd0 (device /machine/peripheral-anon/device[0]): no medium
            no device
            └─ spare null-co null-co://

            """
        #expect(run.errors.isEmpty)
        #expect(run.output == text)
    }

    /// Before QEMU 10.1 nodes do not name their children; statistics do.
    @Test func `an older QEMU knows fewer roles`() async {
        let nodes = BlockReplies.nodes.replacing(/"children": \[[^\]]*\],/, with: "")
        let run = await CommandLineRun("block", "tree", on: SampleMachine.monitor(["query-named-block-nodes": nodes]))
        #expect(run.output.contains("\n   ├─ #block1 file /vm/top.qcow2\n   └─ backing: base raw"))
    }

    @Test func `a chain of any length is drawn as far as one can see`() async throws {
        let nodes = (0..<1000).map { index in
            BlockReplies.node(
                "n\(index)",
                "qcow2",
                "/f",
                #"[{"child": "backing", "node-name": "n\#(index + 1)"}]"#
            )
        }
        let reply = "[\(nodes.joined(separator: ", "))]"
        let others =
            ["query-named-block-nodes": reply, "query-block": "[]", "query-blockstats": "[]"] as [String: String?]
        let text = await CommandLineRun("block", "tree", on: SampleMachine.monitor(others))
        #expect(text.status == .done)
        #expect(text.output.hasSuffix("└─ backing: n256 qcow2 /f …\n"))
        let json = await CommandLineRun("block", "tree", "--output=json", on: SampleMachine.monitor(others))
        #expect(try JSONValue(json: json.output)["nodes"]?.array?.count == 1000)
    }

    @Test func `what stands on itself has an end`() async {
        let below = #"[{"child": "file", "node-name": "top"}]"#
        let nodes = BlockReplies.nodes.replacing(/"children": \[\]/, with: "\"children\": \(below)")
        let run = await CommandLineRun("block", "tree", on: SampleMachine.monitor(["query-named-block-nodes": nodes]))
        #expect(run.status == .done)
        #expect(run.output.contains("file: top qcow2 /vm/top.qcow2 (as above)"))
    }

    @Test func `a QEMU that refuses is a failure`() async {
        for command in ["list", "stats", "tree"] {
            let run = await CommandLineRun("block", command, on: ScriptedMonitor { _ in .error(.genericError, "no") })
            #expect(run.status == .failed)
            #expect(run.errors.hasPrefix("qemuctl: QEMU refused query-block"))
        }
    }
}
