import JSONWire
import QEMU
import QMP
import Testing

@testable import ControlCommands

@Suite("list and top of hosts", .timeLimit(.minutes(5)))
struct FleetListTests {
    private static let nowhere = "qemu+unix:///system?socket=/nowhere/libvirt-sock"
    private static let nobody = "qemu+unix:///system?socket=/nowhere/other-sock"

    @Test func `hosts side by side`() async {
        let run = await CommandLineRun("list", "--timeout", "1000", among: ScriptedDriver.hosts())
        let text = """
            NAME   HOST  PID  STATUS       QEMU    CPUS   MEMORY  PROBLEM
            web-1  a       -  running      10.0.0     2  1.5 GiB  -
            old    a       -  shutdown     -          -        -  -
            -      b       -  not reached  -          -        -  cannot connect to b: refused
            web-1  c       -  running      10.0.0     2  1.5 GiB  -

            """
        #expect(run.errors.isEmpty && run.status == .done)
        #expect(run.output == text)
    }

    @Test func `as JSON`() async throws {
        let run = await CommandLineRun("list", "--timeout=1000", "--output=json", among: ScriptedDriver.hosts())
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["host"] } == ["a", "a", "b", "c"])
        #expect(machines.map { $0["name"] } == ["web-1", "old", nil, "web-1"])
        #expect(machines.map { $0["status"] } == ["running", "shutdown", nil, "running"])
        #expect(machines.map { $0["running"] } == [true, false, nil, true])
        #expect(machines.map { $0["error"]?["code"] } == [nil, nil, "connectionFailed", nil])
    }

    @Test func `what they do, namesakes apart`() async throws {
        let words = ["top", "--count", "2", "--interval", "0.001", "--timeout", "1000", "--output=json"]
        let run = await CommandLineRun(words, among: ScriptedDriver.hosts())
        let machines = try #require(
            try run.output.split(separator: "\n").last.map { try JSONValue(json: String($0)) }?["machines"]?.array
        )
        #expect(machines.map { $0["host"] } == ["a", "a", "b", "c"])
        #expect(machines.map { $0["status"] } == ["running", "shutdown", nil, "running"])
        #expect(machines.map { $0["error"] != nil } == [false, false, true, false])
        #expect(machines.map { $0["readBytesPerSecond"] != nil } == [true, false, false, true])
    }

    @Test func `hosts that cannot be reached beside a monitor`() async throws {
        let words = ["list", "/in/this/process", "--host", Self.nowhere, "--host=\(Self.nobody)", "--output=json"]
        let driver = ScriptedDriver(["web-1": SampleMachine.monitor()])
        let run = await CommandLineRun(words + ["--timeout=1000", Self.nowhere], among: driver)
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["host"]?.string } == [nil, Self.nowhere, Self.nobody])
        #expect(machines.map { $0["error"]?["code"] } == [nil, "connectionFailed", "connectionFailed"])
        #expect(run.status == .done)
    }

    @Test func `hosts of a file`() async throws {
        var folder = try TemporaryFolder()
        let list = try folder.file("hosts", holding: "# mine\nnode-7 \(Self.nowhere)\n\nnode-8 \(Self.nobody)\n")
        let run = await CommandLineRun("list", "--fleet", list, "--timeout=1000", "--output=json")
        let machines = try #require(try JSONValue(json: run.output)["machines"]?.array)
        #expect(machines.map { $0["host"] } == ["node-7", "node-8"])
        #expect(machines.allSatisfy { $0["error"] != nil })
        let empty = await CommandLineRun("list", "--fleet", try folder.file("empty", holding: "# none\n"))
        #expect(empty.status == .done && empty.output == "no machines\n")
    }

    @Test(arguments: [
        ("node-7", "line 1 of the list of hosts is not NAME ADDRESS"), ("a qemu:///system\nb xen:///", "line 2"),
    ])
    func `a file that is no list of hosts`(text: String, phrase: String) async throws {
        var folder = try TemporaryFolder()
        let path = try folder.file("hosts", holding: text)
        let run = await CommandLineRun("list", "--fleet", path)
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: \(path): "))
        #expect(run.errors.contains(phrase), "\(run.errors)")
    }

    @Test func `a file that is not there, and one that names a host twice`() async throws {
        let missing = await CommandLineRun("list", "--fleet", "/nowhere/hosts")
        #expect(missing.status == .failed && missing.errors.contains("/nowhere/hosts"))
        var folder = try TemporaryFolder()
        let list = try folder.file("hosts", holding: "a \(Self.nowhere)\na \(Self.nobody)")
        let twice = await CommandLineRun("list", "--fleet", list)
        #expect(twice.status == .usage && twice.errors.contains("more than one host is called"))
    }
}
