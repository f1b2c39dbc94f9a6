import Libvirt
import LibvirtProtocol
import QAPI
import QMP
import Synchronization
import Testing

/// How a monitor begins.
@Suite(.timeLimit(.minutes(5))) struct ConnectingTests {
    private func monitor(on connection: LibvirtConnection) -> LibvirtMonitor {
        LibvirtMonitor(connection, .name("m-1"))
    }

    private func qmpError(_ body: () async throws -> Void) async throws -> QMPError {
        do {
            try await body()
        } catch let error as QMPError {
            return error
        }
        throw CancellationError()
    }

    @Test func nothingIsAskedOfQEMUBeforeItIsWanted() async throws {
        let commands = Mutex(0)
        let answer: FakeDaemon.Answer = { frame in
            if frame.header.program == .qemu && frame.header.procedure == 1 { commands.withLock { $0 += 1 } }
            return FakeMachines.answer(frame)
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let monitor = monitor(on: connection)
            let early = await monitor.greeting
            #expect(early == nil)
            try await monitor.connect()
            #expect(commands.withLock { $0 } == 0)
            for _ in 0..<2 {
                let greeting = await monitor.greeting
                #expect(greeting?.version.major == 7 && greeting?.capabilities == [])
            }
            #expect(commands.withLock { $0 } == 1)
            await monitor.disconnect()
            let late = await monitor.greeting
            #expect(late?.version.major == 7)
        }
    }

    /// The registrations do not wait for the lookup, nor it for them.
    @Test func whatNeedsNoAnswerIsSentTogether() async throws {
        let held = Mutex<[[UInt8]]>([])
        let answer: FakeDaemon.Answer = { frame in
            guard let actions = FakeMachines.answer(frame) else { return nil }
            guard frame.header.program == .qemu || [23, 316].contains(frame.header.procedure) else { return actions }
            let isLast = held.withLock { held in
                for case .send(let bytes) in actions { held.append(bytes) }
                return held.count == 3
            }
            // Only when all three have come is any of them answered.
            return isLast ? held.withLock { $0 }.map { .send($0) } : []
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            try await monitor(on: connection).connect()
        }
    }

    /// libvirt tells nobody of an end before the registration stands.
    @Test func aMachineThatEndsBeforeAnybodyIsToldOfIt() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.program == .remote, frame.header.procedure == 24 else {
                return FakeMachines.answer(frame)
            }
            let off = RemoteDomain(name: "m-1", uuid: FakeMachines.domain(1).uuid, id: -1)
            return [frame.reply(off)]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await qmpError { try await monitor(on: connection).connect() }
            #expect(error.code == .connectionFailed && error.message == "m-1 does not run")
        }
    }

    @Test func aMachineThatEndsMeanwhile() async throws {
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.program == .remote, frame.header.procedure == 24 else {
                return FakeMachines.answer(frame)
            }
            return [.send(FakeMachines.crash(of: 1)), frame.reply(FakeMachines.domain(1))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await qmpError { try await monitor(on: connection).connect() }
            #expect(error.code == .connectionLost && error.message.contains("crashed"))
        }
    }

    @Test func aRefusedRegistrationMayWorkForTheNext() async throws {
        let isOpen = Mutex(false)
        let answer: FakeDaemon.Answer = { frame in
            guard frame.header.procedure == 316, !isOpen.withLock({ $0 }) else { return FakeMachines.answer(frame) }
            return [frame.refusal(RemoteFailure(code: 29, message: "not now"))]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await qmpError { try await monitor(on: connection).connect() }
            #expect(error.code == .refused && error.message.contains("not now"))
            isOpen.withLock { $0 = true }
            try await monitor(on: connection).connect()
        }
    }
}
