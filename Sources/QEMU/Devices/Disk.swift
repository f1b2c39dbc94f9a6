public import JSONWire

/// A disk to add to a machine: its block nodes and the device that shows them to the guest.
public struct Disk: Sendable {
    /// The id of the device.
    public var id: String
    /// The block nodes to add, each with a name and after those that it refers to; the last one is the disk's content.
    public var nodes: [BlockdevOptions]
    /// The driver of the device. Default: `"virtio-blk-pci"`.
    public var driver: String
    /// The id of the bus; `nil` for the first that fits.
    public var bus: String?
    /// More properties of the device with their names on the wire, for example `["serial": "A1"]`.
    public var properties: JSONObject

    /// Creates a description.
    public init(
        id: String,
        nodes: [BlockdevOptions],
        driver: String = "virtio-blk-pci",
        bus: String? = nil,
        properties: JSONObject = [:]
    ) {
        self.id = id
        self.nodes = nodes
        self.driver = driver
        self.bus = bus
        self.properties = properties
    }
}
