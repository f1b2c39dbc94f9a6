public import QMP

extension BlockDevice {
    /// Starts to write what an overlay holds into an image below it, and to drop the layers between (`block-commit`).
    ///
    /// The commit of the active layer, which the guest writes to, comes to be ready, and takes
    /// ``BlockJob/complete(waiting:)``; any other ends by itself. ``BlockJob/wait(timeout:)`` tells which. The files of dropped
    /// layers stay, and hold less and less of the truth: other images on top of them are spoilt.
    /// - Parameters:
    ///   - top: The highest layer to write. Default: the active one.
    ///   - base: The layer to write into. Default: the lowest.
    ///   - backingFile: What the layer above `top` is to name as its backing image; not for the active layer. Default: the
    ///     name of `base`.
    ///   - options: What all jobs have in common.
    /// - Returns: The job, running.
    /// - Throws: `QMPError`: `blockDeviceNotFound` when a layer is not in the device's backing chain; `noMedium`; what
    ///   ``Domain/startJob(_:options:_:)`` throws.
    public func commit(
        top: BlockLayer? = nil,
        into base: BlockLayer? = nil,
        backingFile: String? = nil,
        options: BlockJobOptions = BlockJobOptions()
    ) async throws(QMPError) -> BlockJob {
        let layers = top == nil && base == nil ? [] : try await layers()
        let topNode = try top?.node(in: layers)
        let baseNode = try base?.node(in: layers)
        let root = try await root().name
        return try await domain.startJob(.commit, options: options) { id throws(QMPError) in
            try await domain.monitor.blockCommit(
                jobID: id,
                device: root,
                baseNode: baseNode,
                topNode: topNode,
                backingFile: backingFile,
                speed: options.bytesPerSecond,
                onError: options.onSourceError,
                filterNodeName: options.filterNodeName,
                autoFinalize: options.finalizesItself,
                autoDismiss: options.dismissesItself
            )
        }
    }
}
