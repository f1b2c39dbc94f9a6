public import JSONWire

extension Domain {
    /// Adds a device to the machine while it runs (`device_add`).
    ///
    /// - Parameters:
    ///   - driver: The driver, for example `"usb-tablet"`.
    ///   - id: The id, by which the device can be removed again.
    ///   - bus: The id of the bus; `nil` for the first that fits.
    ///   - properties: The driver's properties with their names on the wire, for example `["drive": "node0"]`.
    /// - Throws: `QMPError`: `refused` by QEMU.
    public func addDevice(
        driver: String,
        id: String,
        bus: String? = nil,
        properties: JSONObject = [:]
    ) async throws(QMPError) {
        try await monitor.deviceAdd(driver: driver, bus: bus, id: id, properties: properties)
    }

    /// Removes a device from the machine while it runs, and waits until it is gone (`device_del`).
    ///
    /// A PCI device has to be released by the guest; others go at once. A removal that the guest was asked for before is
    /// waited for too.
    /// - Parameters:
    ///   - id: The id of the device; of one without an id, where it is in QEMU's tree of objects, see ``peripherals()``.
    ///   - limit: How long it may take.
    /// - Throws: `QMPError`:
    ///   - `refused`, with the class `deviceNotFound` when there is no such device;
    ///   - `refused` with the outcome `done` when the guest does not give the device up, which QEMU tells since 6.2, and of
    ///     memory before;
    ///   - `timedOut` with the outcome `unknown`: the guest has not released the device, and may still do so;
    ///   - `connectionLost`, `closed`, `cancelled`.
    public func removeDevice(_ id: String, waiting limit: Duration) async throws(QMPError) {
        try await DeviceRemoval(monitor, id: id).run(within: limit)
    }
}
