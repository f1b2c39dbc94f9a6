public import QMP

/// One part of a snapshot: a device, and the overlay that is to take its writes from then on.
public struct Snapshot: Sendable {
    /// The device.
    public var device: BlockDevice
    /// Where the overlay is. A file becomes an image in qcow2 unless another format is given; a node must have no backing
    /// image yet. Of a node nothing is checked, and the backing image that its own image names stays as it is.
    public var overlay: BlockTarget
    /// What to call the overlay's node; does not count when the overlay is a node. Default: made up.
    public var nodeName: String?

    /// Creates a part.
    public init(of device: BlockDevice, overlay: BlockTarget, nodeName: String? = nil) {
        self.device = device
        self.overlay = overlay
        self.nodeName = nodeName
    }
}

extension Domain {
    /// Makes what devices hold now the backing images of new overlays, of all devices at one point in time, or of none
    /// (`transaction` of `blockdev-snapshot-sync` and `blockdev-snapshot`).
    ///
    /// An overlay that is there already as a file must have the size of the device, and name as its backing image what the device
    /// holds, by a path that may be that file's: it is opened to be read, looked at, and closed again before anything is
    /// changed (`blockdev-add`, `query-named-block-nodes`, `blockdev-del`). Paths are compared as text, so that one which leads
    /// through a symbolic link is another.
    ///
    /// QEMU writes the name of the backing image into a new overlay as it was told it, and a relative one leads from the
    /// overlay's folder elsewhere. So a device whose image was given by a relative path takes no new overlay, but one that is
    /// there already, or a node.
    /// - Parameter snapshots: The devices and their overlays, at least one.
    /// - Returns: The names of the overlays' nodes, in the same order.
    /// - Throws: `QMPError`: `invalidCommand` when a path is not absolute, or two are the same, or a device comes twice, or an
    ///   overlay does not fit; `noMedium`; `refused`, and then nothing has changed, but that QEMU may leave files behind which
    ///   it had made: the message names them.
    @discardableResult
    public func snapshot(_ snapshots: [Snapshot]) async throws(QMPError) -> [String] {
        if let problem = Snapshot.problem(with: snapshots) {
            throw .invalidCommand(problem, command: TransactionCommand.name)
        }
        var actions: [TransactionAction] = []
        var names: [String] = []
        var files: [String] = []
        for snapshot in snapshots {
            let destination = try snapshot.overlay.destination(for: BlockdevSnapshotSyncCommand.name)
            let (action, name) = try await snapshot.action(destination)
            actions.append(action)
            names.append(name)
            if let file = destination.newFile { files.append(file) }
        }
        try await tellingOfNewFiles(files) { [actions] () async throws(QMPError) in
            try await monitor.transaction(actions: actions)
        }
        return names
    }
}

extension BlockDevice {
    /// Makes what the device holds now the backing image of a new overlay, which takes all writes from now on
    /// (`blockdev-snapshot-sync`, `blockdev-snapshot`).
    ///
    /// - Parameters:
    ///   - overlay: Where. A file becomes an image in qcow2 unless another format is given.
    ///   - nodeName: What to call the overlay's node. Default: made up.
    /// - Returns: The name of the overlay's node.
    /// - Throws: `QMPError`, as ``Domain/snapshot(_:)``.
    @discardableResult
    public func snapshot(to overlay: BlockTarget, nodeName: String? = nil) async throws(QMPError) -> String {
        let names = try await domain.snapshot([Snapshot(of: self, overlay: overlay, nodeName: nodeName)])
        return names[0]
    }
}

extension Snapshot {
    /// Why these cannot be made at one point in time; `nil` when they may.
    fileprivate static func problem(with snapshots: [Snapshot]) -> String? {
        if snapshots.isEmpty { return "there is nothing to make a snapshot of" }
        if Set(snapshots.map(\.overlay)).count < snapshots.count { return "two overlays are the same" }
        // One would be on top of the other, and take no writes.
        let devices = snapshots.compactMap(\.device.address.identity)
        return Set(devices).count < devices.count ? "a device comes twice" : nil
    }

    /// What to tell QEMU, and the name of the overlay's node.
    fileprivate func action(
        _ destination: BlockTarget.Destination
    ) async throws(QMPError) -> (TransactionAction, String) {
        switch destination {
        case .file(let file):
            let medium = try await device.presentMedium()
            try await OverlayCheck(device: device, medium: medium).check(file)
            let drive = device.address.driveName
            let name = nodeName ?? .random(prefix: "overlay")
            let action = BlockdevSnapshotSync(
                device: drive,
                nodeName: drive == nil ? medium.name : nil,
                snapshotFile: file.path,
                snapshotNodeName: name,
                format: file.format,
                mode: file.mode
            )
            return (TransactionAction(.blockdevSnapshotSync(action)), name)
        case .node(let name):
            let action = BlockdevSnapshot(node: try await device.root().name, overlay: name)
            return (TransactionAction(.blockdevSnapshot(action)), name)
        }
    }
}
