import JSONWire
import QMP
import Testing

@testable import ControlCommands
@testable import QEMU

@Suite("What top makes of what it sees")
struct TopModelTests {
    private let start = ContinuousClock.now

    private func sample(
        _ name: String = "vm",
        at seconds: Int,
        cpu: Duration? = nil,
        reads: Int? = nil,
        process: HostProcess? = nil
    ) throws -> TopSample {
        let time = start + .seconds(seconds)
        let answer: Result<TopSample.Answer, QMPError> =
            if let reads {
                .success(TopSample.Answer(time: time, status: .running, statistics: try disk(reads: reads), jobs: []))
            } else {
                .failure(QMPError(.timedOut, "late"))
            }
        return TopSample(
            machine: MachineReference(name: name, process: process),
            usage: cpu.map { TopSample.Usage(time: time, cpuTime: $0, residentBytes: 4096) },
            answer: answer
        )
    }

    private func disk(reads: Int) throws -> [BlockStatistics] {
        let json = try JSONValue(json: BlockReplies.statistics(reads: reads))
        let first = try #require(json.array?.first)
        return [BlockStatistics(try BlockStats(json: first.jsonBytes()))]
    }

    @Test func `rates come with the second look`() throws {
        var model = TopModel()
        let first = try #require(model.rows(of: [sample(at: 0, cpu: .seconds(1), reads: 10)]).first)
        #expect(first.cpu == nil && first.readRate == nil && first.writeRate == nil)
        #expect(first.status == .running && first.residentBytes == 4096)
        let second = try #require(model.rows(of: [sample(at: 2, cpu: .seconds(4), reads: 20)]).first)
        #expect(second.cpu == 1.5)
        #expect(second.readRate == 20480)
        #expect(second.writeRate == 0)
    }

    @Test func `what one does not answer is counted when it does`() throws {
        var model = TopModel()
        _ = try model.rows(of: [sample(at: 0, cpu: .zero, reads: 10)])
        let hung = try #require(model.rows(of: [sample(at: 1)]).first)
        #expect(hung.problem?.code == .timedOut)
        #expect(hung.status == nil && hung.jobs == nil && hung.readRate == nil && hung.cpu == nil)
        let back = try #require(model.rows(of: [sample(at: 4, cpu: .seconds(1), reads: 20)]).first)
        #expect(back.readRate == 10240)
        #expect(back.cpu == 0.25)
        #expect(back.problem == nil)
    }

    @Test func `one that has gone and comes again begins anew`() throws {
        var model = TopModel()
        _ = try model.rows(of: [sample(at: 0, cpu: .zero, reads: 10)])
        #expect(model.rows(of: []).isEmpty)
        let row = try #require(model.rows(of: [sample(at: 4, cpu: .seconds(1), reads: 20)]).first)
        #expect(row.readRate == nil && row.cpu == nil)
    }

    @Test func `a machine is known by its process, whatever it is called`() throws {
        var model = TopModel()
        _ = try model.rows(of: [sample("vm", at: 0, cpu: .zero, reads: 10, process: .own)])
        let row = try #require(
            model.rows(of: [sample("vm#1", at: 1, cpu: .seconds(1), reads: 20, process: .own)]).first
        )
        #expect(row.cpu == 1)
    }

    @Test func `counters that went back, and time that stands still`() throws {
        var model = TopModel()
        _ = try model.rows(of: [sample(at: 1, cpu: .seconds(9), reads: 100)])
        let back = try #require(model.rows(of: [sample(at: 2, cpu: .seconds(1), reads: 5)]).first)
        #expect(back.cpu == nil)
        #expect(back.readRate == 0)
        let same = try #require(model.rows(of: [sample(at: 2, cpu: .seconds(1), reads: 5)]).first)
        #expect(same.cpu == nil && same.readRate == nil)
    }
}
