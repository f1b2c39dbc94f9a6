import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("block snapshot and resize, and what is written to")
struct BlockChangeTests {
    @Test func `a snapshot of two devices at one point in time`() async throws {
        let monitor = SampleMachine.monitor(["transaction": "{}", "query-block": Self.twoDisks])
        let run = await CommandLineRun("block", "snapshot", "drive0=/a", "vd1=node:b", on: monitor)
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("drive0 writes to /a now, node overlay-"))
        #expect(run.output.hasSuffix("\nvd1 writes to node:b now, node b\n"))
        let actions = monitor.arguments(of: "transaction")?["actions"]?.array ?? []
        #expect(actions.map { $0["type"] } == ["blockdev-snapshot-sync", "blockdev-snapshot"])
    }

    @Test func `a snapshot with names and an image that is there`() async {
        let monitor = SampleMachine.monitor(["transaction": "{}"])
        let options = ["--node-name", "top2", "--existing", "--format", "raw"]
        let run = await CommandLineRun(["block", "snapshot", "vd0=/a=b"] + options, on: monitor)
        #expect(run.output == "vd0 writes to /a=b now, node top2\n")
        let data = monitor.arguments(of: "transaction")?["actions"]?.array?.first?["data"]
        #expect(data?["snapshot-file"] == "/a=b" && data?["mode"] == "existing" && data?["format"] == "raw")
    }

    private static let twoDisks = BlockReplies.devices.replacing("cd0", with: "drive1")
        .replacing(
            #""/machine/peripheral-anon/device[0]""#,
            with: #""/machine/peripheral/vd1/virtio-backend", \#(medium)"#
        )

    private static let medium = #""inserted": \#(BlockReplies.node("second", "raw", "/vm/second.raw"))"#

    @Test(arguments: [
        (["64G"], 68_719_476_736), (["+1M"], 68_720_525_312), (["65G"], 69_793_218_560),
        (["68719476224", "--shrink"], 68_719_476_224), (["0", "--shrink"], 0),
    ])
    func `a new size`(arguments: [String], size: Int) async {
        let monitor = SampleMachine.monitor(["block_resize": "{}"])
        let run = await CommandLineRun(["block", "resize", "vd0"] + arguments, on: monitor)
        #expect(run.status == .done)
        #expect(monitor.arguments(of: "block_resize") == ["device": "drive0", "size": .integer(Int64(size))])
        #expect(run.output.hasPrefix("vd0 has ") && run.output.hasSuffix(" now; it had 64 GiB\n"))
    }

    @Test(arguments: [
        ("63G", "--shrink"), ("1000", "512"), ("+9223372036854775296", "512"), ("-1", "<size>"), ("1X", "1X"),
        ("1.5", "1.5"), ("", "invalid"), ("99999999999G", "99999999999G"),
        ("+0.0001K", "'+0.0001K' is invalid for '<size>'"),
    ])
    func `a size that is none`(size: String, phrase: String) async {
        let monitor = SampleMachine.monitor(["block_resize": "{}"])
        let run = await CommandLineRun("block", "resize", "vd0", size, on: monitor)
        #expect(run.status == .usage)
        #expect(run.errors.contains(phrase), "\(run.errors)")
        #expect(monitor.count(of: "block_resize") == 0)
    }

    @Test func `a device without a medium`() async {
        let run = await CommandLineRun("block", "resize", "cd0", "1G", on: SampleMachine.monitor())
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: there is no medium in cd0"))
    }

    @Test(arguments: [
        ("0", 0), ("512", 512), ("1k", 1024), ("20G", 20 << 30), ("20GiB", 20 << 30), ("1.5T", 3 << 39),
        ("0.5K", 512), ("7E", 7 << 60),
    ])
    func `a number of bytes`(text: String, bytes: Int) {
        #expect(ByteCount(argument: text)?.bytes == bytes)
    }

    @Test(arguments: ["", "G", ".", "1.2.3M", "-1", "+1", "8E", "1 G", "1GB", "1B", "1iB", "٣", "1e3", "nan", "0x10"])
    func `no number of bytes`(text: String) {
        #expect(ByteCount(argument: text) == nil)
    }

    @Test(arguments: [
        ("mirror vd0 copy.qcow2", "the target \"copy.qcow2\" is neither an absolute path"),
        ("mirror vd0 ./x", "neither an absolute path"), ("mirror vd0 node:", "node: takes the name"),
        ("mirror vd0 node:n --format raw", "are for files"), ("mirror vd0 node:n --existing", "are for files"),
        ("mirror vd0 /c --existing", "--existing takes --format"),
        ("mirror vd0 /c --existing --overwrite --format raw", "exclude each other"),
        ("mirror vd0 /c --pivot --detach", "exclude each other"),
        ("mirror vd0 /c --pivot --keep-mirroring", "exclude each other"),
        ("mirror vd0 /c --sync none", "--sync none makes no copy"),
        ("mirror vd0 /c --sync bitmap", "'bitmap' is invalid"),
        ("mirror vd0 /c --on-error stop", "--on-error"), ("stream vd0 --on-error retry", "'retry' is invalid"),
        ("backup vd0 x", "neither an absolute path"), ("backup vd0 /c --bitmap-mode never", "takes --bitmap"),
        ("backup vd0 /c --bitmap b --only active-layer", "exclude each other"),
        ("backup vd0 /c --only overwritten", "takes --detach"), ("backup vd0 /c --only all", "'all' is invalid"),
        ("snapshot vd0", "is not DEVICE=OVERLAY"), ("snapshot vd0=", "is not DEVICE=OVERLAY"),
        ("snapshot =/x", "is not DEVICE=OVERLAY"), ("snapshot vd0=x", "neither an absolute path"),
        ("snapshot a=/a b=/b --node-name n", "a single overlay"),
        ("snapshot a=node:b --node-name n", "its name already"),
        ("snapshot vd0=/a drive0=/a", "two overlays are the same"), ("stream vd0 --speed fast", "'fast' is invalid"),
    ])
    func `a wrong command line sends nothing`(line: String, phrase: String) async {
        let monitor = SampleMachine.monitor()
        let run = await CommandLineRun(["block"] + line.split(separator: " ").map(String.init), on: monitor)
        #expect(run.status == .usage)
        #expect(run.errors.contains(phrase), "\(run.errors)")
        #expect(monitor.requests.allSatisfy { $0.name.hasPrefix("query-") })
    }

    @Test(arguments: ["mirror vd0 ", "backup vd0 ", "snapshot vd0="])
    func `nothing is overwritten by accident`(command: String) async throws {
        var folder = try TemporaryFolder()
        let file = try folder.file("image", holding: "precious")
        let words = ["block"] + "\(command)\(file)".split(separator: " ").map(String.init)
        let monitor = JobMachine([.ready]).monitor()
        let run = await CommandLineRun(words, on: monitor)
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: \(file) holds something already: give --overwrite"))
        #expect(monitor.requests.isEmpty)
        for option in [["--overwrite"], ["--existing", "--format", "raw"]] {
            let steps: [JobMachine.Step] = command.hasPrefix("mirror") ? [.ready] : [.concluded]
            let run = await CommandLineRun(words + option, on: JobMachine(steps).monitor())
            #expect(run.status == .done, "\(run.errors)")
        }
        let empty = try folder.file("empty", holding: "")
        let emptyWords = ["block"] + "\(command)\(empty)".split(separator: " ").map(String.init)
        let steps: [JobMachine.Step] = command.hasPrefix("mirror") ? [.ready] : [.concluded]
        let onEmpty = await CommandLineRun(emptyWords, on: JobMachine(steps).monitor())
        #expect(onEmpty.status == .done)
    }
}
