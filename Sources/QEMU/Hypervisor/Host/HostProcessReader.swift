internal import QMP

/// Reads what `/proc` tells of one QEMU.
struct HostProcessReader {
    private let pid: Int32
    private let processes: String
    private let status: ProcessStatus
    private let executable: String
    /// The words of its command line; nil when this user may not read them.
    private let arguments: [String]?

    private var folder: String { "\(processes)/\(pid)" }

    /// Nil for a process that is no QEMU, is only just becoming one, or has ended.
    init?(pid: Int32, in processes: String) {
        let folder = "\(processes)/\(pid)"
        // The kernel's short name comes last: a QEMU may have chosen it itself (`-name process=`).
        let link = ProcessFile.target(ofLink: "\(folder)/exe")
        if let link, !Self.isQEMU(link) { return nil }
        let arguments = Self.arguments(in: folder)
        // The system sets the program of a process before its command line.
        if link != nil, arguments == nil { return nil }
        guard let program = link ?? arguments?.first ?? Self.shortName(in: folder), Self.isQEMU(program),
            let status = ProcessStatus(of: folder), status.state != .zombie
        else { return nil }
        self.pid = pid
        self.processes = processes
        self.status = status
        self.arguments = arguments
        executable = program.hasSuffix(Self.deleted) ? String(program.dropLast(Self.deleted.count)) : program
    }

    /// The machine that it runs.
    func machine() -> MachineReference {
        let commandLine = QEMUCommandLine(arguments ?? [])
        var addresses: [MonitorAddress] = []
        var obstacles: [String] = []
        for monitor in commandLine.monitors {
            switch resolve(monitor, leavesFolder: commandLine.leavesFolder) {
            case .success(let address): addresses.append(address)
            case .failure(let obstacle): obstacles.append(obstacle.reason)
            }
        }
        let process = HostProcess(
            pid: pid,
            executable: executable,
            guestName: commandLine.guestName?.withoutControls,
            uuid: commandLine.uuid?.withoutControls,
            machineType: commandLine.machineType?.withoutControls,
            monitors: addresses,
            isStopped: status.state == .stopped,
            startTicks: status.startTicks
        )
        let name = process.guestName ?? process.uuid ?? "qemu-\(pid)"
        let reason = obstacles.first ?? whyNoMonitor(commandLine)
        return MachineReference(
            name: name,
            uuid: process.uuid,
            address: addresses.first,
            process: process,
            obstacle: addresses.isEmpty ? QMPError(.connectionFailed, "\(name) (pid \(pid)): \(reason)") : nil
        )
    }

    private func whyNoMonitor(_ commandLine: QEMUCommandLine) -> String {
        if arguments == nil { return "this user may not read its command line" }
        if commandLine.readsFile { return "its command line describes no monitor, but a file that it reads may" }
        return "it has no monitor for programs"
    }

    // MARK: Where a monitor is, seen from here

    private struct Obstacle: Error {
        let reason: String
    }

    private func resolve(_ monitor: MonitorEndpoint, leavesFolder: Bool) -> Result<MonitorAddress, Obstacle> {
        switch monitor {
        case .unix(let path): resolve(path: path, leavesFolder: leavesFolder)
        case .tcp(let host, let port): resolve(.tcp(host: host, port: port))
        case .tls(let host, let port): resolve(.tls(host: host, port: port))
        case .descriptor(let number): resolve(descriptor: number)
        case .unreachable(let reason): .failure(Obstacle(reason: reason))
        }
    }

    private func resolve(_ address: MonitorAddress) -> Result<MonitorAddress, Obstacle> {
        isElsewhere("net")
            ? .failure(Obstacle(reason: "its monitor is in another network namespace")) : .success(address)
    }

    private func resolve(path: String, leavesFolder: Bool) -> Result<MonitorAddress, Obstacle> {
        var path = path
        if !path.hasPrefix("/") {
            guard !leavesFolder, let start = ProcessFile.target(ofLink: "\(folder)/cwd") else {
                let reason = leavesFolder ? "it has left since" : "this user may not see"
                return .failure(
                    Obstacle(reason: "its monitor is at \(path.withoutControls) in a folder that \(reason)")
                )
            }
            path = "\(start == "/" ? "" : start)/\(path)"
        }
        return .success(.unix(path: isElsewhere("mnt") ? "\(folder)/root\(path)" : path))
    }

    /// A socket that listens already when QEMU starts, as libvirt makes them: the kernel knows its file.
    private func resolve(descriptor: Int) -> Result<MonitorAddress, Obstacle> {
        guard let link = ProcessFile.target(ofLink: "\(folder)/fd/\(descriptor)") else {
            return .failure(Obstacle(reason: "its monitor is on a socket that this user may not look at"))
        }
        guard let table = ProcessFile.content(of: "\(folder)/net/unix"),
            let path = ListeningSockets.path(ofLink: link, in: table)
        else { return .failure(Obstacle(reason: "its monitor is on a socket that nobody can connect to")) }
        return resolve(path: path, leavesFolder: true)
    }

    /// Whether it lives in another namespace of a kind than this process, as in a container. Without the right to see that,
    /// no is as good a guess as any.
    private func isElsewhere(_ kind: String) -> Bool {
        guard let theirs = ProcessFile.target(ofLink: "\(folder)/ns/\(kind)"),
            let own = ProcessFile.target(ofLink: "\(processes)/self/ns/\(kind)")
        else { return false }
        return theirs != own
    }

    // MARK: What it is

    /// What the system adds to the name of a program that was replaced, as by an update.
    private static let deleted = " (deleted)"

    private static func isQEMU(_ program: String) -> Bool {
        var name = program.split(separator: "/").last ?? ""
        if name.hasSuffix(deleted) { name = name.dropLast(deleted.count) }
        // Some systems start it through a script, and hide the program proper behind a dot.
        if name.hasPrefix(".") { name = name.dropFirst() }
        return name.hasPrefix("qemu-system-") || name == "qemu-kvm" || name == "kvm"
    }

    private static func arguments(in folder: String) -> [String]? {
        guard var content = ProcessFile.content(of: "\(folder)/cmdline"), !content.isEmpty else { return nil }
        if content.last == 0 { content.removeLast() }
        return content.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The name under which the kernel lists it.
    private static func shortName(in folder: String) -> String? {
        guard let content = ProcessFile.content(of: "\(folder)/comm") else { return nil }
        return String(decoding: content.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
