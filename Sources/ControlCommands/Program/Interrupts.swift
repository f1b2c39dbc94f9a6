internal import Dispatch
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Ctrl-C, SIGTERM and SIGHUP, so that the connection is closed and the socket of a `listen:` address removed before the end.
///
/// Watches as long as it is held.
final class Interrupts {
    private static let statuses: [CInt: ExitStatus] = [
        SIGHUP: .hungUp, SIGINT: .interrupted, SIGTERM: .terminated,
    ]

    private let ending: Ending
    private let sources: [any DispatchSourceSignal]

    /// - Parameters:
    ///   - looseEnd: What is told when the process ends before it could end in order.
    ///   - onInterrupt: Called at the first signal. A second one ends the process on the spot.
    init(_ looseEnd: LooseEnd, onInterrupt: @escaping @Sendable () -> Void) {
        let ending = Ending(looseEnd, onInterrupt)
        self.ending = ending
        sources = Interrupts.statuses.compactMap { number, status in
            Interrupts.isIgnored(number) ? nil : Interrupts.watch(number) { ending.begin(with: status) }
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }

    /// How the process is to end, when a signal came.
    var status: ExitStatus? { ending.status }

    private static func watch(
        _ number: CInt,
        _ onSignal: @escaping @Sendable () -> Void
    ) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: onSignal)
        source.activate()
        return source
    }

    /// Whoever started us (`nohup`, a shell in the background) may want it ignored.
    private static func isIgnored(_ number: CInt) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        #if canImport(Darwin)
        let handler = action.__sigaction_u.__sa_handler
        #else
        let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}

/// The end that a signal began.
private final class Ending: Sendable {
    /// How long ending in order may take.
    private static let patience = DispatchTimeInterval.seconds(1)
    /// How long it may take when QEMU has to end something first.
    private static let longPatience = DispatchTimeInterval.seconds(15)

    private let looseEnd: LooseEnd
    private let first = Mutex<ExitStatus?>(nil)
    private let onInterrupt: @Sendable () -> Void

    init(_ looseEnd: LooseEnd, _ onInterrupt: @escaping @Sendable () -> Void) {
        self.looseEnd = looseEnd
        self.onInterrupt = onInterrupt
    }

    var status: ExitStatus? { first.withLock { $0 } }

    func begin(with status: ExitStatus) {
        let isFirst = first.withLock { first in
            defer { first = first ?? status }
            return first == nil
        }
        guard isFirst else { endAtOnce(status) }
        let patience = looseEnd.text == nil ? Ending.patience : Ending.longPatience
        DispatchQueue.global().asyncAfter(deadline: .now() + patience) { [self] in endAtOnce(status) }
        onInterrupt()
    }

    private func endAtOnce(_ status: ExitStatus) -> Never {
        if let text = looseEnd.text {
            // The exit status still tells; there is no better place left to complain.
            try? OutputStreams.process.writeError(Array("\nqemuctl: \(text.printable)\n".utf8))
        }
        _exit(status.rawValue)
    }
}
