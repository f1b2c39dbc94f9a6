extension Domain {
    /// Connects, runs `body` and disconnects, however `body` ends. The machine goes on.
    ///
    /// - Parameters:
    ///   - address: Where QEMU's monitor is.
    ///   - name: A label. Default: the address.
    ///   - configuration: Deadlines, limits and choices of the connection.
    ///   - body: Works with the machine.
    /// - Throws: `QMPError` when no connection comes about, and whatever `body` throws.
    public static func withConnection<Result>(
        to address: MonitorAddress,
        name: String? = nil,
        configuration: SocketMonitor.Configuration = SocketMonitor.Configuration(),
        _ body: (Domain) async throws -> Result
    ) async throws -> Result {
        try await SocketMonitor.withConnection(to: address, configuration: configuration) { monitor in
            try await body(Domain(monitor, name: name ?? address.description))
        }
    }

    /// Connects the monitor. Needed once, unless the monitor was connected when the domain was made.
    ///
    /// - Throws: `QMPError`: no connection came about.
    public func open() async throws(QMPError) {
        try await monitor.connect()
    }

    /// Closes the connection; the machine goes on. Whoever waits for something of this domain is told
    /// `QMPError.Code.closed`. Safe at any moment, and twice.
    public func close() async {
        await monitor.disconnect()
    }
}
