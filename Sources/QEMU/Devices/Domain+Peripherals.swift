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
