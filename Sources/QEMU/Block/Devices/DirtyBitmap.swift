public import QMP

/// A record of what was written to a node, for incremental backups.
public struct DirtyBitmap: Sendable {
    /// All that QEMU tells of it.
    public let info: BlockDirtyInfo

    /// Creates a bitmap from what QEMU tells of it.
    public init(_ info: BlockDirtyInfo) {
        self.info = info
    }

    /// The name; `nil` for one that a job of QEMU made for itself.
    public var name: String? { info.name }

    /// How many bytes one bit stands for.
    public var granularity: Int { Int(info.granularity) }

    /// How many bytes are marked as written, in whole units of ``granularity``.
    public var count: Int { info.count }

    /// Whether writes of the guest are recorded at present.
    public var isRecording: Bool { info.recording }

    /// Whether a job, an export or a migration uses it: it can be neither changed nor removed.
    public var isBusy: Bool { info.busy }

    /// Whether it is stored in the image, and outlives QEMU.
    public var isPersistent: Bool { info.persistent }

    /// Whether it was not stored properly, and so misses writes: it can only be removed.
    public var isInconsistent: Bool { info.inconsistent ?? (info.status == .inconsistent) }

    /// Whether a backup can use it.
    public var isUsable: Bool { !isBusy && !isInconsistent }
}
