public import QMP

extension BlockDevice {
    /// Starts to copy the device as it is now, while the machine goes on writing to it (`blockdev-backup`, `drive-backup`).
    ///
    /// The job ends by itself.
    /// - Parameters:
    ///   - target: Where to. A file's format is the source's unless it is given. QEMU calls `drive-backup`, which makes files,
    ///     deprecated since 6.2; every release up to 11.0 has it.
    ///   - contents: What to copy. Default: all.
    ///   - bitmap: The name of a dirty bitmap that is to begin at the very moment of this backup, so that the next backup can
    ///     hold what was written since. It is stored in the image where that can be (`qcow2`). Default: none.
    ///   - isCompressed: Whether to compress what is copied, if the target's format can. Default: no.
    ///   - options: What all jobs have in common.
    /// - Returns: The job, running.
    /// - Throws: `QMPError`: `invalidCommand` when the path is not absolute, or the backup would be on an image that the machine
    ///   was given by a relative path; `noMedium`; what ``Domain/startJob(_:options:_:)`` throws. Refused, there is no new bitmap
    ///   either, and the message names the file that QEMU may have made.
    public func backup(
        to target: BlockTarget,
        of contents: BackupContents = .all,
        startingBitmap bitmap: String? = nil,
        isCompressed: Bool = false,
        options: BlockJobOptions = BlockJobOptions()
    ) async throws(QMPError) -> BlockJob {
        let destination = try target.destination(for: DriveBackupCommand.name)
        let root = try await root().name
        if destination.newFile != nil { try await checkBackingName(of: contents.sync, for: DriveBackupCommand.name) }
        var actions: [TransactionAction] = []
        if let bitmap { actions.append(try await newBitmap(bitmap, on: root)) }
        return try await domain.startJob(.backup, options: options) { [actions] id throws(QMPError) in
            let start = destination.backup(id, root, contents, isCompressed, options)
            // Also when it is the only one: then there is but one way to start a backup.
            try await tellingOfNewFiles(destination.newFile.map { [$0] } ?? []) { () async throws(QMPError) in
                try await domain.monitor.transaction(actions: actions + [start])
            }
        }
    }

    private func newBitmap(_ name: String, on root: String) async throws(QMPError) -> TransactionAction {
        let isStored = try await refreshed().medium?.driver == .qcow2
        return TransactionAction(
            .blockDirtyBitmapAdd(BlockDirtyBitmapAdd(node: root, name: name, persistent: isStored))
        )
    }
}

extension BlockTarget.Destination {
    fileprivate func backup(
        _ id: String,
        _ root: String,
        _ contents: BackupContents,
        _ isCompressed: Bool,
        _ options: BlockJobOptions
    ) -> TransactionAction {
        switch self {
        case .file(let file):
            let backup = DriveBackup(
                jobID: id,
                device: root,
                sync: contents.sync,
                speed: options.bytesPerSecond,
                bitmap: contents.bitmap?.name,
                bitmapMode: contents.bitmap?.mode,
                compress: isCompressed,
                onSourceError: options.onSourceError,
                onTargetError: options.onTargetError,
                autoFinalize: options.finalizesItself,
                autoDismiss: options.dismissesItself,
                filterNodeName: options.filterNodeName,
                target: file.path,
                format: file.format,
                mode: file.mode
            )
            return TransactionAction(.driveBackup(backup))
        case .node(let name):
            let backup = BlockdevBackup(
                jobID: id,
                device: root,
                sync: contents.sync,
                speed: options.bytesPerSecond,
                bitmap: contents.bitmap?.name,
                bitmapMode: contents.bitmap?.mode,
                compress: isCompressed,
                onSourceError: options.onSourceError,
                onTargetError: options.onTargetError,
                autoFinalize: options.finalizesItself,
                autoDismiss: options.dismissesItself,
                filterNodeName: options.filterNodeName,
                target: name
            )
            return TransactionAction(.blockdevBackup(backup))
        }
    }
}
