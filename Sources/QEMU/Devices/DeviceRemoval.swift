/// Removes a device and waits until it is gone. Made before the command, so that nothing is missed.
struct DeviceRemoval: Sendable {
    private static let names: Set = [
        DeviceDeletedEvent.name, DeviceUnplugGuestErrorEvent.name, MemUnplugErrorEvent.name,
    ]

    private let monitor: any Monitor
    private let id: String
    /// Where the device is in QEMU's tree of objects.
    private let path: String
    private let events: EventStream

    init(_ monitor: any Monitor, id: String) async {
        self.monitor = monitor
        self.id = id
        path = id.hasPrefix("/") ? id : "/machine/peripheral/\(id)"
        events = await monitor.events(named: Self.names, buffering: .dropOldest(limit: 256))
    }

    func run(within limit: Duration) async throws(QMPError) {
        defer { events.cancel() }
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        do {
            try await monitor.deviceDel(id: id, timeout: .after(limit))
        } catch let error where error.isPendingUnplug {
            // The guest was asked before. What comes of it is what was wished for.
        }
        let late = QMPError(
            .timedOut,
            "the guest has not released device \(id) within \(limit), and may still do so",
            command: DeviceDelCommand.name,
            outcome: .unknown
        )
        try await withTimeLimit(clock.now.duration(to: deadline), late: late) { () async throws(QMPError) in
            try await awaitEnd()
        }
    }

    private func awaitEnd() async throws(QMPError) {
        var iterator = events.makeAsyncIterator()
        while let element = try await iterator.next() {
            switch element {
            case .event(let event): if try await isOver(event) { return }
            case .gap, .resumed: if try await isGone() { return }
            }
        }
        throw .endedWait("device \(id) was gone")
    }

    /// Whether the device is gone with this event.
    ///
    /// - Throws: When the guest keeps it.
    private func isOver(_ event: QMPEvent) async throws(QMPError) -> Bool {
        // An event that cannot be read is as good as missed; with one of failure, time decides.
        switch event.name {
        case DeviceDeletedEvent.name:
            guard let deleted = try? event.decode(DeviceDeletedEvent.self) else { return try await isGone() }
            // Its own parts are told of too, each with its path.
            return deleted.path == path
        case DeviceUnplugGuestErrorEvent.name:
            if (try? event.decode(DeviceUnplugGuestErrorEvent.self))?.path == path { throw kept(nil) }
        case MemUnplugErrorEvent.name:
            guard let failure = try? event.decode(MemUnplugErrorEvent.self), failure.device == id else { break }
            throw kept(failure.msg)
        default: break
        }
        return false
    }

    /// Events were missed, or the connection was lost and is back: so QEMU is asked.
    private func isGone() async throws(QMPError) -> Bool {
        do {
            _ = try await monitor.qomGet(path: path, property: "type", timeout: .never)
            return false
        } catch let error where error.refusal?.errorClass == .deviceNotFound {
            return true
        }
    }

    private func kept(_ reason: String?) -> QMPError {
        let message = "the guest does not give up device \(id)"
        return QMPError(
            .refused,
            reason.map { "\(message): \($0)" } ?? message,
            command: DeviceDelCommand.name,
            outcome: .done
        )
    }
}

extension QMPError {
    /// Whether QEMU refused to ask the guest for a device once more. It has no class of its own for that.
    package var isPendingUnplug: Bool {
        refusal?.errorClass == .genericError
            && refusal?.description.contains("already in the process of unplug") == true
    }
}
