import Foundation
import JSONWire
import QAPI
import QEMU
import QMP
import Testing

/// Connections to a real QEMU that are lost, by its end or on the way.
@Suite("Reconnecting to a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct ReconnectingTests {
    private static let uuid = "7d6c1ef4-2ab4-4d2a-9d8a-0d1f0c7b3a55"

    private static let thread: JSONObject = ["qom-type": "iothread", "id": "io0"]

    private static func arguments(_ socket: String, uuid: String = uuid) -> [String] {
        [
            "-M", "q35", "-m", "32", "-S", "-uuid", uuid, "-device", "qemu-xhci,id=xhci", "-qmp",
            "unix:\(socket),server=on,wait=off",
        ]
    }

    /// A monitor that waits for a QEMU that is slow to come.
    private static func monitor(
        _ path: String,
        _ recognition: ReconnectingMonitor.Recognition = .process
    ) -> ReconnectingMonitor {
        var configuration = ReconnectingMonitor.Configuration()
        configuration.recognition = recognition
        configuration.connectTimeout = .seconds(120)
        configuration.commandTimeout = .seconds(120)
        configuration.backoff.maximum = .milliseconds(200)
        var connection = SocketMonitor.Configuration.patient
        connection.waitsForSocket = false
        return ReconnectingMonitor(.unix(path: path), connection: connection, configuration: configuration)
    }

    /// Runs `body` with a folder, where the monitor's socket is to be, and a monitor, which is closed afterwards.
    private static func withMonitor(
        _ recognition: ReconnectingMonitor.Recognition,
        _ body: (ReconnectingMonitor, String) async throws -> Void
    ) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let socket = folder.appending(path: "m.qmp").path
        let monitor = monitor(socket, recognition)
        do {
            try await body(monitor, socket)
            await monitor.disconnect()
        } catch {
            await monitor.disconnect()
            throw error
        }
    }

    // MARK: QEMU goes

    @Test func aMachineThatIsKilledAndStartedAnew() async throws {
        try await Self.withMonitor(.machine) { monitor, socket in
            var events = await monitor.events(named: "STOP", "RESUME").makeAsyncIterator()
            try await QEMUProcess.withQEMU(Self.arguments(socket)) { qemu in
                try await monitor.connect()
                try await monitor.cont()
                guard case .event(let event)? = try await events.next() else { throw CancellationError() }
                #expect(event.name == "RESUME")
                try await monitor.execute("object-add", Self.thread)
                qemu.signal(SIGKILL)
                await qemu.waitForExit()
            }
            // Nobody is there, and the command waits.
            let waiting = Task { try await monitor.queryStatus(timeout: .never).status }
            try await QEMUProcess.withQEMU(Self.arguments(socket)) { _ in
                guard case .resumed(let resumption)? = try await events.next() else { throw CancellationError() }
                #expect(resumption.restarted == true)
                #expect(resumption.reason.fate == .killed(signal: SIGKILL) || resumption.reason.fate == .ended)
                #expect(resumption.before.status == .running && resumption.now.status == .prelaunch)
                let status = try await waiting.value
                #expect(status == .prelaunch)
                let effect = try await monitor.reconcile(QMPCommand("object-add", arguments: Self.thread))
                #expect(effect == .notDone)
            }
        }
    }

    @Test(arguments: [ReconnectingMonitor.Recognition.process, .machine])
    func nothingIsRunOnWhatIsNotAccepted(_ recognition: ReconnectingMonitor.Recognition) async throws {
        // By default also the same machine, when it was started anew.
        let uuid = recognition == .process ? Self.uuid : UUID().uuidString
        try await Self.withMonitor(recognition) { monitor, socket in
            try await QEMUProcess.withQEMU(Self.arguments(socket)) { qemu in
                try await monitor.connect()
                qemu.signal(SIGKILL)
                await qemu.waitForExit()
            }
            try await QEMUProcess.withQEMU(Self.arguments(socket, uuid: uuid)) { qemu in
                let error = try await qmpError { try await monitor.run() }
                #expect(error.code == .machineChanged)
                #expect(error.process?.pid == qemu.pid)
                let late = try await qmpError { try await monitor.cont() }
                #expect(late.code == .machineChanged && late.outcome == .notSent)
            }
        }
    }

    /// The end of the machine is the end of its connection, although the monitor goes on.
    @Test func aMachineThatIsToldToQuit() async throws {
        try await Self.withMonitor(.process) { monitor, socket in
            try await QEMUProcess.withQEMU(Self.arguments(socket)) { _ in
                try await monitor.connect()
                let shutdown = try await Domain(monitor, name: "vm").quit()
                #expect(shutdown.reason == .quit && !shutdown.qemuRemains)
            }
        }
    }

    // MARK: Only the connection goes

    private static func withRelay(_ body: (ReconnectingMonitor, SocketRelay, URL) async throws -> Void) async throws {
        try await withMonitor(.process) { _, socket in
            let folder = URL(fileURLWithPath: socket).deletingLastPathComponent()
            try await QEMUProcess.withQEMU(arguments(socket)) { qemu in
                try await waitUntil { FileManager.default.fileExists(atPath: socket) }
                let relay = try SocketRelay(from: folder.appending(path: "relay").path, to: socket)
                defer { relay.stop() }
                let monitor = Self.monitor(relay.path)
                do {
                    try await monitor.connect()
                    try await body(monitor, relay, folder)
                    await monitor.disconnect()
                } catch {
                    await monitor.disconnect()
                    throw error
                }
            }
        }
    }

    @Test func aDeviceWhoseReplyIsLostIsThere() async throws {
        try await Self.withRelay { monitor, relay, _ in
            let command = DeviceAddCommand(driver: "usb-tablet", bus: "xhci.0", id: "tablet")
            let before = try await monitor.reconcile(command)
            #expect(before == .notDone)
            relay.cutBeforeAnswer()
            let error = try await qmpError { _ = try await monitor.execute(command) }
            #expect(error.code == .connectionLost && error.outcome == .unknown)
            let after = try await monitor.reconcile(command)
            #expect(after == .done)
        }
    }

    @Test func nodesAndObjectsWhoseRepliesAreLost() async throws {
        try await Self.withRelay { monitor, relay, _ in
            let node = QMPCommand("blockdev-add", arguments: ["driver": "null-co", "node-name": "blank"])
            let object = QMPCommand("object-add", arguments: Self.thread)
            for command in [node, object] {
                relay.cutBeforeAnswer()
                let error = try await qmpError { _ = try await monitor.run(command) }
                #expect(error.outcome == .unknown)
                let effect = try await monitor.reconcile(command)
                #expect(effect == .done)
            }
            let refused = QMPCommand("blockdev-add", arguments: ["driver": "strange", "node-name": "other"])
            relay.cutBeforeAnswer()
            _ = try await qmpError { _ = try await monitor.run(refused) }
            let effect = try await monitor.reconcile(refused)
            #expect(effect == .notDone)
        }
    }

    @Test func aMirrorGoesOnWhileNobodyWatches() async throws {
        try await Self.withRelay { monitor, relay, folder in
            for name in ["disk", "copy"] {
                let file = folder.appending(path: "\(name).raw")
                try Data(repeating: name == "disk" ? 7 : 0, count: 8 << 20).write(to: file)
                let node: JSONObject = ["driver": "file", "node-name": .string(name), "filename": .string(file.path)]
                try await monitor.execute("blockdev-add", node)
            }
            let state = try await monitor.refresh()
            #expect(state.nodes == ["disk", "copy"])
            var events = await monitor.events(named: "BLOCK_JOB_READY").makeAsyncIterator()
            let mirror = BlockdevMirrorCommand(
                jobID: "job0",
                device: "disk",
                target: "copy",
                sync: .full,
                speed: 65_536,
                autoDismiss: false
            )
            relay.cutBeforeAnswer()
            let error = try await qmpError { _ = try await monitor.execute(mirror) }
            #expect(error.outcome == .unknown)
            guard case .resumed(let first)? = try await events.next() else { throw CancellationError() }
            #expect(first.now.jobs?["job0"]?.status == .running)
            #expect(first.newNodes.isSubset(of: first.now.nodes ?? []) && first.goneNodes.isEmpty)
            let started = try await monitor.reconcile(mirror)
            #expect(started == .done)
            relay.cut()
            guard case .resumed(let second)? = try await events.next() else { throw CancellationError() }
            #expect(second.restarted == false && second.newJobs.isEmpty && second.goneJobs.isEmpty)
            // The same handle has the job to its end.
            try await monitor.blockJobSetSpeed(device: "job0", speed: 0)
            guard case .event(let ready)? = try await events.next() else { throw CancellationError() }
            #expect(ready.name == "BLOCK_JOB_READY")
            try await monitor.jobCancel(id: "job0")
        }
    }
}
