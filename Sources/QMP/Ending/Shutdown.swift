public import QAPI

/// How a machine ended, as far as QEMU told.
public struct Shutdown: Sendable {
    /// Why a machine ended.
    @nonexhaustive
    public enum Reason: Sendable, Hashable {
        /// The guest switched the machine off.
        case guestShutdown
        /// The guest restarted, and QEMU was told to end then (`-no-reboot`).
        case guestReset
        /// The guest's kernel panicked.
        case guestPanic
        /// The machine's watchdog expired.
        case watchdog
        /// A monitor told QEMU to `quit`.
        case quit
        /// A monitor reset the machine (`system_reset`), and QEMU was told to end then (`-no-reboot`).
        case hostReset
        /// A signal told QEMU to end: `SIGINT`, `SIGTERM` or `SIGHUP`.
        case hostSignal
        /// Somebody closed QEMU's window.
        case hostUI
        /// QEMU had an error.
        case hostError
        /// A cause that has no name here.
        case other(ShutdownCause)
        /// The machine is off, and what QEMU said about it was said before anybody listened, or cannot be read.
        case untold
        /// The connection ended, and QEMU had not said that the machine ends: it crashed, was killed (`SIGKILL`), or only
        /// the connection broke. Over TCP, the machine may still run. See ``Shutdown/fate``.
        case unannounced
    }

    /// Why.
    public let reason: Reason
    /// The cause in QEMU's words, from its event `SHUTDOWN`; `nil` when it sent none that can be read.
    public let cause: ShutdownCause?
    /// The guest's panic, when there was one and the machine was not reset or resumed after it. Then ``reason`` may still
    /// be another, such as a `quit` of the machine that the panic had paused.
    public let panic: GuestPanickedEvent?
    /// What the watchdog did, when it expired and the machine was not reset or resumed after it.
    public let watchdog: WatchdogAction?
    /// How the connection ended; `nil` when QEMU is still there, with the machine off (`-no-shutdown`).
    public let connectionEnd: QMPError?

    /// What became of QEMU's process when the connection ended unannounced, where that can be seen: on this host, over a
    /// unix socket. How it ended is seen from its parent, and by everybody from Linux 6.15 on.
    public var fate: ProcessFate? { connectionEnd?.fate }
    /// Whether QEMU is still there, with the machine off: it was told to stay (`-no-shutdown`).
    public var qemuRemains: Bool { connectionEnd == nil }
    /// Whether QEMU told that the machine ends. If not, it may still run: see ``Reason/unannounced``.
    public var wasAnnounced: Bool { reason != .unannounced }
}

extension Shutdown: CustomStringConvertible {
    /// The reason as a sentence without a full stop.
    public var description: String {
        guard reason == .unannounced, let connectionEnd else { return reason.description }
        return "\(connectionEnd.message), and \(reason)"
    }
}

extension Shutdown.Reason: CustomStringConvertible {
    /// The reason as a sentence without a full stop.
    public var description: String {
        switch self {
        case .guestShutdown: "the guest switched the machine off"
        case .guestReset: "the guest restarted, and QEMU ends then"
        case .guestPanic: "the guest panicked"
        case .watchdog: "the watchdog expired"
        case .quit: "QEMU was told to quit"
        case .hostReset: "the machine was reset, and QEMU ends then"
        case .hostSignal: "a signal told QEMU to end"
        case .hostUI: "QEMU's window was closed"
        case .hostError: "QEMU had an error"
        case .other(let cause): "QEMU gives the cause \(cause)"
        case .untold: "the machine is off"
        case .unannounced: "QEMU had not told that the machine ends"
        }
    }
}
