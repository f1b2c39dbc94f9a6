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

    /// What shows that a machine ended as it was told to, although QEMU did not announce it.
    enum Proof {
        /// Nothing does.
        case none
        /// That QEMU's process has ended, and by no fault that can be seen.
        case endOfProcess
        /// That the connection has ended.
        case endOfConnection

        fileprivate func isGiven(by error: QMPError) -> Bool {
            switch self {
            case .none: false
            case .endOfProcess: error.fate?.isEndWithoutFault == true
            case .endOfConnection: true
            }
        }
    }

    private let stream: EventStream

    init(_ monitor: any Monitor) async {
        stream = await monitor.events(named: ["SHUTDOWN", "STOP"], buffering: .dropOldest(limit: 64))
    }

    /// Waits until QEMU is gone, or has shut the machine down and stays.
    ///
    /// - Parameters:
    ///   - limit: How long to wait.
    ///   - proof: What shows, when QEMU goes without having said that the machine shuts down, that this was no crash.
    /// - Throws: ``Failure/command(_:)``: the time was over, or the connection ended without a proof.
    consuming func wait(limit: Duration, proof: Proof) async throws(Failure) -> Ending {
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
                guard proof.isGiven(by: error) else { throw .command(error) }
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
