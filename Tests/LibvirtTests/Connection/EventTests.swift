import Libvirt
import LibvirtProtocol
import QMP
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct EventTests {
    private static let domain = RemoteDomain(name: "web", uuid: MessageTests.someUUID, id: 1)
    private static let other = RemoteDomain(name: "db", uuid: MessageTests.otherUUID, id: 2)

    static func monitorEvent(_ name: String, of domain: RemoteDomain, data: String? = nil) -> [UInt8] {
        let payload = encoded(Int32(0), domain, name, Int64(7), UInt32(8), data)
        return frameBytes(FrameHeader(.qemu, 6, kind: .message, serial: 1), payload)
    }

    private static func lifecycleEvent(_ event: Int32) -> [UInt8] {
        let header = FrameHeader(.remote, 318, kind: .message, serial: 1)
        return frameBytes(header, encoded(Int32(0), domain, event, Int32(0)))
    }

    static let registering: FakeDaemon.Answer = { frame in
        frame.header.program == .qemu && frame.header.procedure == 4 ? [frame.reply(Int32(0))] : nil
    }

    @Test func eachSubscriberGetsWhatItAskedFor() async throws {
        try await FakeDaemon.withConnection(answering: Self.registering) { daemon, connection in
            let one = try await connection.monitorEvents(of: Self.domain.uuid, named: ["STOP", "RESET"])
            let all = try await connection.monitorEvents(of: nil)
            daemon.send(Self.monitorEvent("STOP", of: Self.other))
            daemon.send(Self.monitorEvent("RESUME", of: Self.domain))
            daemon.send(Self.monitorEvent("RESET", of: Self.domain, data: #"{"guest":true}"#))
            var ofOne = one.makeAsyncIterator()
            var ofAll = all.makeAsyncIterator()
            let reset = QMPEvent(
                name: "RESET",
                timestamp: .init(seconds: 7, microseconds: 8),
                rawData: Array(#"{"guest":true}"#.utf8)
            )
            let only = try await ofOne.next()
            #expect(only == .event(reset))
            var names: [String] = []
            while names.count < 3, case .event(let event) = try await ofAll.next() { names.append(event.name) }
            #expect(names == ["STOP", "RESUME", "RESET"])
        }
    }

    @Test func theDaemonIsAskedOnce() async throws {
        let registrations = Mutex(0)
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.program == .qemu else { return nil }
            registrations.withLock { $0 += 1 }
            #expect(frame.payload == zeros(12))
            return [frame.reply(Int32(0))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            try await withThrowingTaskGroup { group in
                for _ in 0..<10 { group.addTask { _ = try await connection.monitorEvents(of: Self.domain.uuid) } }
                try await group.waitForAll()
            }
        }
        #expect(registrations.withLock { $0 } == 1)
    }

    @Test func aRefusedRegistrationMayWorkTheNextTime() async throws {
        let refusals = Mutex(1)
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.program == .qemu else { return nil }
            let isRefused = refusals.withLock { count in
                count -= 1
                return count >= 0
            }
            return [isRefused ? frame.refusal(RemoteFailure(code: 29, message: "read only")) : frame.reply(Int32(0))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError { _ = try await connection.monitorEvents(of: nil) }
            #expect(error.code == .accessDenied)
            _ = try await connection.monitorEvents(of: nil)
        }
    }

    /// A daemon that sends so many events before it tells its name.
    private static func sending(_ events: [[UInt8]]) -> FakeDaemon.Answer {
        { frame in
            guard frame.header.procedure == 59 else { return registering(frame) }
            return [.send(events.flatMap(\.self)), frame.reply("fake")]
        }
    }

    @Test func aSubscriberThatNeverReadsHoldsUpNobody() async throws {
        let events = [[UInt8]](repeating: Self.monitorEvent("STOP", of: Self.domain), count: 5000)
        try await FakeDaemon.withConnection(answering: Self.sending(events)) { _, connection in
            let idle = try await connection.monitorEvents(of: nil, buffering: .dropOldest(limit: 10))
            _ = try await connection.hostName()
            var iterator = idle.makeAsyncIterator()
            let first = try await iterator.next()
            #expect(first == .gap(4990))
        }
    }

    @Test func anEventThatCannotBeReadSpoilsItselfAlone() async throws {
        try await FakeDaemon.withConnection(answering: Self.registering) { daemon, connection in
            let events = try await connection.monitorEvents(of: nil)
            daemon.send(frameBytes(FrameHeader(.qemu, 6, kind: .message, serial: 1), [0, 0, 0, 1]))
            daemon.send(frameBytes(FrameHeader(.qemu, 99, kind: .message, serial: 1), [0, 0, 0, 1]))
            daemon.send(Self.monitorEvent("STOP", of: Self.domain))
            var iterator = events.makeAsyncIterator()
            guard case .event(let event) = try await iterator.next() else { return #expect(Bool(false)) }
            #expect(event.name == "STOP")
        }
    }

    @Test func theEndOfTheConnectionEndsTheStreams() async throws {
        let answer: FakeDaemon.Answer = { frame in
            frame.header.procedure == 59 ? [.hangUp] : Self.registering(frame)
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let events = try await connection.monitorEvents(of: nil)
            let lifecycle = try await connection.lifecycleEvents(of: nil)
            _ = try await libvirtError { _ = try await connection.hostName() }
            var iterator = events.makeAsyncIterator()
            do throws(QMPError) {
                _ = try await iterator.next()
                Issue.record("it did not end with an error")
            } catch {
                #expect(error.code == .connectionLost)
            }
            let error = try await libvirtError { for try await _ in lifecycle {} }
            #expect(error.code == .connectionLost)
            let late = try await libvirtError { _ = try await connection.monitorEvents(of: nil) }
            #expect(late.code == .connectionLost)
        }
    }

    @Test func closingEndsTheStreamsInGoodOrder() async throws {
        try await FakeDaemon.withConnection(answering: Self.registering) { _, connection in
            let events = try await connection.monitorEvents(of: nil)
            let lifecycle = try await connection.lifecycleEvents(of: nil)
            await connection.close()
            for try await _ in events { Issue.record("an event") }
            for try await _ in lifecycle { Issue.record("an event") }
        }
    }

    // MARK: The lifecycle

    @Test func theLifecycleOfADomain() async throws {
        try await FakeDaemon.withConnection { daemon, connection in
            let one = try await connection.lifecycleEvents(of: Self.domain.uuid)
            let other = try await connection.lifecycleEvents(of: Self.other.uuid)
            daemon.send(Self.lifecycleEvent(5))
            var iterator = one.makeAsyncIterator()
            let event = try await iterator.next()
            #expect(event == .event(LifecycleEvent(domain: Self.domain, event: 5, detail: 0)))
            await connection.close()
            for try await _ in other { Issue.record("an event of another domain") }
        }
    }

    @Test func whatIsDroppedOfTheLifecycleIsCounted() async throws {
        let answer = Self.sending((0..<5).map { Self.lifecycleEvent($0) })
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let events = try await connection.lifecycleEvents(of: nil, limit: 2)
            _ = try await connection.hostName()
            var iterator = events.makeAsyncIterator()
            var elements: [LifecycleEvents.Element] = []
            while elements.count < 3, let element = try await iterator.next() { elements.append(element) }
            #expect(elements.first == .gap(3))
            #expect(elements.last == .event(LifecycleEvent(domain: Self.domain, event: 4, detail: 0)))
        }
    }

    @Test func aCancelledReaderStops() async throws {
        try await FakeDaemon.withConnection { _, connection in
            let events = try await connection.lifecycleEvents(of: nil)
            let reader = Task { for try await _ in events {} }
            reader.cancel()
            try await reader.value
        }
    }
}
