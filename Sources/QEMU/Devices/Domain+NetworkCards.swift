internal import JSONWire

extension Domain {
    /// Adds a network card while the machine runs: its backend (`netdev_add`), then its device (`device_add`).
    ///
    /// When the device is refused, or the task is cancelled in between, the backend is removed again.
    /// - Parameters:
    ///   - card: What to add.
    ///   - limit: How long each command may take. Default: 30 seconds.
    /// - Throws: `QMPError`: `refused` by QEMU; `timedOut` or `connectionLost` with the outcome `unknown`, and then nothing is
    ///   removed, and the message tells what was added.
    public func addNetworkCard(_ card: NetworkCard, within limit: Duration = .seconds(30)) async throws(QMPError) {
        var properties = card.properties
        properties["netdev"] = .string(card.backend.id)
        let device = DeviceAddCommand(driver: card.driver, bus: card.bus, id: card.id, properties: properties)
        let backend = networkBackend(card.backend, within: limit)
        try await DeviceAddition(monitor: monitor, parts: [backend], device: device, limit: limit).run()
    }

    /// Removes a network card while the machine runs: its device, as ``removeDevice(_:waiting:)``, and then its backend
    /// (`netdev_del`).
    ///
    /// - Parameters:
    ///   - id: The id of the device.
    ///   - backend: The id of the backend.
    ///   - limit: How long it may take until the device is gone.
    /// - Throws: `QMPError`: as ``removeDevice(_:waiting:)``, and then the backend is there; also when the backend is refused,
    ///   and then the message tells that the device is gone.
    public func removeNetworkCard(
        _ id: String,
        backend: String,
        waiting limit: Duration
    ) async throws(QMPError) {
        try await removeDevice(id, waiting: limit)
        do {
            try await shielded { () async throws(QMPError) in
                try await monitor.netdevDel(id: backend, timeout: .after(.seconds(30)))
            }
        } catch {
            throw error.adding("device \(id) is gone, and network backend \(backend) may be there")
        }
    }

    private func networkBackend(_ backend: Netdev, within limit: Duration) -> DeviceAddition.Part {
        DeviceAddition.Part(name: "network backend \(backend.id)") { () async throws(QMPError) in
            try await monitor.netdevAdd(backend, timeout: .after(limit))
        } remove: { () async throws(QMPError) in
            try await monitor.netdevDel(id: backend.id, timeout: .after(limit))
        }
    }
}
