import Libvirt
import LibvirtProtocol
import Testing

@Suite(.timeLimit(.minutes(5))) struct CallTests {
    // MARK: Refusals

    @Test(arguments: [
        (42 as Int32, LibvirtError.Code.domainNotFound), (55, .operationInvalid), (29, .accessDenied),
        (88, .accessDenied),
        (3, .unsupported), (86, .agentUnresponsive), (1, .refused),
    ])
    func refusalsByTheirNumbers(number: Int32, code: LibvirtError.Code) async throws {
        let failure = RemoteFailure(code: number, message: "it is so")
        try await FakeDaemon.withConnection(answering: onHostName { [$0.refusal(failure)] }) { _, connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == code)
            #expect(error.message == "libvirt refused to tell the host's name: it is so")
            #expect(error.refusal == .init(number: Int(number), origin: 10, level: 2, text: "it is so"))
            #expect(error.outcome == .refused)
        }
    }

    @Test func aRefusalWithoutText() async throws {
        let answer = onHostName { [$0.refusal(RemoteFailure(code: 42, message: nil))] }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == .domainNotFound)
            #expect(error.refusal?.text == "no reason given (error 42)")
        }
    }

    @Test func aRefusalThatCannotBeRead() async throws {
        let answer = onHostName { [.send($0.bytes(.reply, .error, [0, 0]))] }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == .refused)
            #expect(error.refusal == nil)
            try await expectAlive(connection)
        }
    }

    // MARK: Frames

    @Test func aReplyByteByByte() async throws {
        let answer = onHostName { [.trickle($0.bytes(.reply, .ok, encoded("by and by")))] }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let name = try await connection.hostName()
            #expect(name == "by and by")
        }
    }

    @Test func aLargeReply() async throws {
        let large = String(repeating: "machine ", count: 1 << 18)
        try await FakeDaemon.withConnection(answering: onHostName { [$0.reply(large)] }) { _, connection in
            let name = try await connection.hostName()
            #expect(name == large)
        }
    }

    @Test(arguments: [0, 27, 1 << 31] as [UInt32])
    func lengthsThatNoFrameHas(length: UInt32) async throws {
        let answer = onHostName { _ in [.send(encoded(length) + zeros(60))] }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == .protocolBroken)
            #expect(error.message.contains("\(length) bytes"))
            let next = try await libvirtError { _ = try await connection.hostName() }
            #expect(next.code == .protocolBroken)
            #expect(next.outcome == .notSent)
        }
    }

    @Test func aReplyThatCannotBeReadSpoilsItsCallAlone() async throws {
        let answer = onHostName { [.send($0.bytes(.reply, .ok, [0, 0, 0, 9]))] }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == .undecodable)
            #expect(error.outcome == .done)
            try await expectAlive(connection)
        }
    }

    @Test func repliesToNothingAndEventsWithTheSerialOfACall() async throws {
        let answer = onHostName { frame in
            let strange = FrameHeader(.remote, 59, kind: .reply, serial: frame.header.serial + 77)
            let event = FrameHeader(.remote, 59, kind: .message, serial: frame.header.serial)
            return [
                .send(frameBytes(strange, encoded("strange"))), .send(frameBytes(event, encoded("event"))),
                frame.reply("right"),
            ]
        }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let name = try await connection.hostName()
            #expect(name == "right")
        }
    }

    @Test func textThatNoDaemonTakesIsNotSent() async throws {
        try await FakeDaemon.withConnection { _, connection in
            let long = String(repeating: "x", count: 4 << 20 | 1)
            let error = try await libvirtError { _ = try await connection.call(.domainByName, long) }
            #expect(error.code == .messageTooLarge)
            #expect(error.outcome == .notSent)
            try await expectAlive(connection)
        }
    }

    // MARK: The end of the connection

    @Test func theDaemonHangsUpInTheMiddleOfACall() async throws {
        let answer = onHostName { [.send(Array($0.bytes(.reply, .ok, encoded("half")).prefix(30))), .hangUp] }
        try await FakeDaemon.withConnection(answering: answer) { _, connection in
            let error = try await libvirtError { _ = try await connection.hostName() }
            #expect(error.code == .connectionLost)
            #expect(error.outcome == .unknown)
            let next = try await libvirtError { _ = try await connection.hostName() }
            #expect(next.code == .connectionLost)
            #expect(next.outcome == .notSent)
        }
    }

    @Test func closedInTheMiddleOfACall() async throws {
        try await FakeDaemon.withConnection(answering: onHostName { _ in [] }) { daemon, connection in
            async let call = libvirtError { _ = try await connection.hostName() }
            _ = await daemon.call(of: 59)
            await connection.close()
            let error = try await call
            #expect(error.code == .closed)
            #expect(error.outcome == .unknown)
        }
    }

    // MARK: Giving up

    @Test func aLateReplyIsDropped() async throws {
        try await FakeDaemon.withConnection(answering: onHostName { _ in [] }) { daemon, connection in
            let error = try await timeOutOnceSent { _ = try await connection.hostName(timeout: $0) }
            #expect(error.code == .timedOut)
            #expect(error.outcome == .unknown)
            async let second = connection.hostName()
            let late = try #require(await daemon.call(of: 59))
            let next = try #require(await daemon.call(of: 59))
            #expect(next.header.serial != late.header.serial)
            daemon.send(late.bytes(.reply, .ok, encoded("late")))
            daemon.send(next.bytes(.reply, .ok, encoded("in time")))
            let name = try await second
            #expect(name == "in time")
        }
    }

    @Test func aCallThatCouldNotBeSentInTime() async throws {
        try await FakeDaemon.withConnection(answering: onHostName { _ in [] }) { daemon, connection in
            for _ in 0..<4 { _ = Task { try await connection.hostName() } }
            for _ in 0..<4 { _ = await daemon.call(of: 59) }
            let error = try await libvirtError { _ = try await connection.hostName(timeout: .after(.milliseconds(20))) }
            #expect(error.code == .timedOut)
            #expect(error.outcome == .notSent)
        }
    }

    @Test func cancelled() async throws {
        try await FakeDaemon.withConnection(answering: onHostName { _ in [] }) { daemon, connection in
            let call = Task { try await connection.hostName() }
            _ = await daemon.call(of: 59)
            call.cancel()
            let error = try await libvirtError { _ = try await call.value }
            #expect(error.code == .cancelled)
            #expect(error.outcome == .unknown)
            try await expectAlive(connection)
        }
    }

    @Test func cancelledBeforehand() async throws {
        try await FakeDaemon.withConnection { _, connection in
            let call = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await connection.hostName()
            }
            let error = try await libvirtError { _ = try await call.value }
            #expect(error.code == .cancelled)
            #expect(error.outcome == .notSent)
        }
    }

    // MARK: Many

    @Test func threeHundredAtOnce() async throws {
        try await FakeDaemon.withConnection(answering: { frame in
            guard frame.header.procedure == 23 else { return nil }
            return [frame.reply(RemoteDomain(name: "d", uuid: MessageTests.someUUID, id: Int32(frame.payload[7])))]
        }) { _, connection in
            try await withThrowingTaskGroup { group in
                for number in 0..<300 {
                    group.addTask {
                        let text = String(UnicodeScalar(UInt8(number % 100 + 1)))
                        let domain = try await connection.call(.domainByName, String(repeating: "a", count: 3) + text)
                        #expect(domain.id == Int32(number % 100 + 1))
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}

/// Answers the question for the host's name as told.
func onHostName(_ answer: @escaping @Sendable (FakeDaemon.Frame) -> [FakeDaemon.Action]) -> FakeDaemon.Answer {
    { frame in frame.header.procedure == 59 ? answer(frame) : nil }
}

/// Checks that the connection still works.
func expectAlive(_ connection: LibvirtConnection, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let error = try await libvirtError { _ = try await connection.libraryVersion() }
    #expect(error.refusal?.number == 39, "it answered this", sourceLocation: sourceLocation)
}
