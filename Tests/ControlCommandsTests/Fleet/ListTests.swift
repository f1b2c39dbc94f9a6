import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands
@testable import QEMU

@Suite("list", .timeLimit(.minutes(5)))
struct ListTests {
    @Test func `shows machines in the driver's order`() async {
        let run = await CommandLineRun("list", "--timeout", "1000", among: ScriptedDriver.fleet())
        let pid = "\(HostProcess.own.pid)"
        let space = String(repeating: " ", count: max(0, pid.count - 3))
        let dash = String(repeating: " ", count: max(3, pid.count) - 1) + "-"
        let text = """
            NAME   \(space)PID  STATUS   QEMU    CPUS   MEMORY  MONITOR         PROBLEM
            web-1  \(pid)  running  10.0.0     2  1.5 GiB  /run/web-1.qmp  -
            db     \(dash)  busy     -          -        -  /run/db.qmp     /run/db.qmp is in use by virsh (pid 4711)

            """
        #expect(run.errors.isEmpty)
        #expect(run.output == text)
        #expect(run.status == .done)
    }

    @Test func `as JSON, in bytes`() async throws {
        let run = await CommandLineRun("list", "--timeout=1000", "--output=json", among: ScriptedDriver.fleet())
        let machines = try JSONValue(json: run.output)["machines"]
        #expect(machines?[0]?["memory"] == 1_610_612_736)
        #expect(machines?[0]?["running"] == true)
        #expect(machines?[0]?["error"] == nil)
        #expect(machines?[1]?["error"]?["code"] == "monitorBusy")
        #expect(machines?[1]?["status"] == nil)
    }

    @Test func `no machines`() async {
        let run = await CommandLineRun("list", among: ScriptedDriver())
        #expect(run.output == "no machines\n")
        #expect(run.status == .done)
    }

    @Test func `one that hangs is told, and delays nobody longer`() async throws {
        let hung = ScriptedMonitor { _ in .noReply }
        let driver = ScriptedDriver(["hung": hung, "lost": lostMonitor(), "fine": SampleMachine.monitor()])
        let run = await CommandLineRun("list", "--timeout", "15", "--output=json", among: driver)
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["name"] } == ["hung", "lost", "fine"])
        #expect(machines.map { $0["error"]?["code"] } == ["timedOut", "connectionLost", nil])
        #expect(run.status == .done)
    }

    private func lostMonitor() -> ScriptedMonitor {
        ScriptedMonitor { _ throws(QMPError) in throw QMPError(.connectionLost, "QEMU closed the connection") }
    }

    @Test func `what QEMU does not tell is left out`() async throws {
        let refused: [String: String?] = ["query-cpus-fast": nil, "query-memory-size-summary": nil]
        let driver = ScriptedDriver(["old": SampleMachine.monitor(refused)])
        let machine = try JSONValue(
            json: await CommandLineRun("list", "--timeout=1000", "--output=json", among: driver).output
        )
        #expect(machine["machines"]?[0]?["status"] == "running")
        #expect(machine["machines"]?[0]?["cpus"] == nil)
        #expect(machine["machines"]?[0]?["memory"] == nil)
    }

    @Test func `memory beyond all numbers`() async {
        let memory = #"{"base-memory": 18446744073709551615, "plugged-memory": 18446744073709551615}"#
        let driver = ScriptedDriver(["vast": SampleMachine.monitor(["query-memory-size-summary": memory])])
        #expect(await CommandLineRun("list", "--timeout=1000", among: driver).output.contains("16 EiB"))
    }

    @Test func `a name that would steer the terminal`() async {
        let driver = ScriptedDriver(["\u{1B}[2J\nroot": SampleMachine.monitor()])
        let run = await CommandLineRun("list", "--timeout=1000", among: driver)
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(run.output.contains(#"\u001B[2J\u000Aroot"#))
    }

    @Test func `a list that cannot be had`() async {
        var driver = ScriptedDriver()
        driver.list = { () throws(QMPError) in throw QMPError(.listingFailed, "there is no /proc") }
        let run = await CommandLineRun("list", "--timeout=1000", among: driver)
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: there is no /proc\n")
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [["tcp:"], ["/a", "--wait-socket"]])
    func `wrong addresses`(words: [String]) async {
        let run = await CommandLineRun(["list"] + words)
        #expect(run.status == .usage)
        #expect(!run.errors.isEmpty)
    }

    @Test func `addresses where nobody is`() async throws {
        let run = await CommandLineRun("list", "-c", "/nowhere/a", "/nowhere/b", "--timeout=1000", "--output=json")
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["name"] } == ["/nowhere/a", "/nowhere/b"])
        #expect(machines.allSatisfy { $0["error"]?["code"] == "connectionFailed" })
        #expect(run.status == .done)
    }

    @Test(arguments: ["list", "top"])
    func `a machine that is given twice is shown once`(command: String) async throws {
        var folder = try TemporaryFolder()
        let socket = try folder.file("a", holding: "")
        let count = command == "top" ? ["--count", "1", "--interval", "0.01"] : []
        let words = [
            command, socket, "unix:\(socket)", "\(folder.path)/./a", "-c", socket, "--timeout=1000", "--output=json",
        ]
        let run = await CommandLineRun(words + count)
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["name"]?.string } == [socket])
    }

    @Test func `interrupted, it says nothing of the machines`() async {
        let hung = ScriptedMonitor { _ in .noReply }
        let task = Task { await CommandLineRun("list", "--timeout", "1000", among: ScriptedDriver(["hung": hung])) }
        await hung.requests(count: 1)
        task.cancel()
        let run = await task.value
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }
}
