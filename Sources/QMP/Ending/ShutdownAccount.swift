internal import QAPI

/// What QEMU's events told so far about the end of a machine.
package struct ShutdownAccount: Sendable {
    package static let names: Set = [
        GuestPanickedEvent.name, ResetEvent.name, ResumeEvent.name, ShutdownEvent.name, WatchdogEvent.name,
    ]

    /// Whether QEMU said that the machine is off.
    package private(set) var isAnnounced = false
    /// Whether QEMU took the command to quit. Some say nothing more, such as the storage daemon.
    package var isQuitting: Bool
    private var cause: ShutdownCause?
    private var panic: GuestPanickedEvent?
    private var watchdog: WatchdogAction?

    package init(isQuitting: Bool = false) {
        self.isQuitting = isQuitting
    }

    package mutating func note(_ event: QMPEvent) {
        // An event with data that cannot be read still happened.
        switch event.name {
        case ShutdownEvent.name:
            isAnnounced = true
            cause = (try? event.decode(ShutdownEvent.self))?.reason
        case GuestPanickedEvent.name: panic = try? event.decode(GuestPanickedEvent.self)
        case WatchdogEvent.name: watchdog = (try? event.decode(WatchdogEvent.self))?.action
        // Whatever was before, the machine goes on.
        case ResetEvent.name, ResumeEvent.name: self = ShutdownAccount(isQuitting: isQuitting)
        default: break
        }
    }

    /// The end of the machine.
    ///
    /// - Parameter connectionEnd: How the connection ended; `nil` when QEMU is still there, with the machine off.
    package func shutdown(connectionEnd: QMPError?) -> Shutdown {
        Shutdown(
            reason: told ?? (connectionEnd == nil ? .untold : .unannounced),
            cause: cause,
            panic: panic,
            watchdog: watchdog,
            connectionEnd: connectionEnd
        )
    }

    /// Why the machine is off or about to be; `nil` when QEMU did not say that it is.
    var told: Shutdown.Reason? { reason ?? (isAnnounced ? .untold : nil) }

    /// What QEMU gave as the reason; `nil` when it gave none.
    private var reason: Shutdown.Reason? {
        switch (cause, watchdog) {
        // The watchdog acts through the guest's own ways.
        case (.guestShutdown?, .shutdown?), (.guestReset?, .reset?): .watchdog
        case (let cause?, _): Shutdown.Reason(cause)
        // Here QEMU ends without a further word.
        case (nil, .poweroff?) where !isAnnounced: .watchdog
        case (nil, _) where isQuitting: .quit
        case (nil, _): nil
        }
    }
}

extension Shutdown.Reason {
    fileprivate init(_ cause: ShutdownCause) {
        switch cause {
        case .guestShutdown: self = .guestShutdown
        case .guestReset: self = .guestReset
        case .guestPanic: self = .guestPanic
        case .hostQmpQuit: self = .quit
        case .hostQmpSystemReset: self = .hostReset
        case .hostSignal: self = .hostSignal
        case .hostUi: self = .hostUI
        case .hostError: self = .hostError
        default: self = .other(cause)
        }
    }
}
