public import QMP

/// What a block device or node has done since it was made, as QEMU had it when it was asked.
///
/// ```swift
/// let before = try await domain.blockStatistics()
/// try await Task.sleep(for: .seconds(1))
/// for rates in try await domain.blockStatistics().rates(since: before, over: .seconds(1)) {
///     print(rates.address, rates[.read]?.bytesPerSecond ?? 0)
/// }
/// ```
/// Devices count what their guest does. Nodes do not: of a node only `counters.wrHighestOffset` and
/// ``driverSpecific`` are kept, all other counters stay zero.
public struct BlockStatistics: Sendable {
    /// All that `query-blockstats` tells of it.
    public let info: BlockStats

    /// Creates statistics from what QEMU tells.
    public init(_ info: BlockStats) {
        self.info = info
    }

    /// Whose statistics these are: of a device, all its names; of a node or a layer, the node's name.
    public var address: BlockDeviceAddress {
        BlockDeviceAddress(driveName: info.device, qdev: info.qdev, nodeName: info.nodeName)
    }

    /// The counters, by QEMU's own names. ``subscript(_:)`` has them by kind of operation.
    public var counters: BlockDeviceStats { info.stats }

    /// The counters of one kind of operation; `nil` for `zoneAppend` before QEMU 8.1, which does not have it.
    public subscript(operation: BlockOperation) -> BlockOperationCounters? {
        BlockOperationCounters(operation, of: info.stats)
    }

    /// The latencies of the operations of a kind; `nil` unless `block-latency-histogram-set` asked for them.
    public func latencyHistogram(of operation: BlockOperation) -> BlockLatencyHistogram? {
        let histogram =
            switch operation {
            case .read: info.stats.rdLatencyHistogram
            case .write: info.stats.wrLatencyHistogram
            case .flush: info.stats.flushLatencyHistogram
            case .zoneAppend: info.stats.zoneAppendLatencyHistogram
            case .unmap: nil as BlockLatencyHistogramInfo?
            }
        return histogram.map(BlockLatencyHistogram.init)
    }

    /// Latencies and queue depths over the last while, one for each interval that the device was set up with
    /// (`-drive stats-intervals.0=60`); empty for most machines.
    public var timedStatistics: [BlockTimedStatistics] { info.stats.timedStats.map(BlockTimedStatistics.init) }

    /// How long ago the last operation ended; `nil` when there was none yet.
    public var idleTime: Duration? { info.stats.idleTimeNs.map { .nanoseconds($0) } }

    /// What only the driver counts, such as discards of `file` and `nvme`; `nil` for most.
    public var driverSpecific: BlockStatsSpecific? { info.driverSpecific }

    /// The layer that holds the data: of an image in a format, the file. QEMU calls it the parent.
    public var parent: BlockStatistics? { info.parent.map(BlockStatistics.init) }

    /// The image below it; of a filter, the node that it filters. QEMU tells it for devices and their layers, not for
    /// single nodes.
    public var backing: BlockStatistics? { info.backing.map(BlockStatistics.init) }

    /// These statistics and those of all layers, each layer before those below it. A node that is reached in two ways, as
    /// below a filter, is there once.
    public var layers: [BlockStatistics] {
        var layers: [BlockStatistics] = []
        var seen: Set<String> = []
        var pending = [self]
        while let layer = pending.popLast() {
            if let name = layer.address.nodeName, !seen.insert(name).inserted { continue }
            layers.append(layer)
            pending += [layer.backing, layer.parent].compactMap(\.self)
        }
        return layers
    }
}
