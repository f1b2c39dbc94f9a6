import GuestAgent
import JSONWire
import Logging
import QMPTesting
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(5))) struct InformationTests {
    @Test func theClockIsReadAndSet() async throws {
        let answers = FakeGuestAgent.Configuration([
            "guest-get-time": .return(1_795_464_825_106_924_000), "guest-set-time": .return([:]),
        ])
        try await withFakeAgent(answers) { agent, fake in
            let time = try await agent.timeSince1970()
            #expect(time == .seconds(1_795_464_825) + .nanoseconds(106_924_000))
            try await agent.setTime(since1970: time)
            try await agent.setTime(since1970: nil)
            let arguments = fake.record.requests.map(\.arguments)
            #expect(arguments == [[:], ["time": 1_795_464_825_106_924_000], [:]])
            let error = try await qmpError { try await agent.setTime(since1970: .seconds(1 << 40)) }
            #expect(error.code == .invalidCommand)
        }
    }

    @Test func thePasswordIsEncodedAndHidden() async throws {
        let log = Mutex("")
        var session = GuestAgentSession.Configuration.forTests
        session.logger = Logger(label: "test") { _ in TextLog { text in log.withLock { $0 += text } } }
        session.logger.logLevel = .trace
        let answers = FakeGuestAgent.Configuration(["guest-set-user-password": .error(.genericError, "no")])
        try await withFakeAgent(answers, session: session) { agent, fake in
            let error = try await qmpError { try await agent.setPassword("tell-nobody", of: "root") }
            #expect(!"\(error)".contains("tell-nobody") && !"\(error)".contains("dGVsbC1ub2JvZHk="))
            let arguments = fake.record.requests.first?.arguments
            #expect(arguments == ["username": "root", "password": "dGVsbC1ub2JvZHk=", "crypted": false])
        }
        let text = log.withLock(\.self)
        #expect(text.contains("guest-set-user-password"))
        #expect(!text.contains("dGVsbC1ub2JvZHk="))
    }

    @Test(arguments: [(GuestAgentSession.ShutdownMode.powerDown, "powerdown"), (.halt, "halt"), (.reboot, "reboot")])
    func theGuestIsShutDown(mode: GuestAgentSession.ShutdownMode, name: String) async throws {
        try await withFakeAgent(.init(["guest-shutdown": .noReply])) { agent, fake in
            try await agent.shutDown(mode)
            #expect(fake.record.requests.first?.arguments == ["mode": .string(name)])
        }
    }

    @Test func theUsageOfAFileSystemIsCounted() {
        var system = GuestFilesystemInfo(name: "vda", mountpoint: "/", type: "ext4", disk: [])
        #expect(system.freeBytes == nil)
        #expect(system.usedFraction == nil)
        (system.totalBytes, system.usedBytes) = (1000, 250)
        #expect(system.freeBytes == 750)
        #expect(system.usedFraction == 0.25)
        (system.totalBytes, system.usedBytes) = (1000, 1001)
        #expect(system.freeBytes == 0)
        #expect(system.usedFraction == 1)
    }
}

/// Passes on what is logged, as text.
private struct TextLog: LogHandler {
    var logLevel = Logger.Level.trace
    var metadata = Logger.Metadata()
    let write: @Sendable (String) -> Void

    init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        write("\(event.message) \(event.metadata ?? [:])\n")
    }
}
