internal import JSONWire

extension Domain {
    /// QEMU's version, with what the distributor calls the build in `QEMUVersion.package`.
    ///
    /// QEMU tells it when the connection opens; a monitor that has no greeting is asked (`query-version`).
    /// - Throws: `QMPError`.
    public func version() async throws(QMPError) -> QEMUVersion {
        if let greeting = await monitor.greeting { return greeting.version }
        return try await monitor.execute("query-version", as: QEMUVersion.self)
    }

    /// The names of the commands that this QEMU takes at present, in its order (`query-commands`).
    ///
    /// Each call asks: what QEMU takes depends on its state. For what it could take, and with which arguments, ask
    /// `monitor.schema()`, which is kept.
    /// - Throws: `QMPError`.
    public func commands() async throws(QMPError) -> [String] {
        try await monitor.queryCommands().map(\.name)
    }

    /// Whether this QEMU takes a command at present (`query-commands`).
    ///
    /// Each call asks. Of several commands, look at ``commands()``.
    /// - Parameter command: The QMP name, for example `"blockdev-mirror"`.
    /// - Throws: `QMPError`.
    public func supports(command: String) async throws(QMPError) -> Bool {
        try await commands().contains(command)
    }
}
