/// An object in QEMU's tree of objects, below another one.
public struct QOMChild: Sendable, Hashable {
    /// The name under its parent.
    public let name: String
    /// The type, for example `"virtio-blk-pci"`.
    public let type: String
    /// Where it is.
    public let path: String
}
