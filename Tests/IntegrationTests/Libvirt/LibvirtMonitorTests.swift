import Foundation
import GuestAgent
import JSONWire
import Libvirt
import QEMU
import QMP
import Testing

/// A machine's monitor through a real libvirtd.
@Suite(
    "Monitors through libvirt",
    .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need),
    .timeLimit(.minutes(10))
)
struct LibvirtMonitorTests {
    @Test func aMachineByEachOfItsNames() async throws {
        try await LibvirtMachine.with { machine in
            let uri = try LibvirtURI(parsing: machine.daemon.unix)
            try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                let found = try await connection.domain(.name(machine.name))
                let id = try #require(found.id)
                #expect(found.isActive)
                for name in [.name(machine.name), .uuid(found.uuid), .id(id)] as [LibvirtDomainName] {
                    let monitor = LibvirtMonitor(connection, name)
                    let before = await monitor.greeting
                    #expect(before == nil)
                    try await monitor.connect()
                    let version = try await monitor.execute("query-version", as: QEMUVersion.self)
                    let greeting = await monitor.greeting
                    #expect(greeting == QMPGreeting(version: version, capabilities: []))
                    await monitor.disconnect()
                }
                for name in [.name("nobody"), .uuid(UUID().uuidString), .uuid("x"), .id(99999)] as [LibvirtDomainName] {
                    let error = try await qmpError { try await LibvirtMonitor(connection, name).connect() }
                    #expect(error.code == .machineNotFound)
                }
            }
        }
    }

    @Test func commandsAndRefusals() async throws {
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                let monitor = domain.monitor
                let refused = try await qmpError { try await monitor.execute("device_del", ["id": "nothing"]) }
                #expect(refused.code == .refused)
                #expect(refused.refusal?.errorClass == .deviceNotFound)
                let unknown = try await qmpError { try await monitor.execute("no-such-command") }
                #expect(unknown.refusal?.errorClass == .commandNotFound)
                let outOfBand = try await qmpError { try await monitor.executeOutOfBand("query-yank") }
                #expect(outOfBand.code == .outOfBandUnavailable && outOfBand.outcome == .notSent)
                // An id of the caller's comes back, though libvirt would not take it.
                let reply = try await monitor.run(QMPCommand(json: Array(#"{"execute":"query-name","id":[7]}"#.utf8)))
                #expect(reply.id == Array("[7]".utf8))
                let name = try await monitor.queryName()
                #expect(name.name == machine.name)
                let replies = await monitor.run([QMPCommand("stop"), QMPCommand("query-status"), QMPCommand("cont")])
                let status = try replies[1].get().decode(StatusInfo.self)
                #expect(status.status == .paused)
            }
        }
    }

    @Test func secretsThatLibvirtRefuses() async throws {
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                // libvirt 9.0 takes no member twice, and repeats the command when it says so; later ones take it.
                let text =
                    #"{"execute":"object-add","arguments":{"qom-type":"secret","id":"k","data":"hunter2","data":"x"}}"#
                do {
                    _ = try await domain.monitor.run(QMPCommand(json: Array(text.utf8)))
                } catch let error as QMPError {
                    #expect(error.code == .refused && error.outcome == .refused)
                    #expect(!"\(error)".contains("hunter2"))
                }
            }
        }
    }

    @Test func charactersOutsideOfASCII() async throws {
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                let text = "jürgen \u{1F600} \u{7f} \"\\ \u{2028}"
                let arguments: JSONObject = ["qom-type": "secret", "id": "key", "data": .string(text)]
                try await domain.monitor.execute("object-add", arguments)
                let error = try await qmpError { try await domain.monitor.execute("device_del", ["id": .string(text)]) }
                #expect(error.refusal?.description.contains("jürgen \u{1F600}") == true)
            }
        }
    }

    @Test func eventsWithDataAndWithout() async throws {
        try await LibvirtMachine.with { machine in
            try await LibvirtMachine.with { other in
                try await machine.withDomain { domain in
                    try await other.withDomain { stranger in
                        var events = await domain.monitor.events().makeAsyncIterator()
                        try await stranger.pause()
                        try await domain.pause()
                        let stop = try #require(try await events.nextEvent())
                        #expect(stop.name == "STOP" && stop.rawData == nil)
                        let age = Date().timeIntervalSince1970 - Double(stop.timestamp?.seconds ?? 0)
                        #expect(abs(age) < 600)
                        try await domain.resume()
                        try await domain.reset()
                        // Those of the other machine are not for this one.
                        var names: [String] = []
                        while names.last != "RESET", let event = try await events.nextEvent() {
                            names.append(event.name)
                        }
                        #expect(names.first == "RESUME" && !names.contains("STOP"))
                    }
                }
            }
        }
    }

    @Test func descriptorsTravelOverUnixSockets() async throws {
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                let null = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/null"))
                let command = QMPCommand("getfd", arguments: ["fdname": "null"], descriptors: [null.fileDescriptor])
                _ = try await domain.monitor.run(command)
                try await domain.monitor.execute("closefd", ["fdname": "null"])
            }
            try await machine.withDomain(machine.daemon.tcp) { domain in
                let command = QMPCommand("getfd", arguments: ["fdname": "in"], descriptors: [0])
                let error = try await qmpError { _ = try await domain.monitor.run(command) }
                #expect(error.code == .descriptorsUnavailable && error.outcome == .notSent)
            }
        }
    }

    @Test func picturesOfTheScreen() async throws {
        try await LibvirtMachine.with { machine in
            for uri in [machine.daemon.unix, machine.daemon.tcp] {
                try await machine.withDomain(uri) { domain in
                    let picture = try await domain.screenDump()
                    #expect(picture.format == .png && picture.width > 100 && picture.height > 100)
                }
            }
        }
    }

    @Test func aMachineThatDoesNotRun() async throws {
        let daemon = try await LibvirtDaemon.shared
        let name = "off-\(UUID().uuidString.prefix(8))"
        let file = daemon.folder.appending(path: "\(name).xml")
        try Data(try LibvirtDescription.full.xml(name: name, in: daemon).utf8).write(to: file)
        try await daemon.virsh("define", file.path)
        let uri = try LibvirtURI(parsing: daemon.unix)
        try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
            let monitor = LibvirtMonitor(connection, .name(name))
            let error = try await qmpError { try await monitor.connect() }
            #expect(error.code == .connectionFailed)
            #expect(error.message.contains("does not run"))
            let driver = LibvirtDriver(uri, configuration: .patient)
            let machine = try #require(try await driver.machines().first { $0.name == name })
            #expect(machine.status == .shutdown && machine.obstacle?.code == .connectionFailed)
            await driver.close()
        }
        try await daemon.virsh("undefine", name)
    }

    @Test func quittingAndBeingKilled() async throws {
        for endsByItself in [true, false] {
            try await LibvirtMachine.with { machine in
                let pid = try #require(machine.pid)
                try await machine.withDomain { domain in
                    let ending = await domain.watchEnding()
                    if endsByItself {
                        // QEMU's last word may be lost on its way through libvirt.
                        let end = try await domain.quit()
                        #expect(end.reason == .quit || end.reason == .unannounced)
                    } else {
                        kill(pid, SIGKILL)
                        let end = try await ending.wait(timeout: .seconds(60))
                        #expect(end.reason == .unannounced)
                    }
                    let end = try await ending.wait(timeout: .seconds(60))
                    #expect(end.connectionEnd?.code == .connectionLost)
                }
            }
        }
    }

    @Test func changesOfTheStatus() async throws {
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                var changes = await domain.statusChanges().makeAsyncIterator()
                var seen = [try await changes.next()]
                try await domain.pause()
                seen.append(try await changes.next())
                try await domain.resume()
                seen.append(try await changes.next())
                #expect(seen == [.running, .paused, .running])
            }
        }
    }

    @Test func theMachineEndsInTheMiddle() async throws {
        try await LibvirtMachine.with { machine in
            try await machine.withDomain { domain in
                let events = await domain.monitor.events(named: "SHUTDOWN")
                try await machine.daemon.virsh("destroy", machine.name)
                let end = try await qmpError { for try await _ in events {} }
                #expect(end.code == .connectionLost && end.message.contains("destroyed"))
                let error = try await qmpError { _ = try await domain.status() }
                #expect(error.code == .connectionLost && error.outcome == .notSent)
                let again = try await qmpError { try await domain.monitor.connect() }
                #expect(again.code == .connectionLost)
            }
        }
    }

    @Test func closingOneMonitorLeavesTheOthers() async throws {
        try await LibvirtMachine.with { machine in
            let uri = try LibvirtURI(parsing: machine.daemon.unix)
            try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                let first = LibvirtMonitor(connection, machine.reference)
                let second = LibvirtMonitor(connection, machine.reference)
                let unconnected = try await qmpError { _ = try await first.queryStatus() }
                #expect(unconnected.code == .closed && unconnected.outcome == .notSent)
                try await first.connect()
                try await second.connect()
                let events = await first.events()
                await first.disconnect()
                await first.disconnect()
                for try await _ in events { Issue.record("an event after the end") }
                let closed = try await qmpError { _ = try await first.queryStatus() }
                #expect(closed.code == .closed)
                let status = try await second.queryStatus()
                #expect(status.running)
            }
        }
    }

    @Test func aDaemonThatIsKilled() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            try await LibvirtMachine.with(on: daemon) { machine in
                let pid = try #require(machine.pid)
                try await machine.withDomain { domain in
                    let events = await domain.monitor.events()
                    try daemon.signal(SIGKILL)
                    let end = try await qmpError { for try await _ in events {} }
                    #expect(end.code == .connectionLost)
                    let error = try await qmpError { _ = try await domain.status() }
                    #expect(error.code == .connectionLost)
                }
                // The machine goes on, and the daemon finds it again.
                try await daemon.restart()
                #expect(machine.pid == pid)
                try await machine.withDomain { domain in
                    let status = try await domain.status()
                    #expect(status == .running)
                }
            }
        }
    }

    @Test func commandsThatTimeOutOrAreCancelled() async throws {
        try await LibvirtMachine.with { machine in
            let pid = try #require(machine.pid)
            try await machine.withDomain { domain in
                kill(pid, SIGSTOP)
                let late = try await qmpError {
                    _ = try await domain.monitor.execute("query-name", timeout: .after(.milliseconds(100)))
                }
                #expect(late.code == .timedOut && late.outcome == .unknown)
                let waiting = Task { try await domain.monitor.execute("query-name", timeout: .never) }
                waiting.cancel()
                let cancelled = try await qmpError { _ = try await waiting.value }
                #expect(cancelled.code == .cancelled)
                kill(pid, SIGCONT)
                let status = try await domain.status()
                #expect(status == .running)
            }
        }
    }

    @Test func withoutTheRightToDoMoreThanLook() async throws {
        try await LibvirtMachine.with { machine in
            var configuration = LibvirtConnection.Configuration.patient
            configuration.isReadOnly = true
            let uri = try LibvirtURI(parsing: machine.daemon.unix)
            try await LibvirtConnection.withConnection(to: uri, configuration: configuration) { connection in
                let error = try await qmpError { try await LibvirtMonitor(connection, machine.reference).connect() }
                #expect(error.code == .refused)
            }
        }
    }

    @Test func anAgentThatIsNotThere() async throws {
        try await LibvirtMachine.with { machine in
            let uri = try LibvirtURI(parsing: machine.daemon.unix)
            try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                let agent = GuestAgentSession(over: LibvirtAgentChannel(connection, machine.reference))
                let error = try await qmpError { _ = try await agent.guestInfo(timeout: .after(.seconds(20))) }
                #expect(error.code == .agentUnavailable)
            }
        }
    }

    /// The ways to the daemon: each carries commands and events.
    @Test(arguments: ["tcp", "tls", "ssh", "sasl", "sasl+tls"])
    func otherWays(_ way: String) async throws {
        let daemon = way.hasPrefix("sasl") ? try await LibvirtDaemon.withSASL : try await LibvirtDaemon.shared
        try await LibvirtMachine.with(on: daemon) { machine in
            try await machine.withDomain(daemon.uri(by: way)) { domain in
                var events = await domain.monitor.events(named: "STOP").makeAsyncIterator()
                try await domain.pause()
                let event = try await events.nextEvent()
                #expect(event?.name == "STOP")
            }
        }
    }
}

extension EventStream.Iterator {
    /// The next event; no test here falls behind.
    fileprivate mutating func nextEvent() async throws -> QMPEvent? {
        switch try await next() {
        case .event(let event): return event
        case .gap(let count):
            Issue.record("missed \(count) events")
            return nil
        case .resumed, nil: return nil
        }
    }
}
