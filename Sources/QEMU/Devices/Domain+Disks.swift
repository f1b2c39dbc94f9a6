internal import JSONWire

extension Domain {
    /// Adds a disk while the machine runs: its block nodes (`blockdev-add`), then its device (`device_add`).
    ///
    /// When one is refused, what was added before it is removed again. When the task is cancelled, the command under way is
    /// waited for; unless it was the last, everything is removed again.
    /// - Parameters:
    ///   - disk: What to add.
    ///   - limit: How long each command may take. Default: 30 seconds.
    /// - Throws: `QMPError`: `refused` by QEMU; `invalidCommand` when a node has no name; `timedOut` or `connectionLost` with
    ///   the outcome `unknown`, and then nothing is removed, and the message tells what was added.
    public func addDisk(_ disk: Disk, within limit: Duration = .seconds(30)) async throws(QMPError) {
        guard let content = disk.nodes.last?.nodeName, disk.nodes.allSatisfy({ $0.nodeName != nil }) else {
            let message = "a disk needs at least one block node, and each needs a name"
            throw QMPError(.invalidCommand, message, command: BlockdevAddCommand.name, outcome: .notSent)
        }
        var properties = disk.properties
        properties["drive"] = .string(content)
        let device = DeviceAddCommand(driver: disk.driver, bus: disk.bus, id: disk.id, properties: properties)
        let nodes = disk.nodes.map { blockNode($0, within: limit) }
        try await DeviceAddition(monitor: monitor, parts: nodes, device: device, limit: limit).run()
    }

    /// Removes a disk while the machine runs: its device, as ``removeDevice(_:waiting:)``, and then its block nodes
    /// (`blockdev-del`).
    ///
    /// - Parameters:
    ///   - id: The id of the device.
    ///   - nodes: The names of the block nodes, in the order in which they were added: the last is removed first.
    ///   - limit: How long it may take until the device is gone.
    /// - Throws: `QMPError`: as ``removeDevice(_:waiting:)``, and then all nodes are there; also when a node is refused, and
    ///   then the message tells that the device is gone.
    public func removeDisk(_ id: String, nodes: [String], waiting limit: Duration) async throws(QMPError) {
        try await removeDevice(id, waiting: limit)
        for node in nodes.reversed() {
            do {
                try await shielded { () async throws(QMPError) in
                    try await monitor.blockdevDel(nodeName: node, timeout: .after(.seconds(30)))
                }
            } catch {
                throw error.adding("device \(id) is gone, and block node \(node) may be there")
            }
        }
    }

    private func blockNode(_ options: BlockdevOptions, within limit: Duration) -> DeviceAddition.Part {
        let name = options.nodeName ?? ""
        return DeviceAddition.Part(name: "block node \(name)") { () async throws(QMPError) in
            try await monitor.blockdevAdd(options, timeout: .after(limit))
        } remove: { () async throws(QMPError) in
            try await monitor.blockdevDel(nodeName: name, timeout: .after(limit))
        }
    }
}
