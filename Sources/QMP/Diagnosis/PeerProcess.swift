internal import CSocketSupport
internal import QAPI

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The process at the other end of a unix socket, kept in view so that its end can be told.
package final class PeerProcess: Sendable {
    /// One that goes on is believed to stay after this long. QEMU ends its connections shortly before itself.
    private static let grace: Duration = .milliseconds(300)
    /// One that is seen to end gets so long: freeing a large guest's memory takes its time.
    private static let limit: Duration = .seconds(5)

    let identity: ProcessIdentity
    /// Stands for the process, whoever has its id later; -1 where the system has no such thing.
    private let handle: CInt

    /// Nil when the process cannot be seen from here.
    init?(of socket: CInt) {
        guard let identity = ProcessIdentity(peerOf: socket) else { return nil }
        self.identity = identity
        handle = csocket_open_peer_process(socket)
    }

    deinit {
        if handle >= 0 { close(handle) }
    }

    /// The process, told apart from a later one of the same id.
    var instance: ProcessInstance {
        ProcessInstance(
            identity: identity,
            startTicks: ProcessStatus(of: "/proc/\(identity.pid)")?.startTicks
        )
    }

    /// What becomes of the process, after it has closed its end; nil when it is this one, or the system does not tell.
    ///
    /// The process is looked at every few milliseconds: the system would wake nobody without a thread that waits.
    @concurrent
    func fate() async -> ProcessFate? {
        guard identity.pid != getpid(), handle >= 0 else { return nil }
        let start = ContinuousClock.now
        while true {
            let hasEnded = csocket_process_has_ended(handle)
            guard hasEnded >= 0 else { return nil }
            let status = hasEnded == 1 ? nil : ProcessStatus(of: "/proc/\(identity.pid)")
            if hasEnded == 1, let end = end() { return end }
            let isExiting = status.map { $0.isExiting || $0.state == .zombie } ?? false
            let patience = isExiting ? Self.limit : Self.grace
            if start.duration(to: .now) >= patience { return hasEnded == 1 ? .ended : .running }
            do {
                try await Task.sleep(for: .milliseconds(5))
            } catch {
                return nil
            }
        }
    }

    /// How it ended; nil while that may still come to light.
    private func end() -> ProcessFate? {
        var status: CInt = 0
        if csocket_process_exit_status(handle, &status) == 0 { return ProcessFate(waitStatus: status) }
        let mayBeToldLater = errno == EAGAIN
        // Until its parent has taken notice, no other process has its id.
        let last = ProcessStatus(of: "/proc/\(identity.pid)")
        if let last, last.state == .zombie, last.exitStatus != 0 { return ProcessFate(waitStatus: last.exitStatus) }
        return mayBeToldLater ? nil : .ended
    }
}

extension ProcessFate {
    /// Reads what `wait` tells.
    init(waitStatus status: Int32) {
        let signal = status & 0x7F
        self = signal == 0 ? .exited(status: (status >> 8) & 0xFF) : .killed(signal: signal)
    }
}
