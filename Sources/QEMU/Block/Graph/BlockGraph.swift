internal import QMP

/// Which block node stands on which, by their names: what commands such as `block-commit` want to know, and what a backing
/// chain of ``Image``s, which have file names only, does not tell.
///
/// It is put together from what is stable in QEMU: the children that nodes name since QEMU 10.1, and the layers that
/// statistics have. Before 10.1 that is complete for what block devices use; of a node that no device uses yet, only the
/// child that holds its data is known.
public struct BlockGraph: Sendable {
    /// That one node stands on another.
    public struct Edge: Sendable, Hashable {
        /// The node above.
        public let parent: String
        /// The node below.
        public let child: String
        /// What the child is to its parent: `file`, `backing`, `data-file`, or another name by the parent's driver. `nil`
        /// when that is not known: before QEMU 10.1 only `backing` is.
        public let role: String?

        /// Creates an edge.
        public init(parent: String, child: String, role: String?) {
            self.parent = parent
            self.child = child
            self.role = role
        }
    }

    /// All nodes, without the backing chains of their images: ``backingChain(of:)`` has them.
    public let nodes: [BlockNode]
    /// All that is known of which stands on which, each once.
    public let edges: [Edge]
    /// What each overlay is backed by and each filter filters.
    private let backing: [String: String]

    /// Puts a graph together.
    ///
    /// - Parameters:
    ///   - nodes: What `query-named-block-nodes` tells.
    ///   - statistics: What `query-blockstats` tells, of devices and of nodes.
    public init(nodes: [BlockNode], statistics: [BlockStatistics]) {
        var layers = LayerEdges(statistics)
        var edges: [Edge] = []
        for node in nodes {
            guard let name = node.name else { continue }
            edges += node.childEdges ?? layers.edges(from: name)
            layers.learnBacking(of: name, from: node)
        }
        self.nodes = nodes
        self.edges = edges
        backing = layers.backing
    }

    /// The node of that name.
    public func node(named name: String) -> BlockNode? { nodes.first { $0.name == name } }

    /// What the node stands on.
    public func children(of name: String) -> [Edge] { edges.filter { $0.parent == name } }

    /// What stands on the node. Devices do not count.
    public func parents(of name: String) -> [Edge] { edges.filter { $0.child == name } }

    /// The nodes that no other node stands on: those that devices, jobs and exports use, and those that nothing uses.
    public var roots: [BlockNode] {
        let children = Set(edges.map(\.child))
        return nodes.filter { node in node.name.map { !children.contains($0) } ?? true }
    }

    /// The nodes below this one in its backing chain, the nearest first. Filters are part of it, with what they filter below
    /// them. Empty for a node that stands alone, and for one that there is not.
    public func backingChain(of name: String) -> [BlockNode] {
        var chain: [BlockNode] = []
        // A graph of QEMU has no circle; what was read while it changed might.
        var seen: Set<String> = [name]
        var next = backing[name]
        while let current = next, seen.insert(current).inserted, let node = node(named: current) {
            chain.append(node)
            next = backing[current]
        }
        return chain
    }
}

extension BlockNode {
    /// The node's children as it names them itself; `nil` before QEMU 10.1.
    fileprivate var childEdges: [BlockGraph.Edge]? {
        guard let name, let children = info.children else { return nil }
        return children.map { BlockGraph.Edge(parent: name, child: $0.nodeName, role: $0.child) }
    }
}
