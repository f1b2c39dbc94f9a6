internal import QMP

/// Opens sessions.
struct Connector: Sendable {
    let console: Console
    let input: StandardInput
    let environment: Environment
    let looseEnd: LooseEnd
    let makeMonitor: @Sendable (MonitorAddress, SocketMonitor.Configuration) -> any Monitor
    let makeDriver: MakeDriver

    /// Connects, does something and disconnects.
    ///
    /// - Parameter address: Where to connect to; `nil` for what the options say.
    func withSession<Value>(
        _ options: GlobalOptions,
        at address: MonitorAddress? = nil,
        _ body: (Session) async throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let address = if let address { address } else { try options.address(in: environment) }
        let monitor = makeMonitor(address, options.configuration)
        let result: Result<Value, Failure>
        do {
            try await connect(monitor)
            let session = Session(
                monitor: monitor,
                console: console,
                timeout: options.timeout?.duration,
                looseEnd: looseEnd
            )
            result = .success(try await body(session))
        } catch {
            result = .failure(error)
        }
        await monitor.disconnect()
        return try result.get()
    }

    private func connect(_ monitor: any Monitor) async throws(Failure) {
        do {
            try await monitor.connect()
        } catch {
            throw .connection(error)
        }
    }
}
