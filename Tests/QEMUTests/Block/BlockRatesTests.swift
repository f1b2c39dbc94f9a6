import QEMU
import Testing

@Suite struct BlockRatesTests {
    typealias Counter = any WritableKeyPath<BlockDeviceStats, Int> & Sendable

    private let before = BlockStatistics.sample {
        $0.rdOperations = 10
        $0.rdBytes = 1_000
        $0.rdTotalTimeNs = 5_000
    }
    private let after = BlockStatistics.sample {
        $0.rdOperations = 20
        $0.rdBytes = 21_000
        $0.rdTotalTimeNs = 1_000_005_000
        $0.wrOperations = 10
        $0.wrBytes = 5_000
        $0.flushOperations = 4
    }

    @Test func `rates per second`() throws {
        let rates = try #require(after.rates(since: before, over: .seconds(2)))
        #expect(rates.address.driveName == "drive0")
        #expect(rates.duration == .seconds(2))
        #expect(rates[.read]?.operationsPerSecond == 5)
        #expect(rates[.read]?.bytesPerSecond == 10_000)
        #expect(rates[.read]?.meanLatency == .milliseconds(100))
        #expect(rates[.read]?.meanInFlight == 0.5)
        #expect(rates[.flush]?.operationsPerSecond == 2)
        #expect(rates[.flush]?.bytesPerSecond == nil)
        #expect(rates[.unmap]?.meanLatency == nil)
        #expect(rates[.zoneAppend] == nil)
        #expect(rates.total.bytesPerSecond == 12_500)
        #expect(rates.total.operationsPerSecond == 12)
        #expect(rates.busyFraction == 0.5)
        let short = try #require(after.rates(since: before, over: .milliseconds(500)))
        #expect(short.busyFraction == 1)
        #expect(short.total.meanInFlight == 2)
    }

    @Test func `no time, no rates`() {
        #expect(after.rates(since: before, over: .zero) == nil)
        #expect(after.rates(since: before, over: .seconds(-1)) == nil)
    }

    @Test func `a difference`() throws {
        let delta = try #require(after.delta(since: before))
        #expect(
            delta[.read]
                == BlockOperationCounters(
                    operations: 10,
                    bytes: 20_000,
                    merged: 0,
                    totalTimeNanoseconds: 1_000_000_000
                )
        )
        #expect(delta.totalTime == .seconds(1))
        #expect(delta[.zoneAppend] == nil)
        #expect(delta.latencyHistogram(of: .read) == nil)
    }

    @Test(
        arguments: [
            \.rdBytes, \.wrBytes, \.unmapBytes, \.rdOperations, \.wrOperations, \.flushOperations, \.unmapOperations,
            \.rdTotalTimeNs, \.wrTotalTimeNs, \.flushTotalTimeNs, \.unmapTotalTimeNs, \.rdMerged, \.wrMerged,
            \.unmapMerged, \.failedRdOperations, \.failedWrOperations, \.failedFlushOperations, \.failedUnmapOperations,
            \.invalidRdOperations, \.invalidWrOperations, \.invalidFlushOperations, \.invalidUnmapOperations,
        ] as [Counter]
    )
    func `a counter that went down is another device's`(counter: Counter) {
        let earlier = BlockStatistics.sample { $0[keyPath: counter] = 2 }
        let later = BlockStatistics.sample { $0[keyPath: counter] = 1 }
        #expect(later.delta(since: earlier) == nil)
        #expect(later.rates(since: earlier, over: .seconds(1)) == nil)
        #expect([later].rates(since: [earlier], over: .seconds(1)).isEmpty)
        #expect(earlier.delta(since: later) != nil)
    }

    @Test(arguments: [(0, Int.min), (.max, .min), (.min, .max), (-1, -2)])
    func `impossible counters are no difference`(later: Int, earlier: Int) {
        let before = BlockStatistics.sample { $0.rdTotalTimeNs = earlier }
        #expect(BlockStatistics.sample { $0.rdTotalTimeNs = later }.delta(since: before) == nil)
    }

    @Test func `the largest counters are no trouble`() throws {
        let later = BlockStatistics.sample {
            for counter in [
                \BlockDeviceStats.rdBytes, \.wrBytes, \.rdOperations, \.wrOperations, \.rdTotalTimeNs,
                \.wrTotalTimeNs, \.flushTotalTimeNs, \.unmapTotalTimeNs,
            ] {
                $0[keyPath: counter] = .max
            }
        }
        let rates = try #require(later.rates(since: .sample(), over: .seconds(1)))
        #expect(rates.total.bytesPerSecond == Double(Int.max) * 2)
        #expect(rates.busyFraction == 1)
    }

    @Test func `what is highest or idle is no counter`() {
        let earlier = BlockStatistics.sample {
            $0.wrHighestOffset = 5
            $0.idleTimeNs = 9
        }
        #expect(BlockStatistics.sample { $0.idleTimeNs = 1 }.delta(since: earlier) != nil)
    }

    @Test func `a snapshot does not disturb, another device does`() {
        let earlier = BlockStatistics.sample("", qdev: "vd0", node: "base")
        #expect(BlockStatistics.sample("", qdev: "vd0", node: "overlay").delta(since: earlier) != nil)
        #expect(BlockStatistics.sample("", qdev: "vd1", node: "base").delta(since: earlier) == nil)
        #expect(BlockStatistics.sample("", node: "base").delta(since: earlier) == nil)
        let plugged = BlockStatistics.sample("drive0", qdev: "vd0", node: "base")
        #expect(plugged.delta(since: .sample("drive0")) != nil)
        #expect(BlockStatistics.sample("").delta(since: .sample("")) == nil)
    }

    @Test func `two readings are matched by device`() {
        let earlier = [
            BlockStatistics.sample("", qdev: "b", node: "n"), .sample("", node: "n"), .sample("gone"),
            .sample("reset") { $0.rdBytes = 1 },
        ]
        let later = [
            BlockStatistics.sample("new"), .sample("", node: "n") { $0.wrBytes = 3 }, .sample("reset"),
            .sample("", qdev: "b", node: "m") { $0.wrBytes = 7 },
        ]
        let deltas = later.deltas(since: earlier)
        #expect(deltas.map(\.address.identity) == [.node("n"), .device("b")])
        #expect(deltas.map { $0[.write]?.bytes } == [3, 7])
    }

    @Test func `a histogram that was set anew leaves the counters comparable`() throws {
        func sample(_ boundaries: [UInt64], _ bins: [UInt64]) -> BlockStatistics {
            .sample { $0.rdLatencyHistogram = BlockLatencyHistogramInfo(boundaries: boundaries, bins: bins) }
        }
        let grown = try #require(sample([1], [4, 5]).delta(since: sample([1], [1, 5])))
        #expect(grown.latencyHistogram(of: .read)?.bins == [3, 0])
        let reset = try #require(sample([2], [0, 0]).delta(since: sample([1], [1, 5])))
        #expect(reset.latencyHistogram(of: .read) == nil)
    }
}
