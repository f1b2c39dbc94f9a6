public import QEMU
internal import QMP

extension Fleet {
    /// Asks all hosts for their machines, again and again.
    ///
    /// ```swift
    /// for await report in fleet.statuses(every: .seconds(5)) {
    ///     print(report.host.name, report.result)
    /// }
    /// ```
    /// There is one report of each host and round. A host that takes longer than a round misses the next one, and holds up no
    /// other. A reader that does not keep up gets the latest report of each host.
    /// - Parameters:
    ///   - interval: How long a round takes.
    ///   - timeout: How long a host may take to answer, and to be connected with before if need be. Default: 10 seconds.
    public func statuses(
        every interval: Duration,
        timeout: Duration = .seconds(10)
    ) -> FleetStream<HostReport<[MachineReference]>> {
        FleetStream(hostCount: hosts.count, limit: 1, gap: { _, _ in nil }) { [self] feed in
            await forEachHost { index, host, driver in
                var next = ContinuousClock.now
                repeat {
                    let report = await Self.visit(host, driver, timeout) { try await $0.machines() }
                    if await driver.isClosed || Task.isCancelled { return }
                    feed.yield(report, from: index)
                    next = max(next + interval, .now)
                } while await next.arrives()
            }
        }
    }

    /// Follows what all machines of all hosts do, also those that start later.
    ///
    /// ```swift
    /// for await event in fleet.events(named: ["SHUTDOWN"]) {
    ///     switch event.kind {
    ///     case .event(let event, of: let machine): print(machine.host ?? "", machine.name, event.name)
    ///     case .lost(let error): print("\(event.host.name) is tried again: \(error)")
    ///     default: break
    ///     }
    /// }
    /// ```
    /// Each host is reached by itself, and again when it was lost: ``FleetEvent/Kind`` has what is told of that.
    /// - Parameters:
    ///   - names: The events of QEMU's to deliver, by QMP name (`"RESET"`); `nil` for all.
    ///   - limit: How many elements of each host are kept for a reader that does not keep up; of more, the oldest are dropped,
    ///     counted, and told as a gap. Default: 1024.
    public func events(named names: Set<String>? = nil, limit: Int = 1024) -> FleetStream<FleetEvent> {
        let hosts = hosts
        return FleetStream(
            hostCount: hosts.count,
            limit: limit,
            gap: { FleetEvent(host: hosts[$0], kind: .gap($1)) },
            work: { [self] feed in
                await forEachHost { index, host, driver in
                    let follower = HostFollower(host: host, driver: driver, names: names) { kind in
                        feed.yield(FleetEvent(host: host, kind: kind), from: index)
                    }
                    await follower.follow()
                }
            }
        )
    }

    private func forEachHost(_ body: @escaping @Sendable (Int, FleetHost, LibvirtDriver) async -> Void) async {
        await withTaskGroup { group in
            for (index, (host, driver)) in zip(hosts, drivers).enumerated() {
                group.addTask { await body(index, host, driver) }
            }
        }
    }
}
