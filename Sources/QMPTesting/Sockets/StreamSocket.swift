internal import CSocketSupport

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A non-blocking stream socket that is closed on exec. Whoever holds it last calls ``close()``.
struct StreamSocket: Sendable, Hashable {
    let descriptor: CInt

    func close() { _ = systemClose(descriptor) }

    // MARK: Opening

    /// A unix socket that listens at the path, with QEMU's backlog of one.
    static func listening(at path: String) throws(FakeQEMUError) -> StreamSocket {
        let socket = try unix()
        return try socket.set(up: "bind", path) { () throws(FakeQEMUError) in
            try withUnixAddress(path) { address, size in bind(socket.descriptor, address, size) } == 0
                && listen(socket.descriptor, 1) == 0
        }
    }

    /// A unix socket that is connected to the listener at the path.
    static func connected(to path: String) throws(FakeQEMUError) -> StreamSocket {
        let socket = try unix()
        return try socket.set(up: "connect", path) { () throws(FakeQEMUError) in
            try withUnixAddress(path) { address, size in connect(socket.descriptor, address, size) } == 0
        }
    }

    /// A TCP socket that listens on the loopback interface, with QEMU's backlog of one.
    static func listeningOnLoopback() throws(FakeQEMUError) -> StreamSocket {
        let socket = try tcp()
        return try socket.set(up: "bind", "loopback") {
            withLoopbackAddress(port: 0) { address, size in bind(socket.descriptor, address, size) } == 0
                && listen(socket.descriptor, 1) == 0
                && socket.makeNonBlocking()
        }
    }

    /// A TCP socket that is connected to a port of this machine.
    static func connected(toLoopbackPort port: UInt16) throws(FakeQEMUError) -> StreamSocket {
        let socket = try tcp()
        return try socket.set(up: "connect", "port \(port)") {
            withLoopbackAddress(port: port) { address, size in connect(socket.descriptor, address, size) } == 0
                && socket.makeNonBlocking()
        }
    }

    /// A socket that is connected already.
    static func adopting(_ descriptor: CInt) throws(FakeQEMUError) -> StreamSocket {
        let socket = StreamSocket(descriptor: descriptor)
        return try socket.set(up: "fcntl", "descriptor \(descriptor)") { socket.makeNonBlocking() }
    }

    /// The next connection of a listener; `nil` when none waits.
    func accept() -> StreamSocket? {
        let accepted = systemAccept(descriptor)
        guard accepted >= 0 else { return nil }
        let socket = StreamSocket(descriptor: accepted)
        _ = socket.makeNonBlocking()
        return socket
    }

    /// The TCP port that the socket is bound to; 0 when there is none.
    var port: UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        return result == 0 && CInt(address.sin_family) == AF_INET ? UInt16(bigEndian: address.sin_port) : 0
    }

    // MARK: Details

    private static func unix() throws(FakeQEMUError) -> StreamSocket {
        let descriptor = csocket_open_unix_stream()
        guard descriptor >= 0 else { throw .last("socket") }
        return StreamSocket(descriptor: descriptor)
    }

    private static func tcp() throws(FakeQEMUError) -> StreamSocket {
        #if os(Linux)
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        #else
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard descriptor >= 0 else { throw .last("socket") }
        return StreamSocket(descriptor: descriptor)
    }

    /// Does what makes the socket ready, and closes it when that fails.
    private func set(
        up call: String,
        _ subject: String,
        _ body: () throws(FakeQEMUError) -> Bool
    ) throws(FakeQEMUError) -> StreamSocket {
        do throws(FakeQEMUError) {
            guard try body() else { throw .last(call, subject) }
            return self
        } catch {
            close()
            throw error
        }
    }

    /// Also makes small writes leave at once, each on its own.
    private func makeNonBlocking() -> Bool {
        var on: CInt = 1
        let size = socklen_t(MemoryLayout<CInt>.size)
        // Fails on unix sockets, which never delay.
        _ = setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &on, size)
        #if canImport(Darwin)
        _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, size)
        #endif
        let flags = fcntl(descriptor, F_GETFL)
        return flags >= 0
            && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0
            && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
    }

    private static func withUnixAddress(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) throws(FakeQEMUError) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let fits = withUnsafeMutableBytes(of: &address.sun_path) { room in
            guard path.utf8.count < room.count else { return false }
            room.copyBytes(from: path.utf8)
            return true
        }
        guard fits else { throw FakeQEMUError("the path of the socket is too long: \(path)") }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    private static func withLoopbackAddress(
        port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) -> CInt {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}

// Within the struct, the bare names mean its own methods.
private func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }
private func systemAccept(_ descriptor: CInt) -> CInt { accept(descriptor, nil, nil) }
