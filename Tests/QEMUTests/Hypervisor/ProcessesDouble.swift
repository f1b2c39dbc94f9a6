import Foundation
import TestSupport

@testable import QEMU

/// A folder that looks like `/proc`, with processes that a test invents.
final class ProcessesDouble {
    private let folder: TemporaryFolder
    var path: String { folder.path }
    var driver: HostDriver { HostDriver(processes: path) }

    init() throws {
        folder = try TemporaryFolder(["self/ns/x": "", "cpuinfo": ""])
        try link("self/ns/mnt", to: "mnt:[1]")
        try link("self/ns/net", to: "net:[1]")
    }

    /// Adds a process.
    ///
    /// - Parameters:
    ///   - pid: Its id.
    ///   - words: The command line; nil when it cannot be read.
    ///   - program: Where `exe` leads; nil when that cannot be read.
    ///   - state: The state's letter.
    func add(
        _ pid: Int,
        _ words: [String]?,
        program: String? = "/usr/bin/qemu-system-x86_64",
        state: String = "S",
        namespace: Int = 1
    ) throws {
        try folder.addFolder("\(pid)")
        for name in ["ns", "fd", "net", "task"] { try folder.addFolder("\(pid)/\(name)") }
        if let words { try write("\(pid)/cmdline", words.map { $0 + "\0" }.joined()) }
        try write("\(pid)/comm", "qemu-system-x86\n")
        try write("\(pid)/stat", Self.status(pid, state: state))
        try link("\(pid)/cwd", to: "/vm/\(pid)")
        try link("\(pid)/ns/mnt", to: "mnt:[\(namespace)]")
        try link("\(pid)/ns/net", to: "net:[\(namespace)]")
        if let program { try link("\(pid)/exe", to: program) }
    }

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

    func write(_ name: String, _ bytes: Data) throws {
        try bytes.write(to: URL(fileURLWithPath: folder.path(name)))
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path(name)) }

    func addFolder(_ name: String) throws { try folder.addFolder(name) }

    static func status(_ pid: Int, state: String = "S", user: Int = 0, system: Int = 0, start: Int = 9) -> String {
        let before = "\(pid) (a) b) \(state) 1 1 1 0 -1 0 0 0 0 0 \(user) \(system) 0 0 20 0 1 0 \(start) 4096 3"
        return before + String(repeating: " 0", count: 27) + " 9\n"
    }
}
