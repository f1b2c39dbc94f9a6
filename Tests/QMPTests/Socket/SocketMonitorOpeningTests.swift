import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Opening a connection", .timeLimit(.minutes(10))) struct SocketMonitorOpeningTests {
    private func opening(_ answer: FakeAnswer) -> FakeQEMU.Configuration {
        var configuration = FakeQEMU.Configuration()
        configuration.opening = answer
        return configuration
    }

    private func impatient(_ timeout: Duration = .milliseconds(80)) -> SocketMonitor.Configuration {
        var configuration = SocketMonitor.Configuration()
        configuration.greetingTimeout = timeout
        configuration.negotiationTimeout = timeout
        return configuration
    }

    @Test func theGreetingIsKept() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.greeting = QMPGreeting(
            version: QEMUVersion(major: 9, minor: 1, micro: 50, package: " (v9.1-dev)"),
            capabilities: ["oob", "later"]
        )
        try await withMonitor(configuration) { server, monitor in
            let greeting = await monitor.greeting
            #expect(greeting == configuration.greeting)
            #expect(server.record.negotiations.first?.arguments["enable"] == ["oob"])
        }
    }

    @Test func withoutOOBOnOfferNoneIsAskedFor() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.greeting.capabilities = []
        try await withMonitor(configuration) { server, monitor in
            #expect(server.record.negotiations.first?.arguments["enable"] == nil)
            let error = try await qmpError { try await monitor.executeOutOfBand("query-yank") }
            #expect(error.code == .outOfBandUnavailable)
        }
    }

    @Test func eventsBeforeTheGreetingAndBeforeTheNegotiationsReplyArrive() async throws {
        var configuration = opening(.event("RESUME") + .standard)
        configuration.negotiation = .event("STOP") + .standard
        try await FakeQEMU.withServer(configuration) { server in
            let monitor = SocketMonitor(server.address, configuration: .unhurried)
            let events = await monitor.events()
            try await monitor.connect()
            try await expectAlive(monitor)
            await monitor.disconnect()
            var names: [String] = []
            for try await case .event(let event) in events { names.append(event.name) }
            #expect(names == ["RESUME", "STOP"])
        }
    }

    @Test(arguments: [FakeAnswer.noReply, .raw(Array(#"{"QMP": {"vers"#.utf8)), .raw(Array("\r\n\r\n".utf8))])
    func aPeerThatDoesNotGreet(_ answer: FakeAnswer) async throws {
        try await FakeQEMU.withServer(opening(answer)) { server in
            let error = try await qmpError {
                try await SocketMonitor(server.address, configuration: impatient()).connect()
            }
            #expect(error.code == .timedOut)
            #expect(error.message.contains("did not greet"))
        }
    }

    @Test(arguments: [
        ("HTTP/1.1 400 Bad Request\r\n\r\n", "HTTP"), ("SSH-2.0-OpenSSH_9.2p1\r\n", "SSH"), ("RFB 003.008\n", "VNC"),
        ("QEMU 7.2.0 monitor - type 'help' for more information\r\n(qemu) ", "monitor for people"),
        ("{\"return\": {}}\n", "JSON"), ("{\"foo\": bar}\n", "JSON"),
    ])
    func whatIsNotQMPIsNamed(_ said: String, _ name: String) async throws {
        for chunkSize in [nil, 1] as [Int?] {
            var configuration = opening(.raw(Array(said.utf8)))
            configuration.chunkSize = chunkSize
            try await FakeQEMU.withServer(configuration) { server in
                let error = try await qmpError {
                    try await SocketMonitor(server.address, configuration: .unhurried).connect()
                }
                #expect(error.code == .notQMP)
                #expect(error.message.contains(name), "\(error)")
            }
        }
    }

    @Test func aPeerThatClosesBeforeItsGreeting() async throws {
        try await FakeQEMU.withServer(opening(.close)) { server in
            let error = try await qmpError {
                try await SocketMonitor(server.address, configuration: .unhurried).connect()
            }
            #expect(error.code == .connectionLost)
        }
    }

    @Test func aGreetingThatCannotBeRead() async throws {
        try await FakeQEMU.withServer(opening(.raw(Array("{\"QMP\": {\"version\": 7}}\n".utf8)))) { server in
            let error = try await qmpError {
                try await SocketMonitor(server.address, configuration: .unhurried).connect()
            }
            #expect(error.code == .negotiationFailed)
        }
    }

    @Test(arguments: [FakeAnswer.error(.genericError, "no"), .errorWithoutID(.genericError, "no")])
    func capabilitiesRefused(_ answer: FakeAnswer) async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.negotiation = answer
        try await FakeQEMU.withServer(configuration) { server in
            let error = try await qmpError {
                try await SocketMonitor(server.address, configuration: .unhurried).connect()
            }
            #expect(error.code == .negotiationFailed)
        }
    }

    @Test func capabilitiesNeverAnswered() async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.negotiation = .noReply
        try await FakeQEMU.withServer(configuration) { server in
            let error = try await qmpError {
                try await SocketMonitor(server.address, configuration: impatient()).connect()
            }
            #expect(error.code == .timedOut)
        }
    }

    @Test func noSocketAndNobodyListening() async throws {
        let missing = try await qmpError { try await SocketMonitor(.unix(path: "/nonexistent/m.qmp")).connect() }
        #expect(missing.code == .connectionFailed)
        let path = try await FakeQEMU.withServer { $0.path }
        var configuration = SocketMonitor.Configuration()
        configuration.waitsForSocket = true
        configuration.connectTimeout = .milliseconds(50)
        let gone = try await qmpError {
            try await SocketMonitor(.unix(path: path), configuration: configuration).connect()
        }
        #expect(gone.code == .connectionFailed)
    }

    @Test func connectingTwiceIsRefused() async throws {
        try await withMonitor { _, monitor in
            let error = try await qmpError { try await monitor.connect() }
            #expect(error.code == .connectionFailed)
            try await expectAlive(monitor)
        }
    }

    @Test func aCancelledConnectEndsAtOnce() async throws {
        try await FakeQEMU.withServer(opening(.noReply)) { server in
            let monitor = SocketMonitor(server.address, configuration: .unhurried)
            let connecting = Task { try await qmpError { try await monitor.connect() } }
            _ = await server.wait { $0.isConnected }
            connecting.cancel()
            let error = try await connecting.value
            #expect(error.code == .cancelled)
            _ = await server.wait { !$0.isConnected }
        }
    }

    @Test func aConnectThatWaitsForASocketCanBeCancelled() async throws {
        var configuration = SocketMonitor.Configuration()
        configuration.waitsForSocket = true
        let monitor = SocketMonitor(.unix(path: "/nonexistent/m.qmp"), configuration: configuration)
        let connecting = Task { try await qmpError { try await monitor.connect() } }
        connecting.cancel()
        let error = try await connecting.value
        #expect(error.code == .cancelled)
    }

    @Test func closingDuringConnect() async throws {
        try await FakeQEMU.withServer(opening(.noReply)) { server in
            let monitor = SocketMonitor(server.address, configuration: .unhurried)
            let connecting = Task { try await qmpError { try await monitor.connect() } }
            _ = await server.wait { $0.isConnected }
            await monitor.disconnect()
            let error = try await connecting.value
            #expect(error.code == .closed)
            _ = await server.wait { !$0.isConnected }
        }
    }

    @Test func addressesArePrintedAsTheyAreRead() throws {
        for text in [
            "/run/a.qmp", "tcp:localhost:4444", "tcp:[::1]:4444", "tls:node-7:4444", "tls:[::1]:4444", "fd:7",
            "listen:unix:/run/a", "listen:tcp:h:1",
        ] {
            #expect(try MonitorAddress(parsing: text).description == text)
        }
        for path in ["tcp:1", "tls:1", "fd:3", "listen:x", "unix:a", "fd", "a:b"] {
            #expect(try MonitorAddress(parsing: MonitorAddress.unix(path: path).description) == .unix(path: path))
        }
        #expect(try MonitorAddress(parsing: "unix:/a:b") == .unix(path: "/a:b"))
        #expect(try MonitorAddress(parsing: "tcp::4444") == .tcp(host: "localhost", port: 4444))
        for text in [
            "", "unix:", "tcp:", "tcp:host", "tcp:host:0", "tcp:host:65536", "tcp:h:x", "fd:", "fd:-1", "listen:",
            "listen:fd:3", "listen:tls:h:1", "tls:h", "tls:h:0", "a\0b",
        ] {
            #expect(throws: QMPError.self, "\(text)") { try MonitorAddress(parsing: text) }
        }
    }
}
