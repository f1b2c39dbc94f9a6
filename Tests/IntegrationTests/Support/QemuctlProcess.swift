import Foundation
import Testing

/// `qemuctl` as a process of its own, for what only a process can be told: signals.
final class QemuctlProcess: Sendable {
    private let process: Process
    private let exit: AsyncStream<Void>
    private let output: URL
    private let errors: URL

    /// Starts it.
    ///
    /// - Parameter folder: Where what it prints is kept.
    init(_ arguments: [String], at socket: String, in folder: URL) throws {
        output = folder.appending(path: "qemuctl.out")
        errors = folder.appending(path: "qemuctl.err")
        process = Process()
        process.executableURL = try Self.findExecutable()
        process.arguments = ["-c", socket, "--wait-socket", "--timeout", "120"] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try Self.file(output)
        process.standardError = try Self.file(errors)
        let (exit, source) = AsyncStream.makeStream(of: Void.self)
        self.exit = exit
        process.terminationHandler = { _ in source.finish() }
        try process.start()
    }

    /// Where the package's executables are built: beside the tests.
    static func findExecutable() throws -> URL {
        let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let places = [tests, package.appending(path: ".build/debug")].map { $0.appending(path: "qemuctl") }
        return try #require(places.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }

    private static func file(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    var isRunning: Bool { process.isRunning }

    func signal(_ number: CInt) { kill(process.processIdentifier, number) }

    /// Waits until it has ended, and returns its exit status.
    func status() async -> CInt {
        for await _ in exit {}
        return process.finalStatus()
    }

    var printed: String { get throws { try String(contentsOf: output, encoding: .utf8) } }
    var complaints: String { get throws { try String(contentsOf: errors, encoding: .utf8) } }
}
