internal import NIOCore
internal import NIOPosix
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Makes the way to a daemon. Whoever uses it sets the deadline, by cancelling.
struct DaemonDialer: Sendable {
    let uri: LibvirtURI
    let isReadOnly: Bool
    let eventLoop: any EventLoop
    /// Makes the handler that ties a new channel to whoever opens it, on the event loop.
    let makeHandler: @Sendable (SSHProcess?) -> DaemonChannelHandler

    @concurrent
    func dial() async -> Result<DaemonTransport, LibvirtError> {
        do throws(LibvirtError) {
            switch uri.transport {
            case .unix: return .success(try await dialUnix())
            case .tcp(let endpoint): return .success(try await dialTCP(endpoint))
            case .tls(let endpoint, let options): return .success(try await dialTLS(endpoint, options))
            case .ssh(let options): return .success(try await dialSSH(options))
            }
        } catch {
            return .failure(error)
        }
    }

    // MARK: Unix

    private func dialUnix() async throws(LibvirtError) -> DaemonTransport {
        let socket = try connectToFirst(uri.localSockets(isReadOnly: isReadOnly))
        return DaemonTransport(channel: try await channel(over: socket), descriptorSocket: socket)
    }

    /// Connects to the first socket on which somebody listens.
    private func connectToFirst(_ paths: [String]) throws(LibvirtError) -> CInt {
        var last = failure("there is no usual place for its socket")
        for path in paths {
            do throws(SystemError) {
                return try RawSocket.connect(toUnix: path)
            } catch {
                last = failure(error, path)
                guard error.code == ENOENT || error.code == ECONNREFUSED else { throw last }
            }
        }
        throw last
    }

    private func failure(_ error: SystemError, _ path: String) -> LibvirtError {
        switch error.code {
        case ENOENT: failure("there is no socket \(path); does libvirt run?")
        case ECONNREFUSED: failure("nobody listens on \(path); has libvirt ended?")
        case EAGAIN: failure("too many wait for \(path) already")
        default: failure("\(path): \(error)")
        }
    }

    /// Makes a channel of a connected socket, which belongs to the channel from here on.
    private func channel(over socket: CInt, process: SSHProcess? = nil) async throws(LibvirtError) -> any Channel {
        do {
            return try await ClientBootstrap(group: eventLoop).channelInitializer { initialize($0, process) }
                .withConnectedSocket(socket).get()
        } catch {
            throw failure("\(error)")
        }
    }

    // MARK: TCP

    private func dialTCP(_ endpoint: LibvirtURI.Endpoint) async throws(LibvirtError) -> DaemonTransport {
        DaemonTransport(channel: try await connect(to: endpoint) { initialize($0, nil) })
    }

    func connect(
        to endpoint: LibvirtURI.Endpoint,
        _ initialize: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>
    ) async throws(LibvirtError) -> any Channel {
        let bootstrap = ClientBootstrap(group: eventLoop)
            // The deadline is the connection's, which cancels.
            .connectTimeout(.hours(24))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer(initialize)
        do {
            return try await bootstrap.connect(host: endpoint.host, port: endpoint.port).valueUnlessCancelled()
        } catch is CancellationError {
            throw LibvirtError(.cancelled, "connecting to \(uri) was cancelled")
        } catch {
            throw failure(TCPFailure(error, host: endpoint.host, port: endpoint.port).reason)
        }
    }

    // MARK: SSH

    private func dialSSH(_ options: LibvirtURI.SSHOptions) async throws(LibvirtError) -> DaemonTransport {
        let command = try SSHCommand(to: uri, options, isReadOnly: isReadOnly)
        let (process, socket): (SSHProcess, CInt)
        do throws(SystemError) {
            (process, socket) = try await SSHProcess.start(command, on: eventLoop)
        } catch {
            throw failure("\(error)")
        }
        do throws(LibvirtError) {
            let channel = try await channel(over: socket, process: process)
            channel.closeFuture.whenComplete { _ in process.socketClosed() }
            return DaemonTransport(channel: channel, process: process)
        } catch {
            process.socketClosed()
            throw error
        }
    }

    // MARK: Steps

    /// Ties a new channel to the connection.
    private func initialize(_ channel: any Channel, _ process: SSHProcess?) -> EventLoopFuture<Void> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(makeHandler(process))
        }
    }

    func failure(_ reason: String) -> LibvirtError {
        LibvirtError(.connectionFailed, "cannot connect to \(uri): \(reason)")
    }
}
