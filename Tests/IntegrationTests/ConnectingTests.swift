import Foundation
import JSONWire
import QMP
import Testing

@Suite("Ways to connect to a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct ConnectingTests {
    @Test func connectingBeforeQEMUIsThere() async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let link = folder.appendingPathComponent("late.qmp").path
        let early = Task {
            try await SocketMonitor.withConnection(to: .unix(path: link), configuration: .patient) { monitor in
                try await monitor.execute("query-status")["status"]
            }
        }
        try await QEMUProcess.withQEMU { qemu in
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: qemu.socket)
            let status = try await early.value
            #expect(status == "running")
        }
    }

    @Test func aStoppedQEMUWithOthersInLine() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { try await expectRunning($0) }
            qemu.signal(SIGSTOP)
            var configuration = SocketMonitor.Configuration()
            configuration.greetingTimeout = .milliseconds(50)
            // Each leaves a connection that QEMU has not accepted, until its line is full. On a busy machine the search for
            // the process may be given up.
            var isFull = false
            while !isFull {
                let error = try await qmpError {
                    try await SocketMonitor.withConnection(to: qemu.address, configuration: configuration) { _ in }
                }
                guard let process = error.process else { continue }
                #expect(error.code == .timedOut && process.pid == qemu.pid, "\(error)")
                #expect(error.message.contains("(pid \(qemu.pid)) is stopped"))
                isFull = error.message.contains("other clients wait in line already")
            }
            qemu.signal(SIGCONT)
            try await qemu.withMonitor { try await expectRunning($0) }
        }
    }

    @Test func aStoppedQEMUThatAnotherClientHolds() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { _ in
                qemu.signal(SIGSTOP)
                let error = try await qmpError { try await SocketMonitor.withConnection(to: qemu.address) { _ in } }
                qemu.signal(SIGCONT)
                #expect(error.code == .timedOut && error.process?.pid == qemu.pid, "\(error)")
                #expect(error.message.contains("is in use by") && error.message.hasSuffix("is stopped"))
            }
        }
    }

    @Test func aSocketPathLongerThanAnAddressHolds() async throws {
        let name = String(repeating: "a-rather-long-folder-name/", count: 8)
        try await QEMUProcess.withQEMU(folderName: name) { qemu in
            #expect(qemu.socket.utf8.count > 200)
            try await qemu.withMonitor { monitor in
                try await expectRunning(monitor)
            }
        }
    }

    @Test(arguments: ["pretty=on", "pretty=off"]) func prettyPrintedReplies(_ mode: String) async throws {
        let arguments = [
            "-chardev", "socket,id=m,path=m.qmp,server=on,wait=off", "-mon", "chardev=m,mode=control,\(mode)",
        ]
        try await QEMUProcess.withQEMU(["-M", "none"] + arguments) { qemu in
            try await qemu.withMonitor { monitor in
                try await expectRunning(monitor)
                let schema = try await monitor.execute("query-qmp-schema")
                #expect(try #require(schema.array).count > 800)
            }
        }
    }

    @Test func telnetWordsBeforeTheGreeting() async throws {
        let arguments = ["-M", "none", "-qmp", "unix:m.qmp,server=on,wait=off,telnet=on"]
        try await QEMUProcess.withQEMU(arguments) { qemu in
            try await qemu.withMonitor { monitor in
                try await expectRunning(monitor)
            }
        }
    }

    @Test func aMonitorWithoutOutOfBandExecution() async throws {
        try await QEMUProcess.withQEMU { qemu in
            var configuration = SocketMonitor.Configuration.patient
            configuration.enablesOutOfBand = false
            try await qemu.withMonitor(configuration) { monitor in
                let error = try await qmpError { try await monitor.executeOutOfBand("query-yank") }
                #expect(error.code == .outOfBandUnavailable)
                #expect(error.outcome == .notSent)
                let instances = try await monitor.execute("query-yank")
                #expect(instances.array != nil)
            }
        }
    }

    @Test func qemuConnectsToAListeningMonitor() async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let path = folder.appendingPathComponent("listen.qmp").path
        let monitor = SocketMonitor(.listenUnix(path: path), configuration: .patient)
        let connecting = Task { try await monitor.connect() }
        try await waitUntil { FileManager.default.fileExists(atPath: path) }
        try await QEMUProcess.withQEMU(["-M", "none", "-qmp", "unix:\(path)"]) { _ in
            try await connecting.value
            try await expectRunning(monitor)
            #expect(!FileManager.default.fileExists(atPath: path))
            await monitor.disconnect()
        }
    }

    @Test func tcpBothWays() async throws {
        let port = Int.random(in: 20_000..<30_000)
        try await QEMUProcess.withQEMU(["-M", "none", "-qmp", "tcp:127.0.0.1:\(port),server=on,wait=off"]) { _ in
            let address = MonitorAddress.tcp(host: "127.0.0.1", port: port)
            try await SocketMonitor.withConnection(to: address, configuration: .patient) { monitor in
                try await expectRunning(monitor)
                let error = try await qmpError {
                    _ = try await monitor.run(QMPCommand("getfd", arguments: ["fdname": "a"], descriptors: [0]))
                }
                #expect(error.code == .descriptorsUnavailable)
            }
        }
        let monitor = SocketMonitor(.listenTCP(host: "127.0.0.1", port: port + 1), configuration: .patient)
        let connecting = Task { try await monitor.connect() }
        try await QEMUProcess.withQEMU(["-M", "none", "-qmp", "tcp:127.0.0.1:\(port + 1),reconnect=1"]) { _ in
            try await connecting.value
            try await expectRunning(monitor)
            await monitor.disconnect()
        }
    }
}
