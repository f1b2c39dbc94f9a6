import Foundation
import JSONWire
import QMP
import Testing

@testable import ControlCommands

/// `qemuctl proxy` as a process.
@Suite("qemuctl proxy", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10))) struct QemuctlProxyTests {
    private static func withProxy(
        _ options: [String],
        _ body: (_ path: String, QemuctlProcess, QEMUProcess) async throws -> Void
    ) async throws {
        try await QEMUProcess.withQEMU { qemu in
            let path = qemu.folder.appending(path: "shared").path
            let proxy = try QemuctlProcess(["proxy", path] + options, at: qemu.socket, in: qemu.folder)
            do {
                try await waitUntil { try !proxy.printed.isEmpty || !proxy.isRunning }
                try await body(path, proxy, qemu)
            } catch {
                proxy.signal(SIGKILL)
                _ = await proxy.status()
                throw error
            }
            if proxy.isRunning { proxy.signal(SIGINT) }
            _ = await proxy.status()
        }
    }

    @Test(arguments: [SIGINT, SIGTERM]) func aSignalEndsItInOrder(signal: CInt) async throws {
        try await Self.withProxy([]) { path, proxy, _ in
            let printed = try proxy.printed
            #expect(printed == "listening on \(path)\n")
            let first = await Qemuctl.run(["status"], at: path)
            #expect(first.status == .done)
            proxy.signal(signal)
            let status = await proxy.status()
            #expect(status == 128 + signal)
            #expect(!FileManager.default.fileExists(atPath: path))
            let complaints = try proxy.complaints
            #expect(complaints == "")
        }
    }

    @Test func clientsCanBeMadeToObserveOnly() async throws {
        try await Self.withProxy(["--read-only", "--mode", "0640", "--output", "json"]) { path, proxy, _ in
            let printed = try JSONValue(json: proxy.printed)
            #expect(printed == ["listening": .string(path), "readOnly": true])
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o640)
            let status = await Qemuctl.run(["status"], at: path)
            #expect(status.status == .done)
            let pause = await Qemuctl.run(["pause"], at: path)
            #expect(pause.status == .failed)
            #expect(pause.errors.contains("read-only"))
        }
    }

    @Test func theEndOfQEMUIsItsOwn() async throws {
        try await Self.withProxy([]) { path, proxy, _ in
            let quit = await Qemuctl.run(["quit"], at: path)
            #expect(quit.status == .done)
            let status = await proxy.status()
            #expect(status == 0)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func aPlaceThatIsTakenIsTold() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { _ in }
            let proxy = await Qemuctl.run(["proxy", qemu.socket], on: qemu)
            #expect(proxy.status != .done)
            #expect(proxy.errors.contains("there is something already"))
            try await qemu.withMonitor { monitor in try await expectRunning(monitor) }
        }
    }
}
