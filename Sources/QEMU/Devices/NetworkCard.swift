public import JSONWire

/// A network card to add to a machine: what it is connected to on the host, and the device that the guest sees.
public struct NetworkCard: Sendable {
    /// The id of the device.
    public var id: String
    /// What is at its other end, with an id of its own.
    public var backend: Netdev
    /// The driver of the device. Default: `"virtio-net-pci"`.
    public var driver: String
    /// The id of the bus; `nil` for the first that fits.
    public var bus: String?
    /// More properties of the device with their names on the wire, for example `["mac": "52:54:00:12:34:56"]`.
    public var properties: JSONObject

    /// Creates a description.
    public init(
        id: String,
        backend: Netdev,
        driver: String = "virtio-net-pci",
        bus: String? = nil,
        properties: JSONObject = [:]
    ) {
        self.id = id
        self.backend = backend
        self.driver = driver
        self.bus = bus
        self.properties = properties
    }
}
