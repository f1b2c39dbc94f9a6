internal import LibvirtProtocol
internal import QAPI
internal import QMP

/// Who gets the events that a daemon sends, by the domain they are about.
///
/// The daemon is asked for all of them once, whatever the number of subscribers: each registration would bring its own copy.
struct EventSubscribers: Sendable {
    /// What a daemon can be asked for.
    enum Kind: Hashable {
        case monitor
        case lifecycle
    }

    private struct Subscriber<Source: Sendable>: Sendable {
        /// `nil` for all.
        let domain: RemoteUUID?
        let source: Source
    }

    private var monitor: [UInt64: Subscriber<EventStream.Source>] = [:]
    private var lifecycle: [UInt64: Subscriber<LifecycleEvents.Source>] = [:]
    private var observers: [UInt64: Subscriber<@Sendable (DomainNotice) -> Void>] = [:]
    private var nextKey: UInt64 = 0
    /// What the daemon was asked for, and its answer.
    var registrations: [Kind: Task<Result<Void, LibvirtError>, Never>] = [:]

    /// A number for a new subscriber.
    mutating func newKey() -> UInt64 {
        defer { nextKey += 1 }
        return nextKey
    }

    mutating func add(_ source: EventStream.Source, of domain: RemoteUUID?, key: UInt64) {
        monitor[key] = Subscriber(domain: domain, source: source)
    }

    mutating func add(_ source: LifecycleEvents.Source, of domain: RemoteUUID?, key: UInt64) {
        lifecycle[key] = Subscriber(domain: domain, source: source)
    }

    mutating func add(_ observer: @escaping @Sendable (DomainNotice) -> Void, of domain: RemoteUUID?, key: UInt64) {
        observers[key] = Subscriber(domain: domain, source: observer)
    }

    mutating func remove(_ key: UInt64) {
        observers[key] = nil
        monitor[key] = nil
        lifecycle[key] = nil
    }

    func yield(_ event: MonitorEvent) {
        let delivered = QMPEvent(
            name: event.name,
            timestamp: .init(seconds: event.seconds, microseconds: Int64(event.microseconds)),
            rawData: event.details?.bytes
        )
        for subscriber in monitor.values where subscriber.domain ?? event.domain.uuid == event.domain.uuid {
            subscriber.source.yield(delivered)
        }
        notify(of: event.domain, .monitor(delivered, of: event.domain))
    }

    func yield(_ event: LifecycleEvent) {
        for subscriber in lifecycle.values where subscriber.domain ?? event.domain.uuid == event.domain.uuid {
            subscriber.source.yield(event)
        }
        notify(of: event.domain, .lifecycle(event))
    }

    private func notify(of domain: RemoteDomain, _ notice: DomainNotice) {
        for observer in observers.values where observer.domain ?? domain.uuid == domain.uuid { observer.source(notice) }
    }

    /// Ends all subscriptions: without error, or with the reason why the connection ended.
    mutating func finish(_ reason: LibvirtError?) {
        for subscriber in monitor.values { subscriber.source.finish(throwing: reason.map { QMPError($0) }) }
        for subscriber in lifecycle.values { subscriber.source.finish(throwing: reason) }
        for observer in observers.values { observer.source(.end(reason)) }
        monitor = [:]
        lifecycle = [:]
        observers = [:]
    }
}
