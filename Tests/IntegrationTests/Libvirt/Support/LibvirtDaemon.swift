import Foundation
import QMP
import Testing

/// A real libvirtd beside whatever this host runs, with ports, certificates and keys of its own. It ends with the process of
/// the tests, whatever happens to that, and everything that it started with it.
final class LibvirtDaemon: Sendable {
    /// Where it keeps everything; removed at the end.
    let folder: URL
    let ports: Ports
    private let usesSASL: Bool
    private let process: Process
    private let input: Pipe
    private let output: LineReader

    /// Free ports of this host.
    struct Ports: Sendable {
        let tcp, tls, ssh: Int
    }

    // MARK: Which there are

    private static let plain = Task { try await LibvirtDaemon([]) }
    private static let guarded = Task { try await LibvirtDaemon(["--sasl"], cache: shared.cache) }

    /// The daemon that all tests share which do not harm it: unix, TCP and TLS without SASL, and ssh.
    static var shared: LibvirtDaemon {
        get async throws { try await plain.value }
    }

    /// The daemon for tests of SASL, on the unix socket and with TLS: the user is `tester`, the password `secret`.
    static var withSASL: LibvirtDaemon {
        get async throws { try await guarded.value }
    }

    /// Runs `body` with a daemon of its own, which may be stopped, killed and started again.
    ///
    /// - Parameter arguments: More arguments for `private-libvirtd.sh`.
    static func withOwn<Result>(
        _ arguments: [String] = [],
        _ body: (LibvirtDaemon) async throws -> Result
    ) async throws -> Result {
        let daemon = try await LibvirtDaemon(arguments, cache: shared.cache)
        do {
            let result = try await body(daemon)
            await daemon.end()
            return result
        } catch {
            await daemon.end()
            throw error
        }
    }

    // MARK: Its addresses

    var socketPath: String { path("run/libvirt-sock") }
    var unix: String { "qemu+unix:///system?socket=\(socketPath)" + credentials }
    var tcp: String { "qemu+tcp://127.0.0.1:\(ports.tcp)/system" }
    var tls: String { tls(with: "pki") }
    /// ssh to this host, where the daemon's socket is at the usual place.
    var ssh: String {
        "qemu+ssh://root@127.0.0.1:\(ports.ssh)/system?keyfile=\(path("ssh/id"))&known_hosts=\(path("ssh/known_hosts"))&no_tty=1"
    }

    /// - Parameter certificates: `pki`, which fit; `stranger`, a client's of another authority; `unknown`, a client's that
    ///   fits, but another authority for the server's.
    func tls(with certificates: String, host: String = "127.0.0.1") -> String {
        "qemu+tls://\(host):\(ports.tls)/system?pkipath=\(path(certificates))" + credentials
    }

    /// One of the addresses, by a word for it.
    func uri(by way: String) -> String {
        switch way {
        case "tcp": tcp
        case "ssh": ssh
        case "tls", "sasl+tls": tls
        default: unix
        }
    }

    private var credentials: String { usesSASL ? "&authfile=\(path("auth.conf"))" : "" }

    /// The path of something in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// What it has learnt of QEMU.
    var cache: String { path("cache") }

    // MARK: Its life

    private init(_ arguments: [String], cache: String? = nil) async throws {
        usesSASL = arguments.contains("--sasl")
        ports = Ports(tcp: try Self.freePort(), tls: try Self.freePort(), ssh: try Self.freePort())
        let process = Process()
        self.process = process
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        let numbers = ["--tcp", "\(ports.tcp)", "--tls", "\(ports.tls)", "--ssh", "\(ports.ssh)"]
        let options = numbers + (cache.map { ["--cache", $0] } ?? []) + arguments
        process.arguments = [Self.script("private-libvirtd.sh")] + options
        input = Pipe()
        let answers = Pipe()
        process.standardInput = input
        process.standardOutput = answers
        try QEMUProcess.withoutBlockedSignals { try process.start() }
        // Others that are started inherit neither end: the daemon is to see when this process has gone.
        _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        let reader = LineReader(answers.fileHandleForReading)
        output = reader
        let line = try #require(await reader.next(), "libvirtd did not start: see above")
        let words = line.split(separator: " ")
        try #require(words.first == "ready" && words.count == 2, "\(line)")
        folder = URL(fileURLWithPath: String(words[1]))
        // Learns of QEMU what takes seconds now, and not in the middle of a test.
        try await virsh("capabilities")
    }

    /// Starts the daemon again, ending it before unless it has ended; its machines go on.
    func restart() async throws {
        try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
        let line = await output.next()
        try #require(line?.hasPrefix("ready") == true)
    }

    /// Ends it, and whatever it started.
    private func end() async {
        do {
            try input.fileHandleForWriting.close()
        } catch {
            Issue.record("libvirtd was not ended: \(error)")
        }
        while await output.next() != nil {}
    }

    /// The daemon's process.
    var pid: pid_t {
        get throws { try #require(Self.process(with: ["libvirtd", path("etc/libvirtd.conf")])) }
    }

    func signal(_ number: CInt) throws { kill(try pid, number) }

    /// A process whose command line has all these texts, the first in its program's name.
    static func process(with texts: [String]) -> pid_t? {
        ProcessFile.numbers(in: "/proc")?.first { pid in
            let line = String(decoding: ProcessFile.content(of: "/proc/\(pid)/cmdline") ?? [], as: UTF8.self)
            let isProgram = line.split(separator: "\0").first?.hasSuffix(texts[0]) == true
            return isProgram && texts.dropFirst().allSatisfy(line.contains)
        }
    }

    // MARK: Its own client

    /// Asks it with its own client.
    ///
    /// - Returns: What it printed.
    @discardableResult
    func virsh(_ arguments: String...) async throws -> String { try await virsh(arguments) }

    @discardableResult
    func virsh(_ arguments: [String]) async throws -> String {
        let (status, text) = try await run(virsh: arguments)
        try #require(status == 0, "virsh \(arguments): \(text)")
        return text
    }

    /// The same, whatever becomes of it. What was begun is done to its end, also when the task is cancelled.
    func run(virsh arguments: [String]) async throws -> (status: CInt, output: String) {
        try await Task { try await Self.run("virsh", ["-q", "-c", unix] + arguments) }.value
    }

    /// Runs a program; what it prints and complains of comes together.
    static func run(_ tool: String, _ arguments: [String]) async throws -> (status: CInt, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        // On a terminal, virsh would make it ready for input.
        process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "dumb"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        let (exit, source) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in source.finish() }
        try process.start()
        let reader = LineReader(output.fileHandleForReading)
        var lines: [String] = []
        while let line = await reader.next() { lines.append(line) }
        for await _ in exit {}
        return (process.terminationStatus, lines.joined(separator: "\n"))
    }

    // MARK: What it takes

    /// The path of one of the package's scripts.
    static func script(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).appending(path: "../../../../../Scripts/\(name)").standardizedFileURL.path
    }

    /// Whether tests on a real libvirtd run. Where tests on real programs are required, what is missing fails them; but there
    /// is nothing for it on macOS.
    static var isAvailable: Bool {
        #if os(Linux)
        let isThere = FileManager.default.isExecutableFile(atPath: "/usr/sbin/libvirtd") && geteuid() == 0
        return isThere || ProcessInfo.processInfo.environment["QEMU_CLIENT_REQUIRE_INTEGRATION"] == "1"
        #else
        return false
        #endif
    }

    static let need: Comment = "needs libvirtd, and root for its mounts"

    private static func freePort() throws -> Int {
        #if canImport(Glibc)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        let listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isKnown = withUnsafeMutableBytes(of: &address) { bytes in
            let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
            return bind(listener, pointer, size) == 0 && getsockname(listener, pointer, &size) == 0
        }
        try #require(isKnown)
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
