import Foundation
import Testing

/// Several libvirt hosts, each in a network of its own that leads nowhere but to the others' client. They end with the process
/// of the tests, whatever happens to that.
final class PrivateHosts: Sendable {
    /// One of the hosts.
    struct Host: Sendable {
        /// Counted from 1.
        let number: Int
        /// Where its daemon keeps everything.
        let folder: URL

        private var address: String { "10.77.\(number).2" }
        var tcp: String { "qemu+tcp://\(address)/system" }
        var tls: String { "qemu+tls://\(address)/system?pkipath=\(folder.appending(path: "pki").path)" }

        /// Asks its daemon with libvirt's own client, past the network.
        @discardableResult
        func virsh(_ arguments: String...) async throws -> String {
            let socket = folder.appending(path: "run/libvirt-sock").path
            let uri = "qemu+unix:///system?socket=\(socket)"
            let (status, text) = try await Task { [arguments] in
                try await LibvirtDaemon.run("virsh", ["-q", "-c", uri] + arguments)
            }.value
            try #require(status == 0, "virsh \(arguments): \(text)")
            return text
        }

        /// Has a machine made, which ends with the host.
        func create(_ machine: String) async throws {
            let file = folder.appending(path: "\(machine).xml")
            let xml = try LibvirtDescription.bare(machine: "q35", arguments: []).xml(name: machine, in: folder)
            try Data(xml.utf8).write(to: file)
            try await virsh("create", file.path)
        }
    }

    let hosts: [Host]
    private let process: Process
    private let input: Pipe
    private let output: LineReader

    /// Runs `body` with so many hosts.
    static func with<Result>(_ count: Int, _ body: (PrivateHosts) async throws -> Result) async throws -> Result {
        let hosts = try await PrivateHosts(count, cache: LibvirtDaemon.shared.cache)
        do {
            let result = try await body(hosts)
            await hosts.end()
            return result
        } catch {
            await hosts.end()
            throw error
        }
    }

    private init(_ count: Int, cache: String) async throws {
        let process = Process()
        self.process = process
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [LibvirtDaemon.script("private-hosts.sh"), "\(count)", "--cache", cache]
        input = Pipe()
        let answers = Pipe()
        process.standardInput = input
        process.standardOutput = answers
        try QEMUProcess.withoutBlockedSignals { try process.start() }
        // Others that are started inherit neither end: the hosts are to see when this process has gone.
        _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        let reader = LineReader(answers.fileHandleForReading)
        output = reader
        let words = try #require(await reader.next(), "the hosts did not start: see above").split(separator: " ")
        try #require(words.first == "ready" && words.count == count + 1)
        hosts = words.dropFirst().enumerated().map { index, folder in
            Host(number: index + 1, folder: URL(fileURLWithPath: String(folder)))
        }
    }

    /// Takes a host from the network: from here on it is silent, and nobody says that it cannot be reached.
    func cut(_ host: Host) async throws { try await tell("cut \(host.number)") }

    /// Brings it back.
    func mend(_ host: Host) async throws { try await tell("mend \(host.number)") }

    private func tell(_ command: String) async throws {
        try input.fileHandleForWriting.write(contentsOf: Data("\(command)\n".utf8))
        let answer = await output.next()
        try #require(answer == command)
    }

    private func end() async {
        do {
            try input.fileHandleForWriting.close()
        } catch {
            Issue.record("the hosts were not ended: \(error)")
        }
        while await output.next() != nil {}
    }

    // MARK: Their client

    /// Runs `qemuctl` where the hosts can be reached; what it prints and complains of comes together.
    func qemuctl(_ arguments: [String]) async throws -> (status: CInt, output: String) {
        try await LibvirtDaemon.run("nsenter", try command(arguments))
    }

    /// Starts `qemuctl` there.
    func start(qemuctl arguments: [String]) throws -> (process: Process, lines: LineReader) {
        let client = Process()
        client.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        client.arguments = ["nsenter"] + (try command(arguments))
        client.standardInput = FileHandle.nullDevice
        let output = Pipe()
        client.standardOutput = output
        client.standardError = output
        try client.start()
        return (client, LineReader(output.fileHandleForReading))
    }

    private func command(_ arguments: [String]) throws -> [String] {
        let qemuctl = try QemuctlProcess.findExecutable().path
        return ["--target", "\(process.processIdentifier)", "--net", "--", qemuctl] + arguments
    }

    // MARK: What it takes

    /// Whether this machine lets one have networks. Where tests on real programs are required, it has to.
    static func areAvailable() async throws -> Bool {
        guard LibvirtDaemon.isAvailable else { return false }
        if ProcessInfo.processInfo.environment["QEMU_CLIENT_REQUIRE_INTEGRATION"] == "1" { return true }
        let trial = ["--net", "ip", "link", "add", "here", "type", "veth", "peer", "name", "there"]
        return try await LibvirtDaemon.run("unshare", trial).status == 0
    }

    static let need: Comment = "needs libvirtd, root, and namespaces with networks of their own"
}
