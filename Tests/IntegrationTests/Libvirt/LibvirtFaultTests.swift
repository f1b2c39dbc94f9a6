import Foundation
import JSONWire
import Libvirt
import QEMU
import QMP
import Testing

/// What goes wrong, or goes on side by side, between a real libvirtd and its clients.
@Suite(
    "Many and broken through libvirt",
    .enabled(if: LibvirtDaemon.isAvailable, LibvirtDaemon.need),
    .timeLimit(.minutes(10))
)
struct LibvirtFaultTests {
    @Test func aDaemonThatIsKilledInTheMiddleOfACommand() async throws {
        try await LibvirtDaemon.withOwn { daemon in
            try await LibvirtMachine.with(on: daemon) { machine in
                let pid = try #require(machine.pid)
                try await machine.withDomain { domain in
                    // A QEMU that is stopped does not answer, so that libvirt has to wait.
                    kill(pid, SIGSTOP)
                    let waiting = Task { try await domain.monitor.execute("query-name", timeout: .never) }
                    // What is sent after it has left too.
                    let late = try await qmpError {
                        try await domain.monitor.execute("query-status", timeout: .after(.milliseconds(300)))
                    }
                    #expect(late.code == .timedOut)
                    try daemon.signal(SIGKILL)
                    let error = try await qmpError { _ = try await waiting.value }
                    #expect(error.code == .connectionLost && error.outcome == .unknown)
                    kill(pid, SIGCONT)
                }
            }
        }
    }

    @Test func manyMachinesOnOneConnection() async throws {
        try await LibvirtMachine.with(6) { machines in
            let uri = try LibvirtURI(parsing: machines[0].daemon.unix)
            try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                let monitors = machines.map { LibvirtMonitor(connection, $0.reference) }
                try await withThrowingTaskGroup { group in
                    for (machine, monitor) in zip(machines, monitors) {
                        group.addTask { try await Self.use(monitor, of: machine) }
                    }
                    try await group.waitForAll()
                }
                try await machines[0].daemon.virsh("destroy", machines[0].name)
                let error = try await qmpError { for try await _ in await monitors[0].events() {} }
                #expect(error.code == .connectionLost)
                for monitor in monitors.dropFirst() {
                    let status = try await monitor.queryStatus()
                    #expect(status.running)
                }
            }
        }
    }

    /// Connects, asks and hears of nothing but its own machine.
    private static func use(_ monitor: LibvirtMonitor, of machine: LibvirtMachine) async throws {
        try await monitor.connect()
        let events = await monitor.events()
        for _ in 0..<20 {
            let name = try await monitor.queryName().name
            #expect(name == machine.name)
        }
        for _ in 0..<3 {
            try await monitor.execute("cont")
            try await monitor.execute("stop")
        }
        try await monitor.execute("cont")
        var names: [String] = []
        for try await case .event(let event) in events {
            names.append(event.name)
            if names.count == 7 { break }
        }
        #expect(names == ["RESUME", "STOP", "RESUME", "STOP", "RESUME", "STOP", "RESUME"])
    }

    @Test func monitorsThatComeAndGoWhileEventsArrive() async throws {
        try await LibvirtMachine.with { machine in
            let uri = try LibvirtURI(parsing: machine.daemon.unix)
            try await machine.withDomain { domain in
                let toggling = Task {
                    while !Task.isCancelled {
                        try await domain.monitor.execute("stop")
                        try await domain.monitor.execute("cont")
                    }
                }
                try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
                    let lasting = LibvirtMonitor(connection, machine.reference)
                    try await lasting.connect()
                    let all = await lasting.events(named: ["STOP", "RESUME"], buffering: .fail(limit: 1 << 20))
                    for round in 0..<20 {
                        let monitor = LibvirtMonitor(connection, machine.reference)
                        try await monitor.connect()
                        var events = await monitor.events().makeAsyncIterator()
                        guard case .event? = try await events.next() else { return #expect(Bool(false)) }
                        if round % 2 == 0 { await monitor.disconnect() }
                    }
                    await lasting.disconnect()
                    var names: [String] = []
                    for try await case .event(let event) in all { names.append(event.name) }
                    let neighbours = zip(names, names.dropFirst())
                    #expect(names.count >= 20 && neighbours.allSatisfy { $0 != $1 }, "none missed, none twice")
                }
                toggling.cancel()
                _ = await toggling.result
            }
        }
    }

    @Test func whatADescriptorLeadsTo() async throws {
        try await LibvirtMachine.with { machine in
            let path = machine.daemon.path("\(machine.name).raw")
            try Data(count: 384 << 10).write(to: URL(fileURLWithPath: path))
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            // Nobody finds it by its name any more.
            try FileManager.default.removeItem(atPath: path)
            try await machine.withDomain { domain in
                let monitor = domain.monitor
                let add = QMPCommand("add-fd", arguments: ["fdset-id": 7], descriptors: [file.fileDescriptor])
                _ = try await monitor.run(add)
                try await monitor.execute(
                    "blockdev-add",
                    [
                        "driver": "raw", "node-name": "given", "read-only": true,
                        "file": ["driver": "file", "filename": "/dev/fdset/7"],
                    ]
                )
                let node = try await monitor.queryNamedBlockNodes().first { $0.nodeName == "given" }
                #expect(node?.image.virtualSize == 384 << 10)
                try await monitor.execute("blockdev-del", ["node-name": "given"])
            }
        }
    }

    @Test func descriptorsAmongOtherCalls() async throws {
        try await LibvirtMachine.with { machine in
            let null = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/dev/null"))
            try await machine.withDomain { domain in
                try await withThrowingTaskGroup { group in
                    for number in 0..<40 {
                        group.addTask {
                            let name = try await domain.monitor.queryName().name
                            #expect(name == machine.name)
                            let arguments: JSONObject = ["fdname": "fd-\(number)"]
                            let give = QMPCommand("getfd", arguments: arguments, descriptors: [null.fileDescriptor])
                            _ = try await domain.monitor.run(give)
                            try await domain.monitor.execute("closefd", arguments)
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }
}
