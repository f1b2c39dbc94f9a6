public import QMP

extension Domain {
    /// Which block node stands on which. `query-named-block-nodes` and `query-blockstats`, twice: a graph that changes
    /// meanwhile may be told half before and half after the change.
    ///
    /// - Throws: `QMPError`, as every command.
    public func blockGraph() async throws(QMPError) -> BlockGraph {
        let nodes = try await blockNodes(includingBackingChains: false)
        let statistics = try await blockStatistics(includingNodes: true)
        return BlockGraph(nodes: nodes, statistics: statistics)
    }
}
