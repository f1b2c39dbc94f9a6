#if os(Linux)
import Foundation
import Testing

@testable import QMP

@Suite("Looking at a monitor's socket from outside", .timeLimit(.minutes(5)))
final class MonitorSocketInspectorTests {
    private let scene: SocketScene
    private let inspector: MonitorSocketInspector
    private let me = ProcessIdentity(lookingUp: getpid())

    init() throws {
        scene = try SocketScene()
        inspector = MonitorSocketInspector(path: scene.path("s"))
    }

    @Test("a free socket")
    func free() throws {
        _ = try scene.listen(at: inspector.path)
        let use = try inspector.inspect()
        #expect(use.hasListener)
        #expect(!use.isHeld)
        #expect(use.waitingCount == 0)
        #expect(use.listener == nil)
        #expect(use.own == nil)
        #expect(try inspector.findListener() == me)
    }

    @Test("a client that was accepted holds it until it closes")
    func held() async throws {
        let listener = try scene.listen(at: inspector.path)
        let client = try scene.connect(to: inspector.path)
        _ = try scene.accept(from: listener)

        let use = try inspector.inspect()
        #expect(use.isHeld)
        #expect(use.holder == me)
        #expect(use.holders.count == 1)
        #expect(use.listener == me)
        #expect(use.waitingCount == 0)

        // The server's end stays open, as a QEMU's does that has not noticed.
        scene.end(client)
        try await eventually("free") { try !inspector.inspect().isHeld }
        #expect(try inspector.inspect().waitingCount == 0)
    }

    @Test("clients that wait are counted, those that gave up are not")
    func waiting() async throws {
        let listener = try scene.listen(at: inspector.path)
        let first = try scene.connect(to: inspector.path)
        let second = try scene.connect(to: inspector.path)
        #expect(try inspector.inspect().waitingCount == 2)
        #expect(try !inspector.inspect().isHeld)
        #expect(try inspector.inspect().listener == me)

        scene.end(second)
        try await eventually("one waits") { try inspector.inspect().waitingCount == 1 }
        _ = try scene.accept(from: listener)
        let use = try inspector.inspect()
        #expect(use.holders.count == 1)
        #expect(use.waitingCount == 0)

        scene.end(first)
        try await eventually("nobody") { try !inspector.inspect().isHeld }
    }

    @Test("the caller's own connection is told apart")
    func own() throws {
        let listener = try scene.listen(at: inspector.path)
        let mine = try scene.connect(to: inspector.path)
        let other = try scene.connect(to: inspector.path)
        #expect(try inspector.inspect(own: mine).own == .waiting)
        #expect(try inspector.inspect(own: mine).waitingCount == 1)

        _ = try scene.accept(from: listener)
        let mineIsServed = try inspector.inspect(own: mine)
        #expect(mineIsServed.own == .accepted)
        #expect(!mineIsServed.isHeld)
        #expect(mineIsServed.waitingCount == 1)

        let otherWaits = try inspector.inspect(own: other)
        #expect(otherWaits.own == .waiting)
        #expect(otherWaits.isHeld)
        #expect(otherWaits.waitingCount == 0)
        #expect(throws: SystemError(code: EBADF, call: "fstat")) { try inspector.inspect(own: -1) }
    }

    @Test("the client is another process")
    func otherProcess() async throws {
        let listener = try scene.listen(at: inspector.path)
        let client = try scene.connect(to: inspector.path)
        let sleeper = try Sleeper(input: client)
        scene.end(client)
        _ = try scene.accept(from: listener)

        let expected = ProcessIdentity(pid: sleeper.pid, name: "sleep")
        try await eventually("held by sleep") { try inspector.inspect().holder == expected }
        #expect(try inspector.inspect().listener == me)
        sleeper.end()
        try await eventually("free") { try !inspector.inspect().isHeld }
    }

    @Test("a client that may not be inspected still holds", .enabled(if: geteuid() == 0, "needs root to give up"))
    func unseen() async throws {
        let listener = try scene.listen(at: inspector.path)
        let client = try scene.connect(to: inspector.path)
        let sleeper = try Sleeper(input: client)
        scene.end(client)
        _ = try scene.accept(from: listener)
        try await eventually("held by sleep") { try inspector.inspect().holder?.pid == sleeper.pid }

        let use = try asNobody { try inspector.inspect() }
        #expect(use.isHeld)
        #expect(use.holders == [.init(process: nil)])
        #expect(use.holder == nil)
        #expect(use.listener == me)
    }

    @Test("symbolic links, hard links and long paths lead to the same socket")
    func otherNames() throws {
        let deep = try scene.makeDeepFolder(longerThan: 200) + "/s"
        let listener = try scene.listen(at: deep)
        try FileManager.default.createSymbolicLink(atPath: scene.path("symbolic"), withDestinationPath: deep)
        try FileManager.default.linkItem(atPath: deep, toPath: scene.path("hard"))
        _ = try scene.connect(to: scene.path("hard"))
        _ = try scene.accept(from: listener)
        for path in [deep, scene.path("symbolic"), scene.path("hard")] {
            #expect(try MonitorSocketInspector(path: path).inspect().holder == me)
        }
    }

    @Test("a new socket at the path of an old one is another")
    func replaced() throws {
        let old = try scene.listen(at: inspector.path)
        _ = try scene.connect(to: inspector.path)
        _ = try scene.accept(from: old)
        #expect(try inspector.inspect().isHeld)
        // Moved, not removed: its number is not given to the new file.
        try FileManager.default.moveItem(atPath: inspector.path, toPath: scene.path("old"))
        _ = try scene.listen(at: inspector.path)
        #expect(try !inspector.inspect().isHeld)
        #expect(try MonitorSocketInspector(path: scene.path("old")).inspect().isHeld)
    }

    @Test("a missing file, a plain one, a deserted socket and a NUL")
    func nothingThere() throws {
        #expect(throws: SystemError(code: ENOENT, call: "stat")) { try inspector.inspect() }
        #expect(FileManager.default.createFile(atPath: scene.path("plain"), contents: nil))
        #expect(try !MonitorSocketInspector(path: scene.path("plain")).inspect().hasListener)
        try UnixSocketPath.bind(scene.makeSocket(), to: inspector.path)
        #expect(try !inspector.inspect().hasListener)
        #expect(try inspector.findListener() == nil)
        #expect(throws: SystemError(code: EINVAL, call: "stat")) {
            try MonitorSocketInspector(path: inspector.path + "\0").inspect()
        }
    }

    @Test("a server of many clients")
    func crowd() throws {
        let listener = try scene.listen(at: inspector.path, backlog: 1)
        for _ in 0..<100 {
            _ = try scene.connect(to: inspector.path)
            _ = try scene.accept(from: listener)
        }
        let use = try inspector.inspect()
        #expect(use.holders.count == 100)
        #expect(use.holders.allSatisfy { $0.process == me })
    }
}

@Suite("The device of a mount", .timeLimit(.minutes(5)))
struct MountDeviceTests {
    @Test("is what stat reports on a plain file system")
    func plain() throws {
        var file = stat()
        try #require(stat("/proc/self", &file) == 0)
        #expect(MountDevice.containing("/proc/self") == file.st_dev)
        #expect(MountDevice.containing("/nowhere/at/all") == nil)
    }

    @Test("is found by the id of the mount")
    func parsing() {
        let details = Array("pos:\t0\nflags:\t012000000\nmnt_id:\t29\nino:\t5\n".utf8)
        #expect(MountDevice.mountID(inDetails: details) == 29)
        #expect(MountDevice.mountID(inDetails: Array("mnt_id:\tx\n".utf8)) == nil)
        #expect(MountDevice.mountID(inDetails: []) == nil)

        let mounts = Array("129 1 0:99 / /a rw\n29 1 0:25 / /run rw - tmpfs tmpfs rw\n30 1 x / /b\n31\n\n".utf8)
        #expect(MountDevice.device(ofMount: 29, in: mounts) == 25)
        #expect(MountDevice.device(ofMount: 30, in: mounts) == nil)
        #expect(MountDevice.device(ofMount: 31, in: mounts) == nil)
        #expect(MountDevice.device(ofMount: 9, in: mounts) == nil)
    }
}
#endif
