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

extension Domain {
    /// The devices that were added to the machine: first those with an id, then those without (`qom-list`).
    ///
    /// - Throws: `QMPError`.
    public func peripherals() async throws(QMPError) -> [Peripheral] {
        let named = try await qomChildren("/machine/peripheral")
        let anonymous = try await qomChildren("/machine/peripheral-anon")
        return named.map { Peripheral(id: $0.name, driver: $0.type, qomPath: $0.path) }
            + anonymous.map { Peripheral(id: nil, driver: $0.type, qomPath: $0.path) }
    }
}
