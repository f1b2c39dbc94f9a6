public import QMP

extension Domain {
    /// The block devices of the machine, in QEMU's order, with and without a medium. `query-block`.
    ///
    /// - Throws: `QMPError`, as every command.
    public func blockDevices() async throws(QMPError) -> [BlockDevice] {
        try await monitor.queryBlock().map { BlockDevice($0, of: self) }
    }

    /// One block device, by any of its names. `query-block`.
    ///
    /// - Parameter name: The drive's name; else the device's id, or its QOM path as QEMU tells it; else the name of the
    ///   root node of its medium. What one device has as drive name, another cannot be found by.
    /// - Throws: `QMPError.Code.blockDeviceNotFound` when there is no such device, or when the name is that of several; the
    ///   message names those there are. Others as every command.
    public func blockDevice(named name: String) async throws(QMPError) -> BlockDevice {
        let devices = try await blockDevices()
        let found = BlockDeviceAddress.search(name, in: devices, address: \.address)
        guard let device = found.first, found.count == 1 else {
            throw .blockDeviceNotFound(
                name,
                among: (found.isEmpty ? devices : found).map(\.address),
                matches: found.count
            )
        }
        return device
    }

    /// The nodes of the block graph: those that a device uses, those below them, and those that nothing uses yet.
    /// `query-named-block-nodes`.
    ///
    /// - Parameter includingBackingChains: Whether each node's image comes with all below it. Without, the reply is smaller
    ///   by far for long chains, and ``BlockNode/backingChain`` is empty.
    /// - Throws: `QMPError`, as every command.
    public func blockNodes(includingBackingChains: Bool = true) async throws(QMPError) -> [BlockNode] {
        // Not told, QEMU does the same as when it is told not to.
        try await monitor.queryNamedBlockNodes(flat: includingBackingChains ? nil : true).map(BlockNode.init)
    }

    /// One node of the block graph. `query-named-block-nodes`.
    ///
    /// - Parameter name: The node's name.
    /// - Throws: `QMPError.Code.blockDeviceNotFound` when there is no such node; the message names those there are. Others
    ///   as every command.
    public func blockNode(named name: String) async throws(QMPError) -> BlockNode {
        let nodes = try await blockNodes()
        guard !name.isEmpty, let node = nodes.first(where: { $0.name == name }) else {
            throw .blockNodeNotFound(name, among: nodes.compactMap(\.name))
        }
        return node
    }
}
