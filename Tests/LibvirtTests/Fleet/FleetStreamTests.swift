import LibvirtProtocol
import QEMU
import QMP
import Synchronization
import Testing

@testable import Libvirt

/// Streams of fleets whose daemons are not real.
@Suite(.timeLimit(.minutes(5))) struct FleetStreamTests {
    private static let domain = RemoteDomain(name: "web", uuid: MessageTests.someUUID, id: 1)

    private static func monitorEvent(_ name: String) -> [UInt8] {
        let payload = encoded(Int32(0), domain, name, Int64(7), UInt32(8), String?.none)
        return frameBytes(FrameHeader(.qemu, 6, kind: .message, serial: 1), payload)
    }

    private static func lifecycleEvent(_ event: Int32, _ detail: Int32 = 0) -> [UInt8] {
        let header = FrameHeader(.remote, 318, kind: .message, serial: 1)
        return frameBytes(header, encoded(Int32(0), domain, event, detail))
    }

    private static let registering: FakeDaemon.Answer = { frame in
        frame.header.program == .qemu && frame.header.procedure == 4 ? [frame.reply(Int32(0))] : nil
    }

    /// A fleet of daemons that are called a, b, c…
    private static func fleet(_ uris: LibvirtURI...) throws -> Fleet {
        let hosts = zip("abc", uris).map { FleetHost(name: String($0), uri: $1) }
        return try Fleet(hosts, configuration: .unhurried)
    }

    private static let nowhere = LibvirtURI(transport: .unix(LibvirtURI.UnixOptions(socket: "/nowhere/sock")))

    private static func machine(on host: String) -> MachineReference {
        MachineReference(name: "web", host: host, uuid: MessageTests.someUUID.description)
    }

    private static func event(_ name: String) -> QMPEvent {
        QMPEvent(name: name, timestamp: .init(seconds: 7, microseconds: 8), rawData: nil)
    }

    // MARK: Events

    @Test func eventsSayHostAndMachine() async throws {
        try await FakeDaemon.withDaemon(answering: Self.registering) { first in
            try await FakeDaemon.withDaemon(answering: Self.registering) { second in
                let fleet = try Self.fleet(first.uri, second.uri)
                var events = fleet.events(named: ["STOP"]).makeAsyncIterator()
                let reached = [await events.next(), await events.next()]
                #expect(Set(reached.map { $0?.host.name }) == ["a", "b"])
                #expect(reached.allSatisfy { $0?.kind == .reached })
                first.send(Self.lifecycleEvent(2))
                let started = await events.next()
                #expect(started?.host.name == "a" && started?.kind == .started(Self.machine(on: "a")))
                second.send(Self.monitorEvent("RESUME") + Self.lifecycleEvent(3) + Self.monitorEvent("STOP"))
                let stop = await events.next()
                #expect(stop?.kind == .event(Self.event("STOP"), of: Self.machine(on: "b")))
                second.send(Self.lifecycleEvent(5, 2))
                let stopped = await events.next()
                #expect(stopped?.kind == .stopped(Self.machine(on: "b"), reason: "it crashed"))
                await fleet.close()
                let end = await events.next()
                #expect(end == nil)
            }
        }
    }

    @Test func aHostThatGoesAndComesBack() async throws {
        try await FakeDaemon.withDaemon(answering: Self.registering) { daemon in
            let fleet = try Self.fleet(daemon.uri)
            var events = fleet.events().makeAsyncIterator()
            for round in 1...2 {
                let reached = await events.next()
                #expect(reached?.kind == .reached)
                daemon.send(Self.monitorEvent("ROUND-\(round)"))
                let event = await events.next()
                #expect(event?.kind == .event(Self.event("ROUND-\(round)"), of: Self.machine(on: "a")))
                daemon.hangUp()
                guard case .lost(let reason)? = await events.next()?.kind else {
                    Issue.record("its end was not told")
                    return
                }
                #expect(reason.code == .connectionLost)
            }
            let reached = await events.next()
            #expect(reached?.kind == .reached)
            await fleet.close()
        }
    }

    @Test func whatDoesNotAnswerHoldsUpNobody() async throws {
        let mute: FakeDaemon.Answer = { _ in [] }
        try await FakeDaemon.withDaemon(answering: mute) { stalled in
            try await FakeDaemon.withDaemon(answering: Self.registering) { daemon in
                let fleet = try Self.fleet(stalled.uri, Self.nowhere, daemon.uri)
                var events = fleet.events().makeAsyncIterator()
                let first = [await events.next(), await events.next()]
                #expect(Set(first.map { $0?.host.name }) == ["b", "c"])
                let lost = first.first { $0?.host.name == "b" }
                guard case .lost(let reason)?? = lost.map({ $0?.kind }) else {
                    Issue.record("b is not there")
                    return
                }
                #expect(reason.code == .connectionFailed && reason.message.contains("/nowhere/sock"))
                // It is tried again meanwhile, and the same is not told twice.
                let start = ContinuousClock.now
                while ContinuousClock.now - start < .seconds(2) {
                    daemon.send(Self.monitorEvent("STOP"))
                    let next = await events.next()
                    #expect(next?.host.name == "c")
                }
                await fleet.close()
            }
        }
    }

    @Test func aDaemonThatRefusesToTell() async throws {
        let refusals = Mutex(1)
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.program == .qemu else { return nil }
            let isRefused = refusals.withLock { count in
                count -= 1
                return count >= 0
            }
            return [isRefused ? frame.refusal(RemoteFailure(code: 29, message: "read only")) : frame.reply(Int32(0))]
        }
        try await FakeDaemon.withDaemon(answering: answer) { daemon in
            let fleet = try Self.fleet(daemon.uri)
            var events = fleet.events().makeAsyncIterator()
            guard case .lost(let reason)? = await events.next()?.kind else {
                Issue.record("the refusal was not told")
                return
            }
            #expect(reason.code == .refused && reason.message.contains("read only"))
            let reached = await events.next()
            #expect(reached?.kind == .reached)
            await fleet.close()
        }
    }

    // MARK: Statuses

    @Test func aReportOfEachHostAndRound() async throws {
        let listing: FakeDaemon.Answer = { $0.header.procedure == 344 ? [$0.reply(UInt32(0))] : nil }
        let mute: FakeDaemon.Answer = { $0.header.procedure == 344 ? [] : nil }
        try await FakeDaemon.withDaemon(answering: listing) { daemon in
            try await FakeDaemon.withDaemon(answering: mute) { stalled in
                let fleet = try Self.fleet(daemon.uri, stalled.uri, Self.nowhere)
                var (answers, timeouts, failures) = (0, 0, 0)
                for await report in fleet.statuses(every: .milliseconds(10), timeout: .seconds(2)) {
                    switch (report.host.name, Self.code(report)) {
                    case ("a", nil): answers += 1
                    case ("b", .timedOut): timeouts += 1
                    case ("c", .connectionFailed): failures += 1
                    // On a machine that is busy with other things, it may be late.
                    case ("a", .timedOut), ("c", .timedOut): break
                    default: Issue.record("\(report)")
                    }
                    if timeouts >= 2, answers > 4, failures > 4 { break }
                }
                await fleet.close()
            }
        }
    }

    private static func code<Value>(_ report: HostReport<Value>) -> QMPError.Code? {
        guard case .failure(let error) = report.result else { return nil }
        return (error as? QMPError)?.code
    }

    @Test func aFleetWithoutHostsTellsNothing() async throws {
        let fleet = try Fleet([])
        for await _ in fleet.events() { Issue.record("there is no host") }
        for await _ in fleet.statuses(every: .seconds(1)) { Issue.record("there is no host") }
    }
}
