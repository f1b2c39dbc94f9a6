import Foundation
import Libvirt
import QEMU
import Testing

/// How tests reach the QEMUs that they start: the same tests run in several ways.
enum MachineRoute: Sendable {
    /// QEMU is started by the test, and reached at its own socket.
    case socket
    /// A libvirtd starts QEMU, with the same arguments, and passes commands on.
    case libvirt

    @TaskLocal static var current = MachineRoute.socket
}

/// A machine that a libvirtd runs, ended with the test.
struct LibvirtMachine {
    let daemon: LibvirtDaemon
    let name: String

    /// Has a machine made and runs `body`.
    ///
    /// - Parameters:
    ///   - description: Describes it.
    ///   - isPaused: Whether its guest is not to run yet.
    ///   - daemon: The daemon; the shared one when `nil`.
    static func with<Result>(
        _ description: LibvirtDescription = .full,
        isPaused: Bool = false,
        on daemon: LibvirtDaemon? = nil,
        _ body: (LibvirtMachine) async throws -> Result
    ) async throws -> Result {
        var chosen = daemon
        if chosen == nil { chosen = try await LibvirtDaemon.shared }
        guard let daemon = chosen else { throw CancellationError() }
        let machine = LibvirtMachine(daemon: daemon, name: "t-\(UUID().uuidString.prefix(8))")
        try await machine.create(description, isPaused: isPaused)
        do {
            let result = try await body(machine)
            await machine.destroy()
            return result
        } catch {
            await machine.destroy()
            throw error
        }
    }

    /// Runs `body` with so many machines, as small as libvirt lets them be, none of which runs.
    static func with<Result>(
        _ count: Int,
        _ made: [LibvirtMachine] = [],
        _ body: ([LibvirtMachine]) async throws -> Result
    ) async throws -> Result {
        if made.count == count { return try await body(made) }
        return try await with(.bare(machine: "q35", arguments: []), isPaused: true) { machine in
            try await with(count, made + [machine], body)
        }
    }

    private func create(_ description: LibvirtDescription, isPaused: Bool) async throws {
        let file = daemon.folder.appending(path: "\(name).xml")
        try Data(try description.xml(name: name, in: daemon).utf8).write(to: file)
        try await daemon.virsh(["create", file.path] + (isPaused ? ["--paused"] : []))
    }

    /// It may have ended by itself, or its daemon.
    private func destroy() async {
        let pid = pid
        do {
            if try await daemon.run(virsh: ["destroy", name]).status != 0, let pid { kill(pid, SIGKILL) }
        } catch {
            Issue.record("\(name) was not ended: \(error)")
        }
    }

    /// QEMU's process.
    var pid: pid_t? { LibvirtDaemon.process(with: ["qemu-system-x86_64", "guest=\(name),"]) }

    /// What it is asked for under its name.
    var reference: LibvirtDomainName { .name(name) }

    /// Connects to it through a connection of its own.
    func withDomain<Result>(_ uri: String? = nil, _ body: (Domain) async throws -> Result) async throws -> Result {
        let uri = try LibvirtURI(parsing: uri ?? daemon.unix)
        return try await LibvirtConnection.withConnection(to: uri, configuration: .patient) { connection in
            let domain = Domain(LibvirtMonitor(connection, reference), name: name)
            try await domain.open()
            do {
                let result = try await body(domain)
                await domain.close()
                return result
            } catch {
                await domain.close()
                throw error
            }
        }
    }
}

extension LibvirtConnection.Configuration {
    /// For tests: lets nothing fail because the machine is slow.
    static var patient: Self {
        var configuration = Self()
        configuration.openTimeout = .seconds(120)
        configuration.callTimeout = nil
        return configuration
    }
}
