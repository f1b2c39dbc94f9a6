import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("block stats")
struct BlockStatsTests {
    @Test func `shows what was done`() async {
        let run = await CommandLineRun("block", "stats", "--nodes", on: SampleMachine.monitor())
        let text = """
            DEVICE  READS    READ  LATENCY  WRITES  WRITTEN  LATENCY  FLUSHES  UNMAPS  FAILED
            drive0     10  40 KiB   1.2 ms       0      0 B        -        0       0       3
            cd0         0     0 B        -       0      0 B        -        0       0       3

            NODE     WRITTEN UP TO
            top             64 KiB
            #block1            0 B

            """
        #expect(run.errors.isEmpty)
        #expect(run.output == text)
    }

    @Test func `as JSON, in bytes and nanoseconds`() async throws {
        let run = await CommandLineRun("block", "stats", "--output=json", on: SampleMachine.monitor())
        let object = try JSONValue(json: run.output)
        #expect(object["nodes"] == nil)
        let device = try #require(object["devices"]?[0])
        let reads: JSONValue = [
            "operations": 10, "bytes": 40960, "merged": 0, "failed": 2, "invalid": 0, "totalTime": 12_000_000,
        ]
        #expect(device["operations"]?["read"] == reads)
        #expect(device["idleTime"] == 5_040_787_684)
    }

    @Test func `shows rates, one table for each interval`() async {
        let monitor = SampleMachine.monitor()
        let words = ["block", "stats", "--interval", "0.005", "--count", "2"]
        let run = await CommandLineRun(words, on: monitor)
        #expect(run.status == .done)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(lines.count == 6)
        #expect(lines.map(\.first) == ["DEVICE", "drive0", "cd0", "DEVICE", "drive0", "cd0"])
        #expect(monitor.requests.map(\.name) == Array(repeating: "query-blockstats", count: 3))
    }

    @Test func `rates are by the time that passed`() async throws {
        let words = ["block", "stats", "--interval", "0.01", "--count", "1", "--output=json"]
        let run = await CommandLineRun(words, on: SampleMachine.monitor())
        let object = try JSONValue(json: run.output)
        let seconds = try #require(object["duration"]?.double)
        #expect(seconds >= 0.01)
        let rate = try #require(object["devices"]?[0]?["operations"]?["read"])
        // Ten reads of 4 KiB and 1.2 ms each lie between two readings.
        let reads = try #require(rate["operationsPerSecond"]?.double)
        #expect(abs(reads * seconds - 10) < 1e-6)
        #expect(rate["meanLatency"]?.double == 1.2e6)
    }

    @Test func `ends quietly when nobody reads any more, also while it waits`() async {
        let captured = CapturedStreams(readerHasLeft: true)
        let words = ["block", "stats", "--interval", "1000"]
        let run = await CommandLineRun(words, on: SampleMachine.monitor(), captured: captured)
        #expect(run.status == .done)
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    @Test func `ends when it is interrupted`() async {
        let monitor = SampleMachine.monitor()
        let task = Task { await CommandLineRun("block", "stats", "--interval", "1000", on: monitor) }
        _ = await monitor.requests(count: 1)
        task.cancel()
        let run = await task.value
        #expect(run.output.isEmpty && run.errors.isEmpty)
    }

    @Test func `says when the connection is lost`() async {
        let counter = ReadingCounter()
        let monitor = ScriptedMonitor { request throws(QMPError) in
            let statistics = counter.statistics
            guard !statistics.contains(#""rd_operations": 30"#) else {
                throw QMPError(.connectionLost, "QEMU closed the connection")
            }
            return .return(text: Array(statistics.utf8))
        }
        let run = await CommandLineRun("block", "stats", "--interval", "0.001", on: monitor)
        #expect(run.status == .failed)
        #expect(run.output.split(separator: "\n").count == 3)
        #expect(run.errors == "qemuctl: QEMU closed the connection\n")
    }

    @Test func `a device that was replaced begins anew`() async throws {
        let counter = ReadingCounter()
        let monitor = ScriptedMonitor { _ in
            let isFirst = counter.statistics.contains(#""rd_operations": 10"#)
            return .return(text: Array(BlockReplies.statistics(reads: isFirst ? 100 : 5).utf8))
        }
        let words = ["block", "stats", "--interval", "0.001", "--count", "1", "--output=json"]
        let devices = try JSONValue(json: await CommandLineRun(words, on: monitor).output)["devices"]?.array
        #expect(devices?.map { $0["drive"] } == ["cd0"])
    }

    @Test(arguments: [
        ["--count", "0", "--interval", "1"], ["--count", "1"], ["--interval", "0"], ["--nodes", "--interval", "1"],
    ])
    func `wrong usage`(options: [String]) async {
        let monitor = SampleMachine.monitor()
        #expect(await CommandLineRun(["block", "stats"] + options, on: monitor).status == .usage)
        #expect(monitor.requests.isEmpty)
    }
}
