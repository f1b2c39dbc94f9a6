internal import JSONWire
internal import QMP

/// Waits for the end of a machine. Made before the command that ends it, so that nothing is missed.
struct ShutdownWatch: ~Copyable {
    /// How a machine ended.
    struct Ending: Sendable, Hashable {
        /// Why, in QEMU's words (`guest-shutdown`, `host-qmp-quit`, …); `nil` when QEMU went without a word.
        var reason: String?
        /// Whether QEMU itself is still there, as with `-no-shutdown`.
        var qemuRemains = false
    }

    private let stream: EventStream

    init(_ monitor: any Monitor) async {
        stream = await monitor.events(named: ["SHUTDOWN", "STOP"], buffering: .dropOldest(limit: 64))
    }

    /// Waits until QEMU is gone, or has shut the machine down and stays.
    ///
    /// - Parameters:
    ///   - limit: How long to wait.
    ///   - announced: Whether QEMU must have said that the machine shuts down. Without that, it may have crashed.
    /// - Throws: ``Failure/command(_:)``: the time was over, or the connection ended unannounced.
    consuming func wait(limit: Duration, announced: Bool) async throws(Failure) -> Ending {
        var reader = EventReader(stream, limit: limit)
        var shutdown: Ending?
        while true {
            switch try await reader.next() {
            case .element(.event(let event)) where event.name == "SHUTDOWN":
                shutdown = Ending(reason: ShutdownWatch.reason(of: event))
            case .element(.event) where shutdown != nil:
                // Stopped after it was shut down: QEMU was told not to end with the machine.
                return Ending(reason: shutdown?.reason, qemuRemains: true)
            case .element: continue
            case .end(.connectionLost(let error)):
                if let shutdown { return shutdown }
                if announced { throw .command(error) }
                return Ending()
            case .end(.timeOver):
                throw .command(QMPError(.timedOut, "the machine did not end in time"))
            }
        }
    }

    private static func reason(of event: QMPEvent) -> String? {
        // An event whose data cannot be read still says that the machine shuts down.
        (try? event.data)?["reason"]?.string
    }
}
