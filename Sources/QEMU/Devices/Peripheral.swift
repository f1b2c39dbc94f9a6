/// A device that was added by somebody: with `-device`, or with `device_add`. Those that the machine has by itself are not
/// among them.
public struct Peripheral: Sendable, Hashable {
    /// The id that it was given; `nil` when it was given none.
    public let id: String?
    /// The driver, for example `"virtio-blk-pci"`.
    public let driver: String
    /// Where it is in QEMU's tree of objects.
    public let qomPath: String
}
