import Foundation
import QMP
import QMPTesting
import Testing

@Suite("Proxy: its socket", .timeLimit(.minutes(5))) struct ProxySocketTests {
    private func permissions(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    /// Runs a proxy for a scripted machine at a path.
    private func withProxy(
        at path: String,
        _ configuration: MonitorProxy.Configuration = .init(),
        _ body: (MonitorProxy) async throws -> Void = { _ in }
    ) async throws {
        let monitor = ScriptedMonitor()
        try await monitor.connect()
        let proxy = MonitorProxy(monitor, at: path, configuration: configuration)
        try await withRunning(proxy) { run in
            try await body(proxy)
            run.cancel()
            try await run.value
        }
    }

    private func expectRefusal(at path: String) async throws {
        let error = try await qmpError { try await withProxy(at: path) }
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("there is something already"))
    }

    @Test(arguments: [0o600, 0o660, 0o666] as [UInt16]) func itHasThePermissionsThatWereAskedFor(
        mode: UInt16
    ) async throws {
        let sockets = try SocketScene()
        var configuration = MonitorProxy.Configuration()
        configuration.permissions = mode
        try await withProxy(at: sockets.path("p"), configuration) { proxy in
            let permissions = try permissions(of: proxy.path)
            #expect(permissions == Int(mode))
        }
        #expect(!FileManager.default.fileExists(atPath: sockets.path("p")))
    }

    @Test func itsPathMayBeLong() async throws {
        let sockets = try SocketScene()
        let path = try sockets.makeDeepFolder(longerThan: 300) + "/p"
        try await withProxy(at: path) { _ in
            try await SocketMonitor.withConnection(to: .unix(path: path)) { monitor in try await expectAlive(monitor) }
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func anAbandonedSocketIsReplaced() async throws {
        let sockets = try SocketScene()
        let path = sockets.path("p")
        let abandoned = try sockets.makeSocket()
        try UnixSocketPath.bind(abandoned, to: path)
        try await withProxy(at: path) { _ in try RawClient(path: path).negotiate() }
    }

    @Test func aSocketOnWhichSomebodyListensIsNot() async throws {
        let sockets = try SocketScene()
        try await withProxy(at: sockets.path("p")) { proxy in
            try await expectRefusal(at: proxy.path)
            try RawClient(path: proxy.path).negotiate()
        }
        _ = try sockets.listen(at: sockets.path("q"))
        try await expectRefusal(at: sockets.path("q"))
        #expect(FileManager.default.fileExists(atPath: sockets.path("q")))
    }

    @Test func aFileThatIsNoSocketIsNot() async throws {
        let sockets = try SocketScene()
        try Data([1]).write(to: URL(fileURLWithPath: sockets.path("file")))
        try await expectRefusal(at: sockets.path("file"))
        try FileManager.default.createSymbolicLink(atPath: sockets.path("link"), withDestinationPath: "nowhere")
        try await expectRefusal(at: sockets.path("link"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: sockets.path("file"))) == Data([1]))
    }

    @Test func anotherSocketInItsPlaceStays() async throws {
        let sockets = try SocketScene()
        try await withProxy(at: sockets.path("p")) { proxy in
            try FileManager.default.removeItem(atPath: proxy.path)
            _ = try sockets.listen(at: proxy.path)
        }
        #expect(FileManager.default.fileExists(atPath: sockets.path("p")))
    }

    @Test func ofManyThatBeginAtOnceOneListens() async throws {
        let sockets = try SocketScene()
        let path = sockets.path("p")
        try UnixSocketPath.bind(try sockets.makeSocket(), to: path)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            let gate = Gate()
            for _ in 0..<8 {
                group.addTask {
                    do {
                        try await withProxy(at: path) { _ in await gate.wait() }
                        return true
                    } catch let error as QMPError where error.code == .connectionFailed {
                        return false
                    }
                }
            }
            // Seven fail, and only then the one ends.
            for _ in 0..<7 {
                let listened = try await group.next()
                #expect(listened == false)
            }
            gate.open()
            let listened = try await group.next()
            #expect(listened == true)
        }
    }

    @Test func aFolderThatIsNotThereIsTold() async throws {
        let sockets = try SocketScene()
        let error = try await qmpError { try await withProxy(at: sockets.path("no/p")) }
        #expect(error.code == .connectionFailed)
        #expect(error.message.contains("No such file"))
    }
}
