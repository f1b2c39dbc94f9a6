internal import QMP

/// A layer of a device's backing chain.
public enum BlockLayer: Sendable, Hashable {
    /// The node of that name.
    case node(String)
    /// The node whose image is that file, in QEMU's words: see ``BlockNode/filename``.
    case file(String)

    /// The name of the node.
    ///
    /// - Parameter chain: The nodes of the device's backing chain, its root first.
    /// - Throws: `QMPError.Code.blockDeviceNotFound` when it is not in there.
    func node(in chain: [BlockNode]) throws(QMPError) -> String {
        switch self {
        case .node(let name):
            guard chain.contains(where: { $0.name == name }) else {
                throw .blockNodeNotFound(name, among: chain.compactMap(\.name))
            }
            return name
        case .file(let filename):
            // A filter has the file name of what is below it: the last is the image itself.
            guard let name = chain.last(where: { $0.filename == filename })?.name else {
                throw .blockNodeNotFound(filename, among: chain.map(\.filename))
            }
            return name
        }
    }
}

extension BlockDevice {
    /// The nodes of the backing chain, the root first.
    func layers() async throws(QMPError) -> [BlockNode] {
        let name = try await rootNode()
        let graph = try await domain.blockGraph()
        return [graph.node(named: name)].compactMap(\.self) + graph.backingChain(of: name)
    }
}
