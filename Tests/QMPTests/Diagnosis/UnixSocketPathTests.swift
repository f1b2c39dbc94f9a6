import Foundation
import QMP
import Testing

@Suite("Unix socket paths")
final class UnixSocketPathTests {
    private let scene: SocketScene

    init() throws {
        scene = try SocketScene()
    }

    @Test("a short path, and a symbolic link to it")
    func short() throws {
        let listener = try scene.listen(at: scene.path("s"))
        try FileManager.default.createSymbolicLink(atPath: scene.path("link"), withDestinationPath: scene.path("s"))
        try expectConversation(listener: listener, path: scene.path("s"))
        try expectConversation(listener: listener, path: scene.path("link"))
    }

    @Test("paths at the limit of an address", arguments: -2...2)
    func limit(offset: Int) throws {
        let length = UnixSocketPath.addressCapacity + offset
        let name = String(repeating: "n", count: length - scene.folder.utf8.count - 1)
        #expect(scene.path(name).utf8.count == length)
        let listener = try scene.listen(at: scene.path(name))
        try expectConversation(listener: listener, path: scene.path(name))
    }

    @Test("a path of more than 200 bytes")
    func long() throws {
        let path = try scene.makeDeepFolder(longerThan: 200) + "/monitor"
        try expectConversation(listener: scene.listen(at: path), path: path)
    }

    @Test("a file name of 200 bytes connects, but cannot be bound to")
    func longName() throws {
        let path = scene.path(String(repeating: "n", count: 200))
        #expect(throws: SystemError(code: ENAMETOOLONG, call: "bind")) { try scene.listen(at: path) }
        let listener = try scene.listen(at: scene.path("short"))
        try FileManager.default.moveItem(atPath: scene.path("short"), toPath: path)
        try expectConversation(listener: listener, path: path)
    }

    @Test("a long relative path")
    func relative() throws {
        // The folder above the root is the root.
        let path = String(repeating: "../", count: 60) + scene.path("s").dropFirst()
        try expectConversation(listener: scene.listen(at: path), path: path)
        #expect(FileManager.default.fileExists(atPath: scene.path("s")))
    }

    @Test("a missing file", arguments: [false, true])
    func missing(isLong: Bool) throws {
        let folder = isLong ? try scene.makeDeepFolder(longerThan: 200) : scene.folder
        let error = try #require(throws: SystemError.self) { try scene.connect(to: folder + "/none") }
        #expect(error.code == ENOENT)
        #expect(error.description.hasSuffix(": No such file or directory"))
    }

    @Test("a plain file, and a socket nobody listens on", arguments: [false, true])
    func refused(isLong: Bool) throws {
        let folder = isLong ? try scene.makeDeepFolder(longerThan: 200) : scene.folder
        #expect(FileManager.default.createFile(atPath: folder + "/plain", contents: nil))
        try UnixSocketPath.bind(scene.makeSocket(), to: folder + "/deserted")
        #if os(Linux)
        #expect(throws: SystemError(code: ECONNREFUSED, call: "connect")) {
            try scene.connect(to: folder + "/plain")
        }
        #endif
        #expect(throws: SystemError(code: ECONNREFUSED, call: "connect")) {
            try scene.connect(to: folder + "/deserted")
        }
    }

    @Test("a folder that is not there or is a file cannot be bound in", arguments: [ENOENT, ENOTDIR])
    func bindOutside(code: Int32) throws {
        let folder = try scene.makeDeepFolder(longerThan: 200) + "/inner"
        if code == ENOTDIR { #expect(FileManager.default.createFile(atPath: folder, contents: nil)) }
        let error = try #require(throws: SystemError.self) { try scene.listen(at: folder + "/s") }
        #expect(error.code == code)
    }

    @Test("a file that is there is not replaced", arguments: [false, true])
    func alreadyThere(isLong: Bool) throws {
        let folder = isLong ? try scene.makeDeepFolder(longerThan: 200) : scene.folder
        _ = try scene.listen(at: folder + "/s")
        #expect(throws: SystemError(code: EADDRINUSE, call: "bind")) { try scene.listen(at: folder + "/s") }
    }

    @Test("an empty path, and a NUL anywhere in it")
    func unusable() throws {
        let socket = try scene.makeSocket()
        let long = String(repeating: "n", count: 200)
        for path in ["\0", "\0abstract", scene.path("s\0"), scene.path("s\0t"), long + "\0" + long] {
            #expect(throws: SystemError(code: EINVAL, call: "connect")) { try UnixSocketPath.connect(socket, to: path) }
            #expect(throws: SystemError(code: EINVAL, call: "bind")) { try UnixSocketPath.bind(socket, to: path) }
        }
        #expect(throws: SystemError(code: ENOENT, call: "connect")) { try UnixSocketPath.connect(socket, to: "") }
        #expect(throws: SystemError(code: ENOENT, call: "bind")) { try UnixSocketPath.bind(socket, to: "") }
    }

    #if os(Linux)
    @Test("no handle stays open behind a long path")
    func noLeak() throws {
        let path = try scene.makeDeepFolder(longerThan: 200) + "/s"
        _ = try scene.listen(at: path)
        _ = try scene.connect(to: path)
        #expect(throws: SystemError.self) { try scene.listen(at: path) }
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
            // Other tests close descriptors meanwhile.
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
        }
        #expect(!open.isEmpty)
        #expect(!open.contains { $0.hasPrefix(scene.folder) })
    }

    @Test("a full backlog is EAGAIN")
    func fullBacklog() throws {
        _ = try scene.listen(at: scene.path("s"), backlog: 1)
        let error = try #require(throws: SystemError.self) {
            for _ in 0..<16 { _ = try scene.connect(to: scene.path("s")) }
        }
        #expect(error == SystemError(code: EAGAIN, call: "connect"))
    }

    @Test(
        "no right to write",
        .enabled(if: canActAsNobody, "needs root or an unprivileged user"),
        arguments: [20, 200]
    )
    func denied(length: Int) throws {
        let path = try scene.makeDeepFolder(longerThan: length) + "/s"
        _ = try scene.listen(at: path)
        try scene.checked("chmod", chmod(path, 0))
        #expect(throws: SystemError(code: EACCES, call: "connect")) {
            try asNobody { try scene.connect(to: path) }
        }
    }
    #endif

    private func expectConversation(listener: Int32, path: String) throws {
        let client = try scene.connect(to: path)
        let server = try scene.accept(from: listener)
        #expect(write(client, "ping", 4) == 4)
        var bytes = [UInt8](repeating: 0, count: 8)
        #expect(read(server, &bytes, 8) == 4)
        #expect(bytes.prefix(4).elementsEqual("ping".utf8))
    }
}
