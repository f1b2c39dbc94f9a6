internal import CSocketSupport
internal import NIOCore

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Sockets that are made here and not by SwiftNIO: those that carry descriptors, have long paths, or accept just once.
/// All are non-blocking and closed on exec.
package enum RawSocket {
    package static func connect(toUnix path: String) throws(SystemError) -> CInt {
        try configured(csocket_open_unix_stream(), "socket") { socket throws(SystemError) in
            try UnixSocketPath.connect(socket, to: path)
        }
    }

    static func listen(onUnix path: String) throws(SystemError) -> CInt {
        try configured(csocket_open_unix_stream(), "socket") { socket throws(SystemError) in
            try UnixSocketPath.bind(socket, to: path)
            do throws(SystemError) {
                try check(systemListen(socket, 1), "listen")
            } catch {
                unlink(path)
                throw error
            }
        }
    }

    static func listen(onHost host: String, port: Int) throws(SystemError) -> CInt {
        let address: SocketAddress
        do {
            address = try SocketAddress.makeAddressResolvingHost(host, port: port)
        } catch {
            throw SystemError(code: EADDRNOTAVAIL, call: "getaddrinfo")
        }
        let socket = socket(CInt(address.protocol.rawValue), streamType, 0)
        return try configured(socket, "socket") { socket throws(SystemError) in
            var yes: CInt = 1
            try check(
                setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<CInt>.size)),
                "setsockopt"
            )
            try check(address.withSockAddr { bind(socket, $0, socklen_t($1)) }, "bind")
            try check(systemListen(socket, 1), "listen")
        }
    }

    static func accept(on listener: CInt) throws(SystemError) -> CInt {
        try configured(systemAccept(listener, nil, nil), "accept") { _ throws(SystemError) in }
    }

    static func duplicate(_ descriptor: CInt) throws(SystemError) -> CInt {
        try configured(fcntl(descriptor, F_DUPFD_CLOEXEC, 0), "fcntl") { socket throws(SystemError) in
            var type: CInt = 0
            var size = socklen_t(MemoryLayout<CInt>.size)
            try check(getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size), "getsockopt")
            guard type == streamType else { throw SystemError(code: EPROTOTYPE, call: "getsockopt") }
            var peer = sockaddr_storage()
            size = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let outcome = withUnsafeMutablePointer(to: &peer) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(socket, $0, &size) }
            }
            try check(outcome, "getpeername")
        }
    }

    static func isUnix(_ socket: CInt) -> Bool {
        var address = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let outcome = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
        }
        return outcome == 0 && address.ss_family == sa_family_t(AF_UNIX)
    }

    /// Makes a new socket non-blocking and closed on exec and finishes it; closes it again when that fails.
    private static func configured(
        _ socket: CInt,
        _ call: String,
        _ finish: (CInt) throws(SystemError) -> Void
    ) throws(SystemError) -> CInt {
        guard socket >= 0 else { throw .last(call) }
        do throws(SystemError) {
            try check(fcntl(socket, F_SETFD, FD_CLOEXEC), "fcntl")
            try check(fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK), "fcntl")
            try finish(socket)
            return socket
        } catch {
            close(socket)
            throw error
        }
    }

    private static func check(_ outcome: CInt, _ call: String) throws(SystemError) {
        if outcome < 0 { throw .last(call) }
    }
}

// The names of the methods above hide the system's.
private let systemListen = listen(_:_:)
private let systemAccept = accept(_:_:_:)

#if canImport(Glibc)
private let streamType = CInt(SOCK_STREAM.rawValue)
#else
private let streamType = SOCK_STREAM
#endif
