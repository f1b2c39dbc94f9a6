import Foundation
import GuestAgent
import Testing

/// A real guest agent, whose guest is this machine: so it may run nothing that would disturb it.
final class AgentProcess {
    let folder: URL
    private var process: Process?
    private var exit = AsyncStream<Void> { $0.finish() }

    var address: MonitorAddress { .unix(path: folder.appendingPathComponent("agent.sock").path) }
    var pid: pid_t { process?.processIdentifier ?? 0 }

    static let forbidden = [
        "guest-shutdown", "guest-suspend-disk", "guest-suspend-ram", "guest-suspend-hybrid", "guest-fsfreeze-freeze",
        "guest-fsfreeze-freeze-list", "guest-set-time", "guest-set-user-password", "guest-fstrim",
    ]

    /// Runs `body` with an agent that has just been started, and a session with it.
    static func withAgent(_ body: (GuestAgentSession, AgentProcess) async throws -> Void) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let agent = AgentProcess(folder)
        try agent.start()
        do {
            try await GuestAgentSession.withSession(at: agent.address, configuration: .patient) { session in
                try await session.waitUntilReady(timeout: .seconds(120))
                try await body(session, agent)
            }
            await agent.end()
        } catch {
            await agent.end()
            throw error
        }
    }

    private init(_ folder: URL) { self.folder = folder }

    func start() throws {
        let process = Process()
        process.executableURL = Self.executable ?? URL(fileURLWithPath: "/usr/sbin/qemu-ga")
        process.arguments = [
            "-m", "unix-listen", "-p", folder.appendingPathComponent("agent.sock").path, "-t", folder.path,
            "-f", folder.appendingPathComponent("agent.pid").path, "-b", Self.forbidden.joined(separator: ","),
        ]
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        let (exit, source) = AsyncStream.makeStream(of: Void.self)
        self.exit = exit
        process.terminationHandler = { _ in source.finish() }
        try QEMUProcess.withoutBlockedSignals { try process.run() }
        self.process = process
    }

    /// Kills it.
    func end() async {
        guard let process else { return }
        kill(process.processIdentifier, SIGKILL)
        for await _ in exit {}
        self.process = nil
    }

    func signal(_ number: CInt) { kill(pid, number) }

    /// A path in the folder that is removed at the end.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    static let executable: URL? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":") + ["/usr/sbin"]
        return folders.lazy.map { URL(fileURLWithPath: "\($0)/qemu-ga") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    /// Whether tests on a real agent run. Where tests on real programs are required, a missing agent fails them; but macOS
    /// has none.
    static var isAvailable: Bool {
        #if os(Linux)
        executable != nil || ProcessInfo.processInfo.environment["QEMU_CLIENT_REQUIRE_INTEGRATION"] == "1"
        #else
        executable != nil
        #endif
    }
}

extension GuestAgentSession.Configuration {
    /// For tests: lets nothing fail because the machine is slow.
    static var patient: Self {
        var configuration = Self()
        configuration.connectTimeout = .seconds(120)
        configuration.synchronisationTimeout = .seconds(120)
        configuration.commandTimeout = .seconds(120)
        configuration.resumptionTimeout = .seconds(120)
        return configuration
    }
}
