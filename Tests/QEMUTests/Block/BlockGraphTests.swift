import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite struct BlockGraphTests {
    /// A device on `top`, which is backed by a filter on `mid`, which is backed by `base`; each of them in a file.
    private var statistics: [BlockStats] {
        let base = BlockStats.layer("base", parent: .layer("base-file"))
        let mid = BlockStats.layer("mid", parent: .layer("mid-file"), backing: base)
        let filter = BlockStats.layer("filter", parent: .layer("mid", parent: .layer("mid-file")), backing: mid)
        let top = BlockStats.layer("top", parent: .layer("top-file"), backing: filter)
        return [top, .layer("spare", parent: .layer("spare-file"))]
    }
    private let names = [
        "top", "top-file", "filter", "mid", "mid-file", "base", "base-file", "spare", "spare-file",
    ]

    @Test func `from statistics, before QEMU 10.1`() {
        let graph = BlockGraph(
            nodes: names.map { BlockNode(.sample($0)) },
            statistics: statistics.map(BlockStatistics.init)
        )
        #expect(graph.backingChain(of: "top").map(\.name) == ["filter", "mid", "base"])
        #expect(graph.backingChain(of: "base").isEmpty)
        #expect(graph.backingChain(of: "nobody").isEmpty)
        #expect(graph.children(of: "top").map(\.child) == ["top-file", "filter"])
        #expect(graph.children(of: "top").map(\.role) == [nil, "backing"])
        #expect(graph.children(of: "filter") == [BlockGraph.Edge(parent: "filter", child: "mid", role: nil)])
        #expect(graph.parents(of: "base") == [BlockGraph.Edge(parent: "mid", child: "base", role: "backing")])
        #expect(graph.roots.map(\.name) == ["top", "spare"])
        #expect(graph.edges.count == 7)
        #expect(graph.node(named: "mid")?.name == "mid")
        #expect(graph.node(named: "") == nil)
    }

    @Test func `from the nodes themselves, since QEMU 10.1`() {
        func node(_ name: String, _ children: KeyValuePairs<String, String>) -> BlockNode {
            let children = children.map { BlockdevChild(child: $0.key, nodeName: $0.value) }
            return BlockNode(.sample(name, children: children))
        }
        let nodes = [
            node("top", ["file": "top-file", "backing": "filter"]), node("filter", ["file": "mid"]),
            node("mid", ["file": "mid-file", "backing": "base"]), node("base", ["file": "base-file"]),
            node("quorum", ["children.0": "a", "children.1": "b"]),
            node("overlay", ["file": "a", "backing": "b"]), node("a", [:]), node("b", [:]),
        ]
        let graph = BlockGraph(nodes: nodes, statistics: statistics.map(BlockStatistics.init))
        #expect(graph.backingChain(of: "top").map(\.name) == ["filter", "mid", "base"])
        #expect(graph.backingChain(of: "overlay").map(\.name) == ["b"])
        #expect(graph.children(of: "top").map(\.role) == ["file", "backing"])
        #expect(graph.children(of: "quorum").map(\.role) == ["children.0", "children.1"])
        #expect(graph.parents(of: "a").map(\.parent) == ["quorum", "overlay"])
        #expect(graph.roots.map(\.name) == ["top", "quorum", "overlay"])
    }

    @Test func `a circle ends`() {
        let circle = BlockStats.layer("a", backing: .layer("b", backing: .layer("c")))
        let back = BlockStats.layer("c", backing: .layer("a"))
        let graph = BlockGraph(
            nodes: ["a", "b", "c"].map { BlockNode(.sample($0)) },
            statistics: [circle, back].map(BlockStatistics.init)
        )
        #expect(graph.backingChain(of: "a").map(\.name) == ["b", "c"])
    }

    @Test func `nodes are asked for without their chains`() async throws {
        let monitor = ScriptedMonitor { _ in .return([]) }
        try await monitor.connect()
        let domain = Domain(monitor, name: "")
        _ = try await domain.blockGraph()
        _ = try await domain.blockNodes()
        #expect(
            monitor.requests == [
                FakeRequest("query-named-block-nodes", arguments: ["flat": true]), FakeRequest("query-blockstats"),
                FakeRequest("query-blockstats", arguments: ["query-nodes": true]),
                FakeRequest("query-named-block-nodes"),
            ]
        )
    }
}
