package import LibvirtProtocol
internal import NIOCore
package import QMP

extension LibvirtConnection {
    /// Subscribes to what QEMU reports of a domain. The subscription stands when this returns: no later event is missed.
    ///
    /// It does not end with the domain, which may start again; and it does not keep the connection.
    /// - Parameters:
    ///   - domain: Of which domain; `nil` for all.
    ///   - names: The events to deliver, by QMP name (`"RESET"`); `nil` for all.
    ///   - buffering: What happens when the subscriber does not keep up.
    package func monitorEvents(
        of domain: RemoteUUID?,
        named names: Set<String>? = nil,
        buffering: EventBuffering = .dropOldest(limit: 1024)
    ) async throws(LibvirtError) -> EventStream {
        let key = events.newKey()
        let (stream, source) = EventStream.makeStream(named: names, buffering: buffering, onCancel: remover(of: key))
        events.add(source, of: domain, key: key)
        do throws(LibvirtError) {
            try await register(.monitor)
        } catch {
            events.remove(key)
            throw error
        }
        return stream
    }

    /// Subscribes to the starts, stops and pauses of a domain. The subscription stands when this returns.
    ///
    /// - Parameters:
    ///   - domain: Of which domain; `nil` for all.
    ///   - limit: How many events are kept for a subscriber that does not keep up; of more, the oldest are dropped and
    ///     counted.
    package func lifecycleEvents(
        of domain: RemoteUUID?,
        limit: Int = 1024
    ) async throws(LibvirtError) -> LifecycleEvents {
        let key = events.newKey()
        let (stream, source) = LifecycleEvents.makeStream(limit: limit, onCancel: remover(of: key))
        events.add(source, of: domain, key: key)
        do throws(LibvirtError) {
            try await register(.lifecycle)
        } catch {
            events.remove(key)
            throw error
        }
        return stream
    }

    nonisolated func remover(of key: UInt64) -> @Sendable () -> Void {
        { [weak self] in
            guard let self else { return }
            // Never at once: this may come about while the subscribers are being told something.
            eventLoop.execute { self.assumeIsolated { $0.events.remove(key) } }
        }
    }

    /// Asks the daemon for all events of a kind, unless it was asked before, and waits for its answer.
    func register(_ kind: EventSubscribers.Kind) async throws(LibvirtError) {
        if let end { throw end }
        try await registration(for: kind).value.get()
    }

    /// Asks the daemon for all events of a kind, unless it was asked before.
    ///
    /// - Returns: What tells its answer.
    @discardableResult
    func registration(for kind: EventSubscribers.Kind) -> Task<Result<Void, LibvirtError>, Never> {
        if let registration = events.registrations[kind] { return registration }
        // A task of its own: others may wait for it when the first subscriber is cancelled.
        let registration = Task {
            let result = await ask(for: kind)
            // The next subscriber may be luckier.
            if case .failure = result { events.registrations[kind] = nil }
            return result
        }
        events.registrations[kind] = registration
        return registration
    }

    private nonisolated func ask(for kind: EventSubscribers.Kind) async -> Result<Void, LibvirtError> {
        do throws(LibvirtError) {
            switch kind {
            case .monitor: _ = try await call(.registerMonitorEvent, MonitorEventRegistration())
            case .lifecycle: _ = try await call(.registerDomainEvent, EventRegistration(event: 0))
            }
            return .success(())
        } catch {
            return .failure(error)
        }
    }
}
