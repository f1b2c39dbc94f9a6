import Foundation
import Testing

/// Disk images made with `qemu-img`.
enum DiskImage {
    /// Makes an image.
    ///
    /// - Parameters:
    ///   - name: The file's name.
    ///   - size: The size as `qemu-img` takes it; the backing image's when `nil`.
    ///   - backing: The path of a backing image in qcow2.
    ///   - options: More arguments, before the file's name.
    /// - Returns: The path.
    static func create(
        _ name: String,
        in folder: URL,
        format: String = "qcow2",
        size: String? = nil,
        backing: String? = nil,
        options: [String] = []
    ) throws -> String {
        let path = folder.appending(path: name).path
        let chain = backing.map { ["-b", $0, "-F", "qcow2"] } ?? []
        let status = try run(["create", "-q", "-f", format] + chain + options + [path] + [size].compactMap(\.self))
        try #require(status == 0)
        return path
    }

    /// Makes an image in qcow2 that is encrypted with LUKS.
    static func createEncrypted(_ name: String, in folder: URL, size: String, password: String) throws -> String {
        let path = folder.appending(path: name).path
        let secret = ["--object", "secret,id=key,data=\(password)"]
        let encryption = ["-o", "encrypt.format=luks,encrypt.key-secret=key,encrypt.iter-time=10"]
        let arguments = ["create", "-q", "-f", "qcow2"] + secret + encryption + [path, size]
        // On a busy host it gives up now and then, "Unable to get accurate CPU usage": it measures how fast that is.
        let isDone = try (0..<50).contains { _ in try run(arguments) == 0 }
        try #require(isDone)
        return path
    }

    private static func run(_ arguments: [String]) throws -> CInt {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["qemu-img"] + arguments
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
