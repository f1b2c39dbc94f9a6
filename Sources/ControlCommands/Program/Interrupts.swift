internal import Dispatch
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Ctrl-C and SIGTERM, so that the connection is closed and the socket of a `listen:` address removed before the end.
final class Interrupts: Sendable {
    private static let statuses: [CInt: ExitStatus] = [SIGINT: .interrupted, SIGTERM: .terminated]
    /// How long ending in order may take.
    private static let patience = DispatchTimeInterval.seconds(1)

    private let first = Mutex<ExitStatus?>(nil)
    private let sources = Mutex<[any DispatchSourceSignal]>([])
    private let onInterrupt: @Sendable () -> Void

    /// - Parameter onInterrupt: Called at the first signal. A second one ends the process on the spot.
    init(onInterrupt: @escaping @Sendable () -> Void) {
        self.onInterrupt = onInterrupt
        for (number, status) in Interrupts.statuses { watch(number, status) }
    }

    /// How the process is to end, when a signal came.
    var status: ExitStatus? { first.withLock { $0 } }

    private func watch(_ number: CInt, _ status: ExitStatus) {
        guard !Interrupts.isIgnored(number) else { return }
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { [self] in end(with: status) }
        source.activate()
        sources.withLock { $0.append(source) }
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

    private func end(with status: ExitStatus) {
        let isFirst = first.withLock { first in
            defer { first = first ?? status }
            return first == nil
        }
        guard isFirst else { _exit(status.rawValue) }
        DispatchQueue.global().asyncAfter(deadline: .now() + Interrupts.patience) { _exit(status.rawValue) }
        onInterrupt()
    }
}
