import Libvirt
import LibvirtProtocol
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct OpeningTests {
    @Test func theWayToReady() async throws {
        try await FakeDaemon.withConnection { daemon, connection in
            let name = try await connection.hostName()
            #expect(name == "fake")
            var procedures: [Int32] = []
            for await frame in daemon.frames {
                procedures.append(frame.header.procedure)
                if frame.header.procedure == 1 {
                    #expect(frame.payload == encoded(String?.some("qemu:///system"), UInt32(0)))
                }
                if frame.header.procedure == 59 { break }
            }
            #expect(procedures == [66, 1, 60, 59] || procedures == [66, 60, 1, 59])
        }
    }

    @Test func forReadingOnly() async throws {
        var configuration = LibvirtConnection.Configuration.unhurried
        configuration.isReadOnly = true
        try await FakeDaemon.withConnection(configuration: configuration) { daemon, _ in
            let open = await daemon.call(of: 1)
            #expect(open?.payload.suffix(4) == [0, 0, 0, 1])
        }
    }

    @Test func nothingWorksBeforeAndAfter() async throws {
        try await FakeDaemon.withDaemon { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            let early = try await libvirtError { _ = try await connection.hostName() }
            #expect(early.code == .closed)
            #expect(early.outcome == .notSent)
            try await connection.open()
            let twice = try await libvirtError { try await connection.open() }
            #expect(twice.code == .connectionFailed)
            await connection.close()
            await connection.close()
            let late = try await libvirtError { _ = try await connection.hostName() }
            #expect(late.code == .closed)
            let again = try await libvirtError { try await connection.open() }
            #expect(again.code == .closed)
        }
    }

    @Test func nobodyListens() async throws {
        let folder = try TemporaryFolder()
        let uri = LibvirtURI(transport: .unix(LibvirtURI.UnixOptions(socket: folder.path("none"))))
        let connection = LibvirtConnection(uri, configuration: .unhurried)
        let error = try await libvirtError { try await connection.open() }
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains(folder.path("none")))
    }

    @Test func aHypervisorThatDoesNotOpen() async throws {
        let answer: FakeDaemon.Answer = { frame in
            frame.header.procedure == 1 ? [frame.refusal(RemoteFailure(code: 5, message: "no driver"))] : nil
        }
        try await FakeDaemon.withDaemon(answering: answer) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            let error = try await libvirtError { try await connection.open() }
            #expect(error.code == .refused)
            #expect(error.refusal?.number == 5)
            #expect(error.message.contains("no driver"))
        }
    }

    @Test func aDaemonThatDoesNotAnswer() async throws {
        var configuration = LibvirtConnection.Configuration.unhurried
        configuration.openTimeout = .milliseconds(50)
        try await FakeDaemon.withDaemon(answering: { _ in [] }) { [configuration] daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: configuration)
            let error = try await libvirtError { try await connection.open() }
            #expect(error.code == .timedOut)
        }
    }

    @Test func aDaemonThatHangsUp() async throws {
        try await FakeDaemon.withDaemon(answering: { _ in [.hangUp] }) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            let error = try await libvirtError { try await connection.open() }
            #expect(error.code == .connectionFailed)
        }
    }

    @Test func somethingElseAnswers() async throws {
        let answer: FakeDaemon.Answer = { _ in [.send(Array("HTTP/1.1 400 Bad Request".utf8))] }
        try await FakeDaemon.withDaemon(answering: answer) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            let error = try await libvirtError { try await connection.open() }
            #expect(error.code == .protocolBroken)
        }
    }

    @Test func openingIsCancelled() async throws {
        try await FakeDaemon.withDaemon(answering: { _ in [] }) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            let opening = Task { try await connection.open() }
            _ = await daemon.call(of: 66)
            opening.cancel()
            let error = try await libvirtError { try await opening.value }
            #expect(error.code == .cancelled)
        }
    }

    @Test func closedWhileOpening() async throws {
        try await FakeDaemon.withDaemon(answering: { _ in [] }) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            let opening = Task { try await connection.open() }
            _ = await daemon.call(of: 66)
            await connection.close()
            let error = try await libvirtError { try await opening.value }
            #expect(error.code == .closed)
        }
    }

    @Test func theDaemonIsToldGoodbye() async throws {
        try await FakeDaemon.withDaemon { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            try await connection.open()
            await connection.close()
            let goodbye = await daemon.call(of: 2)
            #expect(goodbye != nil)
        }
    }

    @Test func aDaemonThatSaysNoGoodbyeDelaysNobodyForLong() async throws {
        try await FakeDaemon.withDaemon(answering: { $0.header.procedure == 2 ? [] : nil }) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: .unhurried)
            try await connection.open()
            let start = ContinuousClock.now
            await connection.close()
            #expect(ContinuousClock.now - start < .seconds(20))
        }
    }
}
