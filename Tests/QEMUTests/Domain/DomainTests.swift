import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("Domains", .timeLimit(.minutes(5))) struct DomainTests {
    @Test func theGreetingTellsTheVersion() async throws {
        let version = QEMUVersion(major: 7, minor: 2, micro: 22, package: " (Debian 1:7.2+dfsg-7)")
        let monitor = ScriptedMonitor(greeting: QMPGreeting(version: version, capabilities: []))
        let domain = Domain(monitor, name: "a")
        try await domain.open()
        let told = try await domain.version()
        #expect(told == version)
        #expect("\(told)" == "7.2.22")
        #expect(told.package == " (Debian 1:7.2+dfsg-7)")
        #expect(monitor.requests.isEmpty)
    }

    @Test func withoutAGreetingQEMUIsAsked() async throws {
        let monitor = ScriptedMonitor { _ in
            .return(["qemu": ["major": 2, "minor": 5, "micro": 0], "package": "(Debian 1:2.8+dfsg-3ubuntu2.4)"])
        }
        let domain = Domain(SilentMonitor(monitor: monitor), name: "a")
        try await domain.open()
        let told = try await domain.version()
        #expect(told == QEMUVersion(major: 2, minor: 5, micro: 0, package: "(Debian 1:2.8+dfsg-3ubuntu2.4)"))
        #expect(monitor.requests.map(\.name) == ["query-version"])
    }

    @Test func commandsInQEMUsOrder() async throws {
        let double = MachineDouble { request in
            request.name == "query-commands" ? .return([["name": "query-block"], ["name": "cont"]]) : nil
        }
        try await double.withDomain { domain, monitor in
            let commands = try await domain.commands()
            #expect(commands == ["query-block", "cont"])
            let supports = try await domain.supports(command: "cont")
            let supportsOther = try await domain.supports(command: "query-foo")
            #expect(supports && !supportsOther)
            #expect(monitor.requests.map(\.name) == ["query-commands", "query-commands", "query-commands"])
        }
    }

    static let switches: [(String, @Sendable (Domain) async throws -> Void)] = [
        ("stop", { try await $0.pause() }), ("cont", { try await $0.resume() }),
        ("system_reset", { try await $0.reset() }), ("system_wakeup", { try await $0.wakeUp() }),
        ("inject-nmi", { try await $0.injectNMI() }), ("system_powerdown", { try await $0.powerDown() }),
    ]

    @Test(arguments: switches.indices) func switchesSendOneCommand(_ index: Int) async throws {
        let (command, run) = Self.switches[index]
        try await MachineDouble().withDomain { domain, monitor in
            try await run(domain)
            #expect(monitor.requests.map(\.name) == [command])
            #expect(monitor.requests.first?.arguments == [:])
        }
    }

    @Test(arguments: switches.indices) func refusalsAreTold(_ index: Int) async throws {
        let (command, run) = Self.switches[index]
        let double = MachineDouble { _ in .error(.genericError, "not in this state, which is not running") }
        try await double.withDomain { domain, _ in
            let error = try await failure { try await run(domain) }
            #expect(error.code == .refused)
            #expect(error.command == command)
        }
    }

    @Test func closingTwiceAndThenAsking() async throws {
        try await MachineDouble().withDomain { domain, _ in
            await domain.close()
            await domain.close()
            let error = try await failure { _ = try await domain.status() }
            #expect(error.code == .closed)
        }
    }

    @Test func openingFails() async throws {
        let monitor = ScriptedMonitor()
        monitor.failConnecting(with: QMPError(.monitorBusy, "another client"))
        let error = try await failure { try await Domain(monitor, name: "a").open() }
        #expect(error.code == .monitorBusy)
    }

    @Test func aScopedConnectionIsClosedHoweverItEnds() async throws {
        try await FakeQEMU.withServer { server in
            for shouldThrow in [false, true] {
                var kept: Domain?
                do {
                    try await Domain.withConnection(to: server.address) { domain in
                        #expect(domain.name == server.address.description)
                        try await domain.pause()
                        kept = domain
                        if shouldThrow { throw CancellationError() }
                    }
                    #expect(!shouldThrow)
                } catch is CancellationError {
                    #expect(shouldThrow)
                }
                let domain = try #require(kept)
                let error = try await failure { try await domain.resume() }
                #expect(error.code == .closed)
            }
        }
    }
}

/// A monitor that keeps its greeting to itself.
private struct SilentMonitor: Monitor {
    let monitor: ScriptedMonitor

    var greeting: QMPGreeting? { nil }
    func connect() async throws(QMPError) { try await monitor.connect() }
    func disconnect() async { await monitor.disconnect() }
    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply { try await monitor.run(command) }
    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await monitor.events(named: names, buffering: buffering)
    }
}

/// The error that `body` ends with.
func failure(
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async throws -> QMPError {
    do {
        try await body()
    } catch let error as QMPError {
        return error
    }
    Issue.record("no error was thrown", sourceLocation: sourceLocation)
    throw CancellationError()
}
