import Foundation
import Testing

/// Programs of the host that look at what a guest has left.
enum HostTool {
    /// What a program prints; it must succeed.
    static func output(_ name: String, _ arguments: [String]) throws -> String {
        let (status, output) = try run(name, arguments)
        try #require(status == 0, "\(name): \(output)")
        return output
    }

    /// How a program ends, and what it prints.
    static func run(_ name: String, _ arguments: [String]) throws -> (status: CInt, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // Tools for file systems are where only the administrator looks for programs.
        process.arguments =
            ["PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? ""):/usr/sbin:/sbin", name] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.start()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
