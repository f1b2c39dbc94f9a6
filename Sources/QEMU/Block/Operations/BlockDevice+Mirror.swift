public import QMP

extension BlockDevice {
    /// Starts to copy the device while the machine goes on writing to it (`drive-mirror`, `blockdev-mirror`).
    ///
    /// When the job is ready, the copy keeps up with the guest: ``BlockJob/complete(waiting:)`` makes the machine use it,
    /// ``BlockJob/endWithoutPivot(waiting:)`` leaves it as a copy of that moment.
    /// - Parameters:
    ///   - target: Where to. A file's format is the source's unless it is given.
    ///   - sync: What to copy: `full`, all; `top`, what is not in the backing image, which the copy is then on; `none`, only
    ///     what is written from now on. Default: `full`.
    ///   - copyMode: `background`, or `write-blocking`, where the guest's writes wait until they are in the copy too, so that
    ///     the job becomes ready also under heavy writes. Default: `background`.
    ///   - options: What all jobs have in common. `filterNodeName` counts for nodes only.
    /// - Returns: The job, running.
    /// - Throws: `QMPError`: `invalidCommand` when the path is not absolute, or the copy would be on an image that the machine
    ///   was given by a relative path; `noMedium`; what ``Domain/startJob(_:options:_:)`` throws. A refusal names the file that
    ///   QEMU may have made.
    public func mirror(
        to target: BlockTarget,
        sync: MirrorSyncMode = .full,
        copyMode: MirrorCopyMode? = nil,
        options: BlockJobOptions = BlockJobOptions()
    ) async throws(QMPError) -> BlockJob {
        let destination = try target.destination(for: DriveMirrorCommand.name)
        let root = try await root().name
        if destination.newFile != nil { try await checkBackingName(of: sync, for: DriveMirrorCommand.name) }
        return try await domain.startJob(.mirror, options: options) { id throws(QMPError) in
            switch destination {
            case .file(let file):
                let command = DriveMirrorCommand(
                    jobID: id,
                    device: root,
                    target: file.path,
                    format: file.format,
                    sync: sync,
                    mode: file.mode,
                    speed: options.bytesPerSecond,
                    onSourceError: options.onSourceError,
                    onTargetError: options.onTargetError,
                    copyMode: copyMode,
                    autoFinalize: options.finalizesItself,
                    autoDismiss: options.dismissesItself
                )
                try await tellingOfNewFiles(destination.newFile.map { [$0] } ?? []) { () async throws(QMPError) in
                    _ = try await domain.monitor.execute(command)
                }
            case .node(let name):
                let command = BlockdevMirrorCommand(
                    jobID: id,
                    device: root,
                    target: name,
                    sync: sync,
                    speed: options.bytesPerSecond,
                    onSourceError: options.onSourceError,
                    onTargetError: options.onTargetError,
                    filterNodeName: options.filterNodeName,
                    copyMode: copyMode,
                    autoFinalize: options.finalizesItself,
                    autoDismiss: options.dismissesItself
                )
                _ = try await domain.monitor.execute(command)
            }
        }
    }
}
