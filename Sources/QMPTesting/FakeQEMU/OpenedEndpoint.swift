#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The socket of a fake QEMU, listening or connected.
struct OpenedEndpoint: Sendable {
    var listener: StreamSocket?
    var connection: StreamSocket?
    /// Where the listener is found, if it is a unix socket.
    var path = ""
    /// The listener's port, if it is a TCP socket.
    var port = 0
    /// A folder that was made for the socket.
    var temporaryFolder: String?

    init(_ endpoint: FakeQEMU.Endpoint) throws(FakeQEMUError) {
        switch endpoint {
        case .temporarySocket: try openInTemporaryFolder()
        case .unix(let path):
            listener = try .listening(at: path)
            self.path = path
        case .tcp:
            let socket = try StreamSocket.listeningOnLoopback()
            listener = socket
            port = Int(socket.port)
        case .connectingUnix(let path): connection = try .connected(to: path)
        case .connectingTCP(let port):
            guard let port = UInt16(exactly: port) else { throw FakeQEMUError("\(port) is no TCP port") }
            connection = try .connected(toLoopbackPort: port)
        case .descriptor(let descriptor): connection = try .adopting(descriptor)
        }
    }

    private mutating func openInTemporaryFolder() throws(FakeQEMUError) {
        let folder = try Self.makeTemporaryFolder()
        temporaryFolder = folder
        path = folder + "/qmp.sock"
        do throws(FakeQEMUError) {
            listener = try .listening(at: path)
        } catch {
            Self.removeFolder(folder)
            throw error
        }
    }

    /// A new folder that only this user can enter.
    private static func makeTemporaryFolder() throws(FakeQEMUError) -> String {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/fake-qemu-XXXXXX".utf8CString)
        let folder = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let folder else { throw .last("mkdtemp", parent) }
        return folder
    }

    /// Undoes the opening.
    func remove() {
        listener?.close()
        connection?.close()
        if listener != nil, !path.isEmpty { Self.removeFile(path) }
        if let temporaryFolder { Self.removeFolder(temporaryFolder) }
    }

    // Removing fails when a test was there first, which is as good.
    static func removeFile(_ path: String) { _ = unlink(path) }

    static func removeFolder(_ path: String) { _ = rmdir(path) }
}
