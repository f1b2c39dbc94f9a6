public import QMP

/// A block device of the machine as QEMU had it when it was asked: a disk, an optical drive, a floppy drive, or a drive that
/// no device uses.
///
/// ```swift
/// let disk = try await domain.blockDevice(named: "vd0")
/// print(disk.address, disk.medium?.image.virtualSize ?? "no medium")
/// ```
/// ``Domain/blockDevices()`` makes them.
public struct BlockDevice: Sendable {
    /// The machine that the device belongs to.
    public let domain: Domain
    /// All that `query-block` tells of it.
    public let info: BlockInfo

    /// Creates a device from what QEMU tells of it.
    public init(_ info: BlockInfo, of domain: Domain) {
        self.info = info
        self.domain = domain
    }

    /// Its names.
    public var address: BlockDeviceAddress {
        BlockDeviceAddress(driveName: info.device, qdev: info.qdev, nodeName: info.inserted?.nodeName)
    }

    /// The root node of what is inserted; `nil` without a medium. A fixed disk always has one.
    public var medium: BlockNode? { info.inserted.map(BlockNode.init) }

    /// Whether the medium can be exchanged. QEMU also says so of a drive that no device uses.
    public var isRemovable: Bool { info.removable }

    /// Whether the guest keeps the tray from being opened.
    public var isLocked: Bool { info.locked }

    /// The position of the tray; `nil` when the device has none.
    public var tray: Tray? { info.trayOpen.map { $0 ? .open : .closed } }

    /// Whether requests fail, and why; `nil` when the device does not keep account of it, or has no medium. When it is not
    /// `ok`, the machine may have paused on it.
    public var ioStatus: BlockDeviceIoStatus? { info.ioStatus }

    /// The dirty bitmaps of the root node; those of other nodes are in ``Domain/blockNodes(includingBackingChains:)``.
    public var dirtyBitmaps: [DirtyBitmap] {
        // QEMU up to 5.2 also lists them here; the list in the node is the one that later releases kept.
        (info.inserted?.dirtyBitmaps ?? info.dirtyBitmaps ?? []).map(DirtyBitmap.init)
    }

    /// The position of a tray.
    public enum Tray: Sendable, Hashable {
        /// The guest cannot read the medium.
        case open
        /// The guest can.
        case closed
    }
}
