internal import QMP

/// What the layers of statistics tell of the graph.
struct LayerEdges {
    private var edges: [String: [BlockGraph.Edge]] = [:]
    /// From each node to the one that it is backed by, or filters.
    private(set) var backing: [String: String] = [:]

    init(_ statistics: [BlockStatistics]) {
        var pending = statistics
        while let layer = pending.popLast() {
            learn(layer)
            pending += [layer.backing, layer.parent].compactMap(\.self)
        }
    }

    func edges(from name: String) -> [BlockGraph.Edge] { edges[name] ?? [] }

    /// Since QEMU 10.1 nodes that no device uses tell it too.
    mutating func learnBacking(of name: String, from node: BlockNode) {
        guard backing[name] == nil else { return }
        backing[name] = node.info.children?.first { $0.child == Self.backingRole }?.nodeName
    }

    private mutating func learn(_ layer: BlockStatistics) {
        guard let name = layer.address.nodeName else { return }
        if let parent = layer.parent?.address.nodeName { add(parent, below: name, role: nil) }
        guard let below = layer.backing?.address.nodeName else { return }
        backing[name] = below
        // A filter has but one child, which QEMU tells as both: it is there already, and stays without a role.
        add(below, below: name, role: Self.backingRole)
    }

    private mutating func add(_ child: String, below parent: String, role: String?) {
        let known = edges[parent, default: []]
        guard !known.contains(where: { $0.child == child }) else { return }
        edges[parent] = known + [BlockGraph.Edge(parent: parent, child: child, role: role)]
    }

    private static let backingRole = "backing"
}
