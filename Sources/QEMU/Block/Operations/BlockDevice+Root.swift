internal import QMP

extension BlockDevice {
    /// What a command is to call the root of what is inserted now.
    struct Root {
        /// The drive's name; `nil` for what was made with `-blockdev`.
        let driveName: String?
        /// The root node's name; `nil` where the drive's name is enough.
        let nodeName: String?

        /// For commands that take either.
        var name: String { driveName ?? nodeName ?? "" }
    }

    /// What a command is to call the root of what is inserted now. The drive's name stays; the root node changes with each
    /// snapshot and each pivot, so that QEMU is asked for it.
    ///
    /// - Throws: `QMPError`: `noMedium`; `blockDeviceNotFound` when the device is not there any more.
    func root() async throws(QMPError) -> Root {
        guard let driveName = address.driveName else { return Root(driveName: nil, nodeName: try await rootNode()) }
        // There was no medium; by now there may be one.
        if medium == nil { _ = try await rootNode() }
        return Root(driveName: driveName, nodeName: nil)
    }

    /// The name of the root node of what is inserted now.
    func rootNode() async throws(QMPError) -> String {
        guard let name = try await presentMedium().name else { throw noMedium }
        return name
    }

    /// What is inserted now.
    ///
    /// - Throws: As ``root()``.
    func presentMedium() async throws(QMPError) -> BlockNode {
        guard let medium = try await refreshed().medium else { throw noMedium }
        return medium
    }

    private var noMedium: QMPError { QMPError(.noMedium, "there is no medium in \(address)", outcome: .notSent) }

    /// The device as it is now. `query-block`.
    ///
    /// - Throws: `QMPError`: `blockDeviceNotFound` when it is not there any more, and others as every command.
    public func refreshed() async throws(QMPError) -> BlockDevice {
        let devices = try await domain.blockDevices()
        let identity = address.identity
        guard identity != nil, let present = devices.first(where: { $0.address.identity == identity }) else {
            throw .blockDeviceNotFound(address.description, among: devices.map(\.address), matches: 0)
        }
        return present
    }
}
