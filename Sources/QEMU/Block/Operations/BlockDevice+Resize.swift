public import QMP

extension BlockDevice {
    /// Changes the size that the guest sees (`block_resize`). The guest is told; what it makes of it is its own affair.
    ///
    /// - Parameters:
    ///   - size: The new size in bytes, a multiple of 512.
    ///   - isShrinkingAllowed: Whether it may be smaller than the present one. What was beyond is lost. Default: no.
    /// - Throws: `QMPError`: `invalidCommand` when it would shrink and is not to; `noMedium`; `refused`, for example while a
    ///   job runs on the device.
    public func resize(to size: Int, isShrinkingAllowed: Bool = false) async throws(QMPError) {
        let present = try await refreshed()
        guard let medium = present.medium else {
            throw QMPError(.noMedium, "there is no medium in \(address)", command: "block_resize", outcome: .notSent)
        }
        guard isShrinkingAllowed || size >= medium.image.virtualSize else {
            let loss = "\(address) has \(medium.image.virtualSize) bytes; \(size) would cut it"
            throw .invalidCommand(loss, command: "block_resize")
        }
        let drive = present.address.driveName
        let node = drive == nil ? present.address.nodeName : nil
        try await domain.monitor.blockResize(device: drive, nodeName: node, size: size)
    }
}
