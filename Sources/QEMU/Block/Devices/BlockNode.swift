public import QMP

/// A node of the block graph as QEMU had it when it was asked: an image in a format, a file, or a filter on another node.
public struct BlockNode: Sendable {
    /// All that QEMU tells of it.
    public let info: BlockDeviceInfo

    /// Creates a node from what QEMU tells of it.
    public init(_ info: BlockDeviceInfo) {
        self.info = info
    }

    /// The name: given with `node-name=`, or made up by QEMU, which begins those with `#`.
    public var name: String? { info.nodeName }

    /// What drives it: a format (`qcow2`, `raw`), a protocol (`file`, `nbd`), or a filter (`throttle`).
    public var driver: BlockdevDriver { BlockdevDriver(rawValue: info.drv) }

    /// The file, in the words of the driver: a path, a URL, or `json:{…}` where neither is enough.
    public var filename: String { info.file }

    /// Whether nobody can write to it.
    public var isReadOnly: Bool { info.ro }

    /// Whether this QEMU may use the image: after a migration it may not until the other QEMU gave it up.
    /// `nil` before QEMU 10.0.
    public var isActive: Bool? { info.active }

    /// The image, with those that it is backed by.
    public var image: Image { Image(info.image) }

    /// The images below this one, the nearest first; empty for one that stands alone.
    ///
    /// As QEMU has it, a filter counts as an image with what it filters as its backing image. Nodes that were asked for
    /// without their backing chains have none here.
    public var backingChain: [Image] { Array(image.chain.dropFirst()) }

    /// The limits that the device using this node keeps to; `nil` when there are none. QEMU tells them with a device's
    /// medium only: the limits of a `throttle` node are those of its throttle group, an object of its own.
    public var throttling: BlockThrottling? { BlockThrottling(info) }

    /// Beyond which offset in bytes a write makes QEMU send `BLOCK_WRITE_THRESHOLD`; `nil` when there is none.
    public var writeThreshold: Int? { info.writeThreshold == 0 ? nil : info.writeThreshold }

    /// The dirty bitmaps of this node.
    public var dirtyBitmaps: [DirtyBitmap] { (info.dirtyBitmaps ?? []).map(DirtyBitmap.init) }
}
