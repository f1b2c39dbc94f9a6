import JSONWire
import QMP
import QMPTesting
import Synchronization
import Testing

@testable import ControlCommands

@Suite("block mirror, commit, stream, backup", .timeLimit(.minutes(1)))
struct BlockJobCommandTests {
    private typealias Step = JobMachine.Step

    private let toReady: [JobMachine.Step] = [.running(10), .running(60), .ready]
    private let toEnd: [JobMachine.Step] = [.running(10), .running(60), .concluded]

    @Test func `a mirror ends with a copy`() async {
        let monitor = JobMachine(toReady).monitor()
        let run = await CommandLineRun("block", "mirror", "vd0", "/copy", "--job-id", "a", "--speed", "1M", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "mirror of vd0 to /copy has completed; the machine stays with the original\n")
        #expect(run.errors.hasPrefix("mirror vd0: 10 %, 10 B of 100 B\nmirror vd0: 60 %"))
        let arguments = monitor.arguments(of: "drive-mirror")
        #expect(arguments?["device"] == "drive0" && arguments?["target"] == "/copy" && arguments?["job-id"] == "a")
        #expect(arguments?["speed"] == 1_048_576 && arguments?["mode"] == "absolute-paths")
        #expect(arguments?["auto-dismiss"] == false)
        #expect(monitor.arguments(of: "block-job-cancel") == ["device": "a"])
        #expect(monitor.count(of: "job-dismiss") == 1)
    }

    @Test func `a mirror with the pivot`() async {
        let monitor = JobMachine(toReady).monitor()
        let run = await CommandLineRun("block", "mirror", "vd0", "node:n", "--pivot", "--quiet", on: monitor)
        #expect(run.output == "mirror of vd0 to node:n has completed; the machine uses the copy\n")
        #expect(run.errors.isEmpty)
        #expect(monitor.count(of: "blockdev-mirror") == 1 && monitor.count(of: "job-complete") == 1)
    }

    @Test func `a mirror that is left alone when it is ready`() async {
        let monitor = JobMachine(toReady).monitor()
        let arguments = ["block", "mirror", "vd0", "/copy", "--keep-mirroring", "--quiet", "--job-id", "a"]
        let run = await CommandLineRun(arguments, on: monitor)
        #expect(run.output == "mirror of vd0 to /copy is ready, and goes on: see qemuctl job complete a\n")
        #expect(monitor.arguments(of: "drive-mirror")?["auto-dismiss"] == true)
        #expect(monitor.count(of: "job-complete") + monitor.count(of: "block-job-cancel") == 0)
    }

    @Test func `a job that is left alone at once prints its id`() async {
        let monitor = JobMachine(toReady).monitor()
        let run = await CommandLineRun("block", "commit", "vd0", "--detach", "--job-id", "a", on: monitor)
        #expect(run.output == "a\n")
        #expect(run.errors.isEmpty)
        #expect(monitor.arguments(of: "block-commit")?["auto-dismiss"] == true)
        let madeUp = await CommandLineRun("block", "stream", "vd0", "--detach", on: JobMachine(toEnd).monitor())
        #expect(madeUp.output.hasPrefix("stream-"))
    }

    @Test func `a job that is left alone is kept when that is wished`() async {
        let machine = JobMachine([.failed("No space left on device")])
        let monitor = machine.monitor()
        let words = ["block", "mirror", "vd0", "/copy", "--detach", "--keep", "--job-id", "a"]
        let run = await CommandLineRun(words, on: monitor)
        #expect(run.output == "a\n")
        #expect(monitor.arguments(of: "drive-mirror")?["auto-dismiss"] == false)
        // Another connection learns how it ended, as often as it asks.
        for _ in 0..<2 {
            let wait = await CommandLineRun("job", "wait", "a", "--quiet", on: machine.monitor())
            #expect(wait.status == .failed)
            #expect(wait.errors == "qemuctl: mirror job a failed: No space left on device\n")
        }
        let alone = await CommandLineRun("block", "stream", "vd0", "--keep", on: machine.monitor())
        #expect(alone.status == .usage && alone.errors.contains("--keep takes --detach"))
    }

    @Test func `the commit of the active layer pivots`() async {
        let monitor = JobMachine(toReady).monitor()
        let run = await CommandLineRun("block", "commit", "vd0", "--quiet", on: monitor)
        #expect(run.output == "commit of vd0 has completed; the machine uses the image below\n")
        #expect(monitor.count(of: "job-complete") == 1)
    }

    @Test func `the commit of a layer between ends by itself`() async {
        let monitor = JobMachine(toEnd).monitor()
        let run = await CommandLineRun(
            ["block", "commit", "vd0", "--quiet", "--top", "top", "--base", "/vm/base.raw"],
            on: monitor
        )
        #expect(run.output == "commit of vd0 has completed\n")
        let arguments = monitor.arguments(of: "block-commit")
        #expect(arguments?["top-node"] == "top" && arguments?["base-node"] == "base")
        #expect(monitor.count(of: "job-complete") == 0)
    }

    @Test func `a stream`() async {
        let monitor = JobMachine(toEnd).monitor()
        let run = await CommandLineRun("block", "stream", "vd0", "--quiet", "--base", "base", on: monitor)
        #expect(run.output == "stream of vd0 has completed\n")
        #expect(monitor.arguments(of: "block-stream")?["base-node"] == "base")
    }

    @Test func `a backup of changes`() async {
        let monitor = JobMachine(toEnd).monitor()
        let options = ["--bitmap", "old", "--bitmap-mode", "never", "--start-bitmap", "new", "--compress", "--quiet"]
        let run = await CommandLineRun(["block", "backup", "vd0", "/copy", "--format", "qcow2"] + options, on: monitor)
        #expect(run.output == "backup of vd0 to /copy has completed\n")
        let actions = monitor.arguments(of: "transaction")?["actions"]?.array ?? []
        #expect(actions.map { $0["type"] } == ["block-dirty-bitmap-add", "drive-backup"])
        let backup = actions.last?["data"]
        #expect(backup?["bitmap"] == "old" && backup?["bitmap-mode"] == "never" && backup?["compress"] == true)
        #expect(backup?["sync"] == "bitmap" && backup?["format"] == "qcow2")
    }

    @Test(arguments: [("active-layer", "top"), ("overwritten", "none")])
    func `a backup of a part`(part: String, sync: String) async {
        let monitor = JobMachine(toEnd).monitor()
        let run = await CommandLineRun("block", "backup", "vd0", "/copy", "--only", part, "--detach", on: monitor)
        #expect(run.status == .done)
        #expect(monitor.arguments(of: "transaction")?["actions"]?.array?.last?["data"]?["sync"] == .string(sync))
    }

    @Test func `what a mirror copies, and what it does when that fails`() async {
        let monitor = JobMachine(toReady).monitor()
        let how = ["--sync", "none", "--copy-mode", "write-blocking", "--keep-mirroring"]
        let errors = ["--on-source-error", "ignore", "--on-target-error", "enospc"]
        let run = await CommandLineRun(["block", "mirror", "vd0", "/copy"] + how + errors, on: monitor)
        #expect(run.status == .done, "\(run.errors)")
        let arguments = monitor.arguments(of: "drive-mirror")
        #expect(arguments?["sync"] == "none" && arguments?["copy-mode"] == "write-blocking")
        #expect(arguments?["on-source-error"] == "ignore" && arguments?["on-target-error"] == "enospc")
    }

    @Test func `what other jobs do when something fails`() async {
        let words = ["--on-source-error", "stop", "--on-target-error", "report"]
        let backup = JobMachine(toEnd).monitor()
        let run = await CommandLineRun(["block", "backup", "vd0", "/copy"] + words, on: backup)
        #expect(run.status == .done, "\(run.errors)")
        let data = backup.arguments(of: "transaction")?["actions"]?.array?.last?["data"]
        #expect(data?["on-source-error"] == "stop" && data?["on-target-error"] == "report")
        for command in ["commit", "stream"] {
            let monitor = JobMachine(toEnd).monitor()
            let run = await CommandLineRun("block", command, "vd0", "--on-error", "auto", on: monitor)
            #expect(run.status == .done, "\(run.errors)")
            #expect(monitor.arguments(of: "block-\(command)")?["on-error"] == "auto")
        }
    }

    @Test func `as JSON, one object per line, and the result last`() async throws {
        let monitor = JobMachine(toReady).monitor()
        let run = await CommandLineRun(
            ["block", "mirror", "vd0", "/copy", "--job-id", "a", "--output", "json"],
            on: monitor
        )
        #expect(run.errors.isEmpty)
        let lines = try run.output.split(separator: "\n").map { try JSONValue(json: String($0)) }
        #expect(lines.map { $0["offset"] } == [10, 60, 100, nil])
        #expect(lines.last == ["id": "a", "type": "mirror", "device": "vd0", "target": "/copy", "result": "copied"])
        let quiet = await CommandLineRun(
            ["block", "mirror", "vd0", "/copy", "--quiet", "--output", "json"],
            on: JobMachine(toReady).monitor()
        )
        #expect(quiet.output.split(separator: "\n").count == 1)
    }

    @Test func `a terminal has a bar, and an end of its line`() async {
        let captured = CapturedStreams(isTerminal: true)
        let run = await CommandLineRun(
            ["block", "stream", "vd0"],
            on: JobMachine(toEnd).monitor(),
            environment: ["COLUMNS": "50"],
            captured: captured
        )
        #expect(run.errors.hasPrefix("\rstream vd0  ["))
        #expect(run.errors.split(separator: "\r").last?.contains("] 100 %") == true && run.errors.hasSuffix("\n"))
        for line in run.errors.split(separator: "\r") { #expect(line.count <= 50) }
    }

    @Test func `a failure ends the line, and tells QEMU's reason`() async {
        let captured = CapturedStreams(isTerminal: true)
        let machine = JobMachine([.running(10), .failed("No space left on device")])
        let arguments = ["block", "backup", "vd0", "/copy", "--job-id", "a"]
        let environment = ["NO_COLOR": "1"]
        let run = await CommandLineRun(arguments, on: machine.monitor(), environment: environment, captured: captured)
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasSuffix("\nqemuctl: backup job a failed: No space left on device\n"))
    }

    @Test func `what QEMU refuses to start is no job`() async {
        let machine = JobMachine { $0.name == "drive-mirror" ? .error(.genericError, "busy") : nil }
        let run = await CommandLineRun("block", "mirror", "vd0", "/copy", on: machine.monitor())
        #expect(run.status == .failed)
        let left = "what QEMU had made before is left: look for /copy"
        #expect(run.errors == "qemuctl: QEMU refused drive-mirror: busy; \(left)\n")
    }

    @Test func `a lost connection tells that the job may still run`() async {
        let monitor = JobMachine([.running(10)]).monitor()
        let arguments = ["-c", "/vm/it's", "block", "stream", "vd0", "--quiet", "--job-id", "a"]
        let task = Task { await CommandLineRun(arguments, on: monitor) }
        await monitor.awaitRequests(named: "query-jobs", count: 2)
        monitor.fail()
        let run = await task.value
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: the connection was lost; stream job a may still run; to cancel it: "))
        #expect(run.errors.hasSuffix(#" qemuctl -c '/vm/it'\''s' job cancel a"# + "\n"))
    }

    @Test func `an interrupt cancels the job, and says so`() async {
        let monitor = JobMachine([.running(10)]).monitor()
        let task = Task {
            await CommandLineRun("block", "mirror", "vd0", "/c", "--quiet", "--job-id", "a", on: monitor)
        }
        await monitor.awaitRequests(named: "query-jobs", count: 2)
        task.cancel()
        let run = await task.value
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors == "qemuctl: interrupted; mirror job a was cancelled\n")
        #expect(monitor.arguments(of: "block-job-cancel") == ["device": "a", "force": true])
    }

    @Test func `an interrupt that cannot cancel the job says so`() async {
        let machine = JobMachine([.running(10)]) { $0.name == "block-job-cancel" ? .error(.genericError, "no") : nil }
        let monitor = machine.monitor()
        let task = Task {
            await CommandLineRun("block", "mirror", "vd0", "/c", "--quiet", "--job-id", "a", on: monitor)
        }
        await monitor.awaitRequests(named: "query-jobs", count: 2)
        task.cancel()
        let run = await task.value
        #expect(run.errors.hasPrefix("qemuctl: interrupted; QEMU refused block-job-cancel: no; mirror job a may still"))
    }

    @Test func `an interrupt while the job is being started`() async {
        let machine = JobMachine([.running(10)]) { $0.name == "drive-mirror" ? .noReply : nil }
        let monitor = machine.monitor()
        let task = Task { await CommandLineRun("block", "mirror", "vd0", "/c", "--job-id", "a", on: monitor) }
        await monitor.awaitRequests(named: "drive-mirror", count: 1)
        task.cancel()
        let run = await task.value
        #expect(run.errors == "qemuctl: interrupted; there is no mirror job a\n")
        #expect(monitor.count(of: "block-job-cancel") >= 1)
    }

    @Test func `an interrupt before the job is started leaves another's job of that id alone`() async {
        let isFirst = FirstTime()
        let machine = JobMachine([.running(10)], id: "a") { request in
            request.name == "query-jobs" && isFirst() ? .noReply : nil
        }
        let monitor = machine.monitor()
        let task = Task { await CommandLineRun("block", "mirror", "vd0", "/c", "--job-id", "a", on: monitor) }
        await monitor.awaitRequests(named: "query-jobs", count: 1)
        task.cancel()
        let run = await task.value
        #expect(run.errors.hasPrefix("qemuctl: interrupted; mirror job a may still run"))
        #expect(monitor.count(of: "drive-mirror") + monitor.count(of: "block-job-cancel") == 0)
    }

    @Test func `a reader that leaves does not end the job`() async {
        let monitor = JobMachine(toReady).monitor()
        let run = await CommandLineRun(
            ["block", "mirror", "vd0", "/c", "--output", "json"],
            on: monitor,
            captured: CapturedStreams(outputFailure: 32)
        )
        #expect(run.status == .done)
        #expect(monitor.count(of: "block-job-cancel") == 1)
    }
}

/// True once.
private final class FirstTime: Sendable {
    private let isOver = Mutex(false)

    func callAsFunction() -> Bool {
        isOver.withLock { isOver in
            defer { isOver = true }
            return !isOver
        }
    }
}

extension ScriptedMonitor {
    /// Waits until a command came so many times.
    func awaitRequests(named name: String, count: Int) async {
        var total = 0
        while self.count(of: name) < count {
            total = await requests(count: total + 1).count
        }
    }
}
