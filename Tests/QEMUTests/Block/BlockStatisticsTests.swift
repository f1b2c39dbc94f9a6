import QEMU
import Testing

@Suite struct BlockStatisticsTests {
    @Test func `the name and the counters of a drive`() async throws {
        let stats = BlockDeviceStats.zero.with { $0.wrBytes = 9_786_368 }
        let domain = try await domain(answering: ["query-blockstats": [BlockStats(device: "drive0", stats: stats)]])
        let statistics = try await domain.blockStatistics()
        #expect(statistics.map(\.address.driveName) == ["drive0"])
        #expect(statistics.map(\.counters.wrBytes) == [9_786_368])
    }

    @Test func `layers, each once`() throws {
        let base = BlockStats.layer("base", parent: .layer("base-file"))
        let filter = BlockStats.layer("filter", parent: base, backing: base)
        var device = BlockStats.layer("top", parent: .layer("top-file"), backing: filter)
        device.device = "drive0"
        let statistics = BlockStatistics(device)
        #expect(statistics.parent?.address.nodeName == "top-file")
        #expect(statistics.backing?.backing?.parent?.address.nodeName == "base-file")
        let names = statistics.layers.map(\.address.nodeName)
        #expect(names == ["top", "top-file", "filter", "base", "base-file"])
    }

    @Test func `each kind of operation`() {
        let statistics = BlockStatistics.sample {
            $0.unmapOperations = 4
            $0.unmapBytes = 4_096
            $0.unmapTotalTimeNs = 8_000
            $0.failedFlushOperations = 2
            $0.invalidWrOperations = 3
            $0.zoneAppendOperations = 1
            $0.zoneAppendBytes = 512
            $0.idleTimeNs = 5
        }
        #expect(statistics[.unmap]?.bytes == 4_096)
        #expect(statistics[.unmap]?.meanLatency == .microseconds(2))
        #expect(statistics[.unmap]?.totalTime == .microseconds(8))
        #expect(statistics[.flush]?.failed == 2)
        #expect(statistics[.flush]?.bytes == nil)
        #expect(statistics[.flush]?.meanLatency == nil)
        #expect(statistics[.write]?.invalid == 3)
        #expect(statistics[.zoneAppend]?.operations == 1)
        #expect(statistics[.zoneAppend]?.bytes == 512)
        #expect(statistics.idleTime == .nanoseconds(5))
        #expect(BlockStatistics.sample().idleTime == nil)
        #expect(BlockStatistics.sample()[.zoneAppend] == nil)
    }

    @Test func `latencies over the last while`() throws {
        let info = BlockDeviceTimedStats(
            intervalLength: 60,
            minRdLatencyNs: 1_000,
            maxRdLatencyNs: 9_000,
            avgRdLatencyNs: 4_000,
            minWrLatencyNs: 0,
            maxWrLatencyNs: 0,
            avgWrLatencyNs: 0,
            minFlushLatencyNs: 1,
            maxFlushLatencyNs: 3,
            avgFlushLatencyNs: 2,
            avgRdQueueDepth: 0.5,
            avgWrQueueDepth: 0
        )
        let timed = try #require(BlockStatistics.sample { $0.timedStats = [info] }.timedStatistics.first)
        #expect(timed.interval == .seconds(60))
        let reads = BlockTimedStatistics.Latency(
            minimum: .microseconds(1),
            mean: .microseconds(4),
            maximum: .microseconds(9)
        )
        #expect(timed.latency(of: .read) == reads)
        #expect(timed.latency(of: .write) == nil)
        #expect(timed.latency(of: .flush)?.mean == .nanoseconds(2))
        #expect(timed.latency(of: .unmap) == nil && timed.latency(of: .zoneAppend) == nil)
        #expect(timed.meanQueueDepth(of: .read) == 0.5 && timed.meanQueueDepth(of: .write) == 0)
        #expect(timed.meanQueueDepth(of: .flush) == nil && timed.meanQueueDepth(of: .zoneAppend) == nil)
    }

    @Test func `a histogram has limits for its bins`() {
        let histogram = BlockLatencyHistogram(boundaries: [10, 2_000], bins: [1, 0, .max])
        #expect(
            histogram.buckets == [
                .init(lowerBound: .zero, upperBound: .nanoseconds(10), count: 1),
                .init(lowerBound: .nanoseconds(10), upperBound: .microseconds(2), count: 0),
                .init(lowerBound: .microseconds(2), upperBound: nil, count: .max),
            ]
        )
        let largest = BlockLatencyHistogram(boundaries: [.max], bins: [1]).buckets
        #expect(largest.count == 1)
        #expect(BlockLatencyHistogram(boundaries: [], bins: []).buckets.isEmpty)
    }

    @Test func `histograms are compared bin by bin`() {
        let histogram = BlockLatencyHistogram(boundaries: [10], bins: [5, .max])
        let earlier = BlockLatencyHistogram(boundaries: [10], bins: [2, 1])
        #expect(histogram.delta(since: earlier)?.bins == [3, UInt64.max - 1])
        #expect(earlier.delta(since: histogram) == nil)
        #expect(histogram.delta(since: BlockLatencyHistogram(boundaries: [11], bins: [0, 0])) == nil)
        #expect(histogram.delta(since: BlockLatencyHistogram(boundaries: [10], bins: [0])) == nil)
    }
}
