import CSocketSupport
import Foundation
import QMP
import Testing

/// A folder of its own and the sockets of one test; all of them end with the scene.
final class SocketScene {
    let folder: String
    private var descriptors: Set<Int32> = []

    init() throws {
        folder = "/tmp/qmp-\(UUID().uuidString.prefix(13))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    deinit {
        for descriptor in descriptors { close(descriptor) }
        try? FileManager.default.removeItem(atPath: folder)  // The folder alone is left of a test that has ended.
    }

    func path(_ name: String) -> String {
        "\(folder)/\(name)"
    }

    /// Folders within each other, until the path is longer than `length`.
    func makeDeepFolder(longerThan length: Int) throws -> String {
        var deep = folder
        while deep.utf8.count <= length { deep += "/" + String(repeating: "d", count: 60) }
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        return deep
    }

    func makeSocket() throws -> Int32 {
        keep(try checked("socket", csocket_open_unix_stream()))
    }

    func makePair() throws -> (Int32, Int32) {
        var pair: [Int32] = [-1, -1]
        try checked("socketpair", socketpair(AF_UNIX, streamType, 0, &pair))
        return (keep(pair[0]), keep(pair[1]))
    }

    func makePipe() throws -> (reading: Int32, writing: Int32) {
        var pair: [Int32] = [-1, -1]
        try checked("pipe", pipe(&pair))
        return (keep(pair[0]), keep(pair[1]))
    }

    func listen(at path: String, backlog: Int32 = 16) throws -> Int32 {
        let listener = try makeSocket()
        try UnixSocketPath.bind(listener, to: path)
        try checked("listen", Foundation.listen(listener, backlog))
        return listener
    }

    func connect(to path: String) throws -> Int32 {
        let client = try makeSocket()
        try UnixSocketPath.connect(client, to: path)
        return client
    }

    func accept(from listener: Int32) throws -> Int32 {
        keep(try checked("accept", Foundation.accept(listener, nil, nil)))
    }

    /// Closes a descriptor with the scene.
    @discardableResult
    func keep(_ descriptor: Int32) -> Int32 {
        descriptors.insert(descriptor)
        return descriptor
    }

    func end(_ descriptor: Int32) {
        if descriptors.remove(descriptor) != nil { close(descriptor) }
    }

    @discardableResult
    func checked(_ call: String, _ outcome: Int32) throws -> Int32 {
        if outcome < 0 { throw SystemError(code: errno, call: call) }
        return outcome
    }

    #if canImport(Glibc)
    private let streamType = Int32(SOCK_STREAM.rawValue)
    #else
    private let streamType = SOCK_STREAM
    #endif
}

/// Waits until a condition holds, for at most ten seconds.
func eventually(
    _ what: Comment,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while try !condition() {
        if ContinuousClock.now > deadline {
            Issue.record(what, sourceLocation: sourceLocation)
            return
        }
        try await Task.sleep(for: .milliseconds(2))
    }
}

/// A `sleep` that ends with the test.
final class Sleeper {
    private let process = Process()

    var pid: Int32 { process.processIdentifier }

    /// - Parameter input: A descriptor that the process holds as its standard input.
    init(input: Int32? = nil) throws {
        process.executableURL = URL(fileURLWithPath: "/bin/sleep")
        process.arguments = ["600"]
        if let input { process.standardInput = FileHandle(fileDescriptor: input, closeOnDealloc: false) }
        try process.run()
    }

    deinit { end() }

    func end() {
        kill(pid, SIGKILL)
        process.waitUntilExit()
    }
}
