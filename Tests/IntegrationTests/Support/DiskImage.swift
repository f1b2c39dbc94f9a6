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

    /// Writes bytes, each at an offset and so many times.
    static func overwrite(_ path: String, _ parts: [(byte: Int, offset: Int, count: Int)]) throws {
        for part in parts {
            let command = "write -q -P \(part.byte) \(part.offset) \(part.count)"
            let status = try run(["-c", command, path], tool: "qemu-io")
            try #require(status == 0)
        }
    }

    /// Whether an image holds a byte so many times.
    static func holds(byte: Int, at offset: Int, count: Int, _ path: String) throws -> Bool {
        try run(["-r", "-c", "read -q -P \(byte) \(offset) \(count)", path], tool: "qemu-io") == 0
    }

    /// Whether a guest would read the same from both images, bit by bit.
    ///
    /// - Parameter format: The format of the second.
    static func haveSameContents(_ first: String, _ second: String, format: String = "qcow2") throws -> Bool {
        let status = try run(["compare", "-q", "-f", "qcow2", "-F", format, first, second])
        try #require(status < 2)
        return status == 0
    }

    /// Whether an image in qcow2 is without faults.
    static func isSound(_ path: String) throws -> Bool { try run(["check", "-q", path]) == 0 }

    /// Puts an image in qcow2 on top of another, without copying anything.
    static func rebase(_ path: String, onto backing: String) throws {
        let status = try run(["rebase", "-u", "-f", "qcow2", "-b", backing, "-F", "qcow2", path])
        try #require(status == 0)
    }

    /// Copies what a guest would read from an image into a new one that stands alone.
    static func flatten(_ path: String, to copy: String, force: Bool = false) throws {
        let status = try run(["convert", "-q"] + (force ? ["-U"] : []) + ["-f", "qcow2", "-O", "qcow2", path, copy])
        try #require(status == 0)
    }

    private static func run(_ arguments: [String], tool: String = "qemu-img") throws -> CInt {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        try process.start()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
