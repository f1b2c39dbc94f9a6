import Foundation
import TestSupport
import Testing

/// Programs for tests.
enum Shell {
    /// Makes a program of a script.
    ///
    /// Another process writes it: while this one has a file open for writing, the programs that other tests start at that
    /// moment inherit it, and nobody can run it.
    static func makeProgram(_ script: String, at path: String) throws {
        let command = #"printf '#!/bin/sh\n%s\n' "$1" >"$2" && chmod 755 "$2""#
        _ = try run(["/bin/sh", "-c", command, "sh", script, path])
    }

    /// What a program prints.
    static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: arguments[0])
        process.arguments = Array(arguments.dropFirst())
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
