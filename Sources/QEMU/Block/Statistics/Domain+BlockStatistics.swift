public import QMP

extension Domain {
    /// The statistics of all block devices, each with its layers. `query-blockstats`.
    ///
    /// - Parameter includingNodes: Whether to ask for those of all nodes too; they follow those of the devices. That is a
    ///   second command: the two readings are not of the same instant.
    /// - Throws: `QMPError`, as every command.
    public func blockStatistics(includingNodes: Bool = false) async throws(QMPError) -> [BlockStatistics] {
        var statistics = try await monitor.queryBlockstats()
        if includingNodes { statistics += try await monitor.queryBlockstats(queryNodes: true) }
        return statistics.map(BlockStatistics.init)
    }
}
