internal import JSONWire
internal import QEMU

/// Which block node stands on which, and which device on which node.
struct BlockTreeReport: Report {
    let devices: [BlockDeviceAddress]
    let graph: BlockGraph

    func text(_ style: TextStyle) -> String? {
        guard !devices.isEmpty || !graph.nodes.isEmpty else { return "no block devices" }
        var drawing = BlockTreeDrawing(graph)
        var trees = devices.map { drawing.tree(of: $0) }
        let used = Set(devices.compactMap(\.nodeName))
        let unused = graph.roots.filter { node in node.name.map { !used.contains($0) } ?? true }
        if !unused.isEmpty {
            trees.append(TextTree("no device", unused.map { drawing.tree(of: $0, label: drawing.label(of: $0)) }))
        }
        return trees.map(\.text).joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("devices", devices) { device, writer in
            device.writeMembers(to: &writer)
            writer.member("backingChain", device.nodeName.map { graph.backingChain(of: $0).compactMap(\.name) } ?? [])
        }
        writer.objects("nodes", graph.nodes) { node, writer in
            writer.member("node", node.name)
            writer.member("driver", node.driver.rawValue)
            writer.member("file", node.filename)
            writer.member("readOnly", node.isReadOnly)
            writer.objects("children", node.name.map { graph.children(of: $0) } ?? []) { edge, writer in
                writer.member("node", edge.child)
                writer.member("role", edge.role)
            }
        }
        writer.endObject()
    }
}

/// Draws each node with what it stands on once: others may stand on it too.
private struct BlockTreeDrawing {
    private let graph: BlockGraph
    private var drawn: Set<String> = []
    /// How far below a device or root the drawing is at present.
    private var depth = 0
    /// More than anyone sees at once, and far less than what the stack does.
    private static let maximumDepth = 256

    init(_ graph: BlockGraph) {
        self.graph = graph
    }

    mutating func tree(of device: BlockDeviceAddress) -> TextTree {
        let name = BlockDeviceAddress(driveName: device.driveName, qdev: device.qdev, nodeName: nil)
        guard let root = device.nodeName else { return TextTree("\(name): no medium") }
        return TextTree(name.description, [tree(below: root, role: nil)])
    }

    /// - Parameter label: How the node is called.
    mutating func tree(of node: BlockNode, label: String) -> TextTree {
        guard let name = node.name else { return TextTree(label) }
        let edges = graph.children(of: name)
        guard drawn.insert(name).inserted else { return TextTree(edges.isEmpty ? label : "\(label) (as above)") }
        guard depth < Self.maximumDepth else { return TextTree("\(label) …") }
        depth += 1
        defer { depth -= 1 }
        var children: [TextTree] = []
        for edge in edges { children.append(tree(below: edge.child, role: edge.role)) }
        return TextTree(label, children)
    }

    private mutating func tree(below name: String, role: String?) -> TextTree {
        let prefix = role.map { "\($0): " } ?? ""
        guard let node = graph.node(named: name) else { return TextTree(prefix + name) }
        return tree(of: node, label: prefix + label(of: node))
    }

    func label(of node: BlockNode) -> String {
        "\(node.name ?? "-") \(node.driver) \(node.isReadOnly ? "(read-only) " : "")\(node.filename)"
    }
}
