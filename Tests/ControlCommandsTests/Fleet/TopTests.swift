import JSONWire
import QMP
import QMPTesting
import Synchronization
import Testing

@testable import ControlCommands
@testable import QEMU

@Suite("top", .timeLimit(.minutes(5)))
struct TopTests {
    /// However busy the host is, what answers at once is in time.
    private static let patient = ["top", "--interval", "0.001", "--timeout", "1000"]
    private let once = patient + ["--count", "1"]

    @Test func `shows one table after the other`() async {
        let monitor = SampleMachine.monitor(["query-jobs": ScriptedDriver.jobs])
        let driver = ScriptedDriver(["web-1": monitor])
        let run = await CommandLineRun(Self.patient + ["--count", "2"], among: driver)
        #expect(run.status == .done && run.errors.isEmpty)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.map(\.first) == ["NAME", "web-1", "NAME", "web-1"])
        #expect(lines.last?[2] == "running" && lines.last?.suffix(2) == ["copy", "41%"])
        // It looks once more than it shows, and through one connection.
        #expect(monitor.requests.count { $0.name == "query-blockstats" } == 3)
    }

    @Test func `on a terminal it draws at once`() async {
        let captured = CapturedStreams(isTerminal: true)
        let monitor = SampleMachine.monitor(["query-jobs": "[]"])
        let task = Task {
            await CommandLineRun("top", "--interval", "1000", "--timeout", "1000", on: monitor, captured: captured)
        }
        while !captured.output.contains("web-1") { await Task.yield() }
        task.cancel()
        let run = await task.value
        #expect(run.output.hasPrefix("\u{1B}[?7l\u{1B}[H"))
        #expect(run.output.hasSuffix("\u{1B}[J\u{1B}[?7h"))
        #expect(run.errors.isEmpty)
    }

    @Test func `with --count it prints on a terminal too`() async {
        let captured = CapturedStreams(isTerminal: true)
        let driver = ScriptedDriver(["web-1": SampleMachine.monitor(["query-jobs": "[]"])])
        let run = await CommandLineRun(once, among: driver, captured: captured)
        #expect(!run.output.contains("\u{1B}[H"))
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func `machines come and go`() async throws {
        let looks = Mutex(0)
        var driver = ScriptedDriver()
        driver.list = {
            let look = looks.withLock { looks in
                defer { looks += 1 }
                return looks
            }
            return (look..<look + 2).map { MachineReference(name: "vm\($0)") }
        }
        driver.open = { _ in SampleMachine.monitor(["query-jobs": "[]"]) }
        let words = Self.patient + ["--count", "2", "--output=json"]
        let lines = await CommandLineRun(words, among: driver).output.split(separator: "\n")
        let tables = try lines.map { try JSONValue(json: String($0))["machines"]?.array ?? [] }
        #expect(tables.map { $0.map { $0["name"] } } == [["vm1", "vm2"], ["vm2", "vm3"]])
        // Rates need two looks at a machine.
        #expect(tables.map { $0.map { $0["readBytesPerSecond"] != nil } } == [[true, false], [true, false]])
    }

    @Test func `a connection that is lost is opened anew`() async throws {
        let opened = Mutex(0)
        var driver = ScriptedDriver()
        driver.list = { [MachineReference(name: "vm")] }
        driver.open = { _ in
            let isFirst = opened.withLock { opened in
                opened += 1
                return opened == 1
            }
            guard isFirst else { return SampleMachine.monitor(["query-jobs": "[]"]) }
            return ScriptedMonitor { _ throws(QMPError) in throw QMPError(.connectionLost, "gone") }
        }
        let run = await CommandLineRun(once + ["--output=json"], among: driver)
        #expect(try JSONValue(json: run.output)["machines"]?[0]?["status"] == "running")
        #expect(opened.withLock { $0 } == 2)
    }

    @Test func `one that does not answer keeps its place, and delays nobody longer`() async throws {
        let hung = ScriptedMonitor { _ in .noReply }
        let driver = ScriptedDriver(["hung": hung, "fine": SampleMachine.monitor(["query-jobs": "[]"])])
        let run = await CommandLineRun(
            ["top", "--interval", "0.001", "--count", "1", "--timeout", "15", "--output=json"],
            among: driver
        )
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["error"]?["code"] } == ["timedOut", nil])
        #expect(machines.map { $0["status"] } == [nil, "running"])
        // Asked twice, on the same connection.
        #expect(hung.requests.count == 2)
    }

    @Test(arguments: [true, false])
    func `monitors are held in between, or not`(isBrief: Bool) async {
        let monitors = Mutex<[ScriptedMonitor]>([])
        var driver = ScriptedDriver()
        driver.list = { [MachineReference(name: "vm")] }
        driver.open = { _ in
            let monitor = SampleMachine.monitor(["query-jobs": "[]"])
            monitors.withLock { $0.append(monitor) }
            return monitor
        }
        let words = Self.patient + ["--count", "3"] + (isBrief ? ["--brief"] : [])
        let run = await CommandLineRun(words, among: driver)
        #expect(run.status == .done)
        let all = monitors.withLock { $0 }
        #expect(all.count == (isBrief ? 4 : 1))
        // In the end none is open.
        for monitor in all {
            await #expect(throws: QMPError.self) { try await monitor.run(QMPCommand("query-status")) }
        }
    }

    @Test func `ends when the machines cannot be listed any more`() async {
        var driver = ScriptedDriver()
        driver.list = { () throws(QMPError) in throw QMPError(.listingFailed, "there is no /proc") }
        let run = await CommandLineRun(once, among: driver)
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: there is no /proc\n")
    }

    @Test func `ends quietly when nobody reads any more`() async {
        let captured = CapturedStreams(readerHasLeft: true)
        let monitor = SampleMachine.monitor(["query-jobs": "[]"])
        let run = await CommandLineRun(
            "top",
            "--interval",
            "1000",
            "--timeout",
            "1000",
            on: monitor,
            captured: captured
        )
        #expect(run.status == .done)
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    @Test(arguments: [["--count", "0"], ["--interval", "0"], ["tcp:"]])
    func `wrong usage`(words: [String]) async {
        let run = await CommandLineRun(["top"] + words)
        #expect(run.status == .usage)
    }
}
