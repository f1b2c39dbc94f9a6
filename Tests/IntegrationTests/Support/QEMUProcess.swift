import Foundation
import JSONWire
import QMP
import Testing

/// A real QEMU in a folder of its own, ended and cleaned up when the test is over. Where ``MachineRoute/current`` says so, it
/// is libvirt that starts it.
final class QEMUProcess: Sendable {
    /// Where QEMU keeps its sockets and whatever else a test wants; removed at the end.
    let folder: URL
    /// How libvirt knows it; `nil` when libvirt does not.
    let machine: LibvirtMachine?
    let pid: pid_t
    private let process: Process?
    private let exit: AsyncStream<Void>

    /// The socket that `-qmp unix:m.qmp,server=on,wait=off` makes.
    var socket: String { folder.appendingPathComponent("m.qmp").path }
    var address: MonitorAddress { .unix(path: socket) }

    /// Starts QEMU and runs `body`.
    ///
    /// - Parameters:
    ///   - arguments: QEMU's arguments; its working folder is ``folder``.
    ///   - name: The folder's name; a long one makes for a long socket path.
    static func withQEMU<Result>(
        _ arguments: [String] = ["-M", "none", "-qmp", "unix:m.qmp,server=on,wait=off"],
        folderName name: String = "vm",
        _ body: (QEMUProcess) async throws -> Result
    ) async throws -> Result {
        let root = try temporaryFolder()
        defer { remove(root) }
        let folder = root.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if MachineRoute.current == .libvirt {
            let (description, isPaused) = LibvirtDescription.from(arguments)
            return try await LibvirtMachine.with(description, isPaused: isPaused) { machine in
                try await body(QEMUProcess(machine, in: folder))
            }
        }
        let qemu = try QEMUProcess(arguments, in: folder)
        do {
            let result = try await body(qemu)
            await qemu.end()
            return result
        } catch {
            await qemu.end()
            throw error
        }
    }

    private init(_ arguments: [String], in folder: URL) throws {
        self.folder = folder
        machine = nil
        let process = Process()
        process.executableURL = Self.executable ?? URL(fileURLWithPath: "/usr/bin/qemu-system-x86_64")
        process.arguments = ["-display", "none", "-nodefaults", "-accel", "tcg"] + arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        let (exit, source) = AsyncStream.makeStream(of: Void.self)
        self.exit = exit
        process.terminationHandler = { _ in source.finish() }
        try Self.withoutBlockedSignals { try process.start() }
        self.process = process
        pid = process.processIdentifier
    }

    private init(_ machine: LibvirtMachine, in folder: URL) throws {
        self.folder = folder
        self.machine = machine
        pid = try #require(machine.pid)
        process = nil
        exit = AsyncStream { $0.finish() }
    }

    /// A new process inherits which signals are blocked, and threads such as this one block those that QEMU obeys.
    static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    /// Waits until QEMU has ended by itself.
    func waitForExit() async {
        for await _ in exit {}
        // What others started can only be looked at. Nothing to do about a task that is cancelled.
        while machine != nil, kill(pid, 0) == 0 { try? await Task.sleep(for: .milliseconds(5)) }
    }

    func signal(_ number: CInt) { kill(pid, number) }

    private func end() async {
        if process?.isRunning == true { signal(SIGKILL) }
        await waitForExit()
    }

    // MARK: Where QEMU is

    static let executable: URL? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        return folders.lazy.map { URL(fileURLWithPath: "\($0)/qemu-system-x86_64") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// Whether tests on a real QEMU run. Where they are required, a missing QEMU fails them instead of skipping them.
    static var isAvailable: Bool {
        executable != nil || ProcessInfo.processInfo.environment["QEMU_CLIENT_REQUIRE_INTEGRATION"] == "1"
    }

    static func temporaryFolder() throws -> URL {
        let folder = URL(fileURLWithPath: "/tmp").appendingPathComponent("qmp-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    static func remove(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            Issue.record("\(folder.path) could not be removed: \(error)")
        }
    }
}

extension SocketMonitor.Configuration {
    /// For tests: waits for a QEMU that is just starting, and lets nothing fail because the machine is slow.
    static var patient: Self {
        var configuration = Self()
        configuration.waitsForSocket = true
        configuration.connectTimeout = .seconds(120)
        configuration.greetingTimeout = .seconds(120)
        configuration.negotiationTimeout = .seconds(120)
        configuration.commandTimeout = nil
        return configuration
    }
}

extension QEMUProcess {
    /// Connects to QEMU's monitor as soon as it is there.
    func withMonitor<Result>(
        _ configuration: SocketMonitor.Configuration = .patient,
        _ body: (SocketMonitor) async throws -> Result
    ) async throws -> Result {
        try await SocketMonitor.withConnection(to: address, configuration: configuration, body)
    }

    /// A named pipe; QEMU blocks in-band commands when told to write to it, until ``drain(_:)``.
    func makeFIFO(_ name: String) throws -> String {
        let path = folder.appendingPathComponent(name).path
        try #require(mkfifo(path, 0o600) == 0)
        return path
    }

    /// Reads a named pipe to its end, so that whoever writes to it goes on.
    func drain(_ path: String) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                _ = try? Data(contentsOf: URL(fileURLWithPath: path))  // Only that it was read matters.
                continuation.resume()
            }
        }
    }
}

/// The error that `body` ends with.
func qmpError(
    _ body: () async throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> QMPError {
    do {
        try await body()
    } catch let error as QMPError {
        return error
    }
    Issue.record("no error was thrown", sourceLocation: sourceLocation)
    throw CancellationError()
}

/// Checks that QEMU answers.
func expectRunning(_ monitor: SocketMonitor, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let status = try await monitor.execute("query-status")
    #expect(status["running"] == true, sourceLocation: sourceLocation)
}

/// Waits for a condition that another process brings about.
func waitUntil(_ condition: () throws -> Bool) async throws {
    while try !condition() { try await Task.sleep(for: .milliseconds(5)) }
}
