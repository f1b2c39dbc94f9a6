public import QMP

extension BlockDevice {
    /// Starts to copy what the layers below hold into the active one, which needs them no more then (`block-stream`).
    ///
    /// - Parameters:
    ///   - base: The layer that is to be the backing image afterwards. Default: none, and the image stands alone.
    ///   - backingFile: What the image is to name as its backing image. Default: the name of `base`.
    ///   - options: What all jobs have in common. `filterNodeName` needs QEMU 6.0.
    /// - Returns: The job, running.
    /// - Throws: `QMPError`: `blockDeviceNotFound` when `base` is not in the device's backing chain; `noMedium`; what
    ///   ``Domain/startJob(_:options:_:)`` throws.
    public func stream(
        downTo base: BlockLayer? = nil,
        backingFile: String? = nil,
        options: BlockJobOptions = BlockJobOptions()
    ) async throws(QMPError) -> BlockJob {
        let baseNode = try base?.node(in: base == nil ? [] : await layers())
        let root = try await root().name
        return try await domain.startJob(.stream, options: options) { id throws(QMPError) in
            try await domain.monitor.blockStream(
                jobID: id,
                device: root,
                baseNode: baseNode,
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
