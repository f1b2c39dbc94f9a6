extension Domain {
    /// Pauses the machine: its CPUs stand still, its devices keep their state (`stop`).
    ///
    /// - Throws: `QMPError`.
    public func pause() async throws(QMPError) {
        try await monitor.stop()
    }

    /// Lets a paused machine go on (`cont`).
    ///
    /// - Throws: `QMPError`: `refused`, for example after the guest panicked or was shut down, which takes a ``reset()``.
    public func resume() async throws(QMPError) {
        try await monitor.cont()
    }

    /// Presses the reset button, and does not wait (`system_reset`). The guest is not asked. With `-no-reboot` QEMU ends.
    ///
    /// - Throws: `QMPError`.
    public func reset() async throws(QMPError) {
        try await monitor.systemReset()
    }

    /// Wakes a suspended machine up (`system_wakeup`).
    ///
    /// - Throws: `QMPError`: `refused` when the machine is not suspended, or cannot be woken.
    public func wakeUp() async throws(QMPError) {
        try await monitor.systemWakeup()
    }

    /// Sends the machine a non-maskable interrupt, which many guests take as the order to dump (`inject-nmi`).
    ///
    /// - Throws: `QMPError`: `refused` by machines that have none.
    public func injectNMI() async throws(QMPError) {
        try await monitor.injectNmi()
    }

    /// Presses the power button, and does not wait (`system_powerdown`). What the guest makes of it is its own affair.
    ///
    /// - Throws: `QMPError`.
    public func powerDown() async throws(QMPError) {
        try await monitor.systemPowerdown()
    }
}
