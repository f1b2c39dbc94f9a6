internal import LibvirtProtocol
internal import QMP

/// What a daemon tells of its domains, in the order in which it came.
enum DomainNotice: Sendable {
    /// QEMU reported something.
    case monitor(QMPEvent, of: RemoteDomain)
    /// The domain started, stopped, was paused…
    case lifecycle(LifecycleEvent)
    /// Nothing more comes: the connection ended, without an error when it was closed from this side.
    case end(LibvirtError?)
}

/// A wish for notices. When nobody holds it any more, they stop coming.
final class DomainObservation: Sendable {
    private let onEnd: @Sendable () -> Void

    init(onEnd: @escaping @Sendable () -> Void) { self.onEnd = onEnd }

    deinit { onEnd() }
}

extension LibvirtConnection {
    /// Hands everything that is told of a domain, or of all when it is `nil`, to `observer`, on the event loop, where it must
    /// not wait.
    ///
    /// Other than from several streams, what happens comes in its order: what QEMU said before it ended, then that it did.
    func observe(
        _ domain: RemoteUUID?,
        _ observer: @escaping @Sendable (DomainNotice) -> Void
    ) async throws(LibvirtError) -> DomainObservation {
        let key = events.newKey()
        let observation = DomainObservation(onEnd: remover(of: key))
        events.add(observer, of: domain, key: key)
        registration(for: .monitor)
        registration(for: .lifecycle)
        try await register(.monitor)
        try await register(.lifecycle)
        return observation
    }

    /// Asks for what ``observe(_:_:)`` needs, which then waits for the answer: whoever has another question first need not
    /// ask one after the other.
    nonisolated func prepareToObserve() {
        onLoop { connection in
            guard connection.isOpen else { return }
            connection.registration(for: .monitor)
            connection.registration(for: .lifecycle)
        }
    }

    /// Whether calls can be made.
    var isOpen: Bool {
        if case .ready = stage { end == nil } else { false }
    }
}
