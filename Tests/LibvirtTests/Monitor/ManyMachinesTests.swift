import Libvirt
import LibvirtProtocol
import QAPI
import QMP
import Synchronization
import Testing

/// Many monitors on one connection.
@Suite(.timeLimit(.minutes(5))) struct ManyMachinesTests {
    private static let count = 100

    /// Runs `body` with a monitor of each machine.
    private func withMonitors(
        answering answer: @escaping FakeDaemon.Answer = FakeMachines.answer,
        _ body: (FakeDaemon, [LibvirtMonitor]) async throws -> Void
    ) async throws {
        try await FakeDaemon.withConnection(answering: answer) { daemon, connection in
            let monitors = (0..<Self.count).map { LibvirtMonitor(connection, .name("m-\($0)")) }
            try await withThrowingTaskGroup { group in
                for monitor in monitors { group.addTask { try await monitor.connect() } }
                try await group.waitForAll()
            }
            try await body(daemon, monitors)
        }
    }

    private func name(of monitor: LibvirtMonitor) async throws -> String? { try await monitor.queryName().name }

    @Test func eachHasItsOwnAnswers() async throws {
        let registrations = Mutex(0)
        let answer: FakeDaemon.Answer = { frame in
            let procedure = frame.header.procedure
            if (frame.header.program == .qemu && procedure == 4) || procedure == 316 {
                registrations.withLock { $0 += 1 }
            }
            return FakeMachines.answer(frame)
        }
        try await withMonitors(answering: answer) { _, monitors in
            try await withThrowingTaskGroup { group in
                for (number, monitor) in monitors.enumerated() {
                    group.addTask {
                        for _ in 0..<5 {
                            let name = try await self.name(of: monitor)
                            #expect(name == "m-\(number)")
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        #expect(registrations.withLock { $0 } == 2, "for all machines once: QEMU's events, and the machines' own")
    }

    @Test func eachHasItsOwnEvents() async throws {
        try await withMonitors { daemon, monitors in
            var streams: [EventStream] = []
            for monitor in monitors { streams.append(await monitor.events()) }
            for event in ["STOP", "RESUME", "RESET"] {
                for number in 0..<Self.count { daemon.send(FakeMachines.event("\(event)-\(number)", of: number)) }
            }
            for (number, stream) in streams.enumerated() {
                var events = stream.makeAsyncIterator()
                for name in ["STOP", "RESUME", "RESET"] {
                    guard case .event(let event) = try await events.next() else { return #expect(Bool(false)) }
                    #expect(event.name == "\(name)-\(number)")
                }
            }
        }
    }

    @Test func theEndOfSomeIsNotThatOfTheOthers() async throws {
        try await withMonitors { daemon, monitors in
            for number in stride(from: 0, to: Self.count, by: 2) { daemon.send(FakeMachines.crash(of: number)) }
            for (number, monitor) in monitors.enumerated() {
                if number % 2 == 0 {
                    await #expect(throws: QMPError.self) { for try await _ in await monitor.events() {} }
                    await #expect(throws: QMPError.self) { _ = try await self.name(of: monitor) }
                } else {
                    let name = try await name(of: monitor)
                    #expect(name == "m-\(number)")
                }
            }
        }
    }

    @Test func theyComeAndGoWhileEventsArrive() async throws {
        try await FakeDaemon.withConnection(answering: FakeMachines.answer) { daemon, connection in
            let lasting = try await connection.monitorEvents(of: nil, buffering: .fail(limit: 1 << 20))
            let isDone = Mutex(false)
            let sending = Task {
                var count = 0
                while !isDone.withLock({ $0 }) {
                    for number in 0..<10 { daemon.send(FakeMachines.event("E-\(count + number)", of: number)) }
                    count += 10
                    // What was sent has arrived.
                    _ = try await connection.hostName()
                }
                daemon.send(FakeMachines.event("LAST", of: 0))
            }
            try await withThrowingTaskGroup { group in
                for number in 0..<10 { group.addTask { try await Self.comeAndGo(number, connection) } }
                try await group.waitForAll()
            }
            isDone.withLock { $0 = true }
            try await sending.value
            var names: [String] = []
            for try await case .event(let event) in lasting {
                if event.name == "LAST" { break }
                names.append(event.name)
            }
            #expect(names.count >= 200 && names == (0..<names.count).map { "E-\($0)" })
        }
    }

    /// A monitor that ends while its events arrive, many times; each time in another way.
    private static func comeAndGo(_ number: Int, _ connection: LibvirtConnection) async throws {
        for round in 0..<20 {
            let monitor = LibvirtMonitor(connection, .name("m-\(number)"))
            try await monitor.connect()
            let events = await monitor.events()
            var iterator = events.makeAsyncIterator()
            guard case .event(let event) = try await iterator.next() else { return #expect(Bool(false)) }
            #expect(event.name.hasPrefix("E-"))
            if round % 2 == 0 { await monitor.disconnect() }
        }
    }
}
