package import NIOCore
internal import NIOPosix
package import QMPProtocol

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Makes the connection, trying again where that is called for.
package struct TransportOpener: Sendable {
    /// Makes the handler that ties a new channel to whoever opens it, on the event loop.
    package typealias MakeHandler =
        @Sendable (_ descriptorSocket: CInt?, _ peer: PeerProcess?) throws -> any ChannelHandler

    let address: MonitorAddress
    let eventLoop: any EventLoop
    let waitsForSocket: Bool
    let deadline: Deadline
    let security: TransportSecurity?
    let makeHandler: MakeHandler

    package init(
        address: MonitorAddress,
        eventLoop: any EventLoop,
        waitsForSocket: Bool,
        deadline: Deadline,
        security: TransportSecurity?,
        makeHandler: @escaping MakeHandler
    ) {
        self.address = address
        self.eventLoop = eventLoop
        self.waitsForSocket = waitsForSocket
        self.deadline = deadline
        self.security = security
        self.makeHandler = makeHandler
    }

    @concurrent
    package func open() async -> Result<Void, QMPError> {
        do throws(QMPError) {
            return .success(try await openChannel())
        } catch {
            return .failure(error)
        }
    }

    private func openChannel() async throws(QMPError) {
        switch address {
        case .unix(let path): try await connect(toUnix: path)
        case .tcp(let host, let port):
            _ = try await connect(toHost: host, port: port) { bootstrap in
                bootstrap.channelInitializer(initializer(descriptorSocket: nil, peer: nil))
            }
        case .tls(let host, let port): try await connectSecurely(toHost: host, port: port)
        case .descriptor(let descriptor):
            try await makeChannel(over: checked { () throws(SystemError) in try RawSocket.duplicate(descriptor) })
        case .listenUnix(let path):
            let listener = try checked { () throws(SystemError) in try RawSocket.listen(onUnix: path) }
            defer { unlink(path) }
            try await acceptOne(on: listener)
        case .listenTCP(let host, let port):
            try await acceptOne(
                on: checked { () throws(SystemError) in try RawSocket.listen(onHost: host, port: port) }
            )
        }
    }

    // MARK: Connecting

    private func connect(toUnix path: String) async throws(QMPError) {
        // A full backlog means that others wait in line already; it will not get better soon.
        let backlogDeadline = min(deadline, Deadline(after: .milliseconds(500)))
        let socket = try await retrying { () throws(SystemError) in
            try RawSocket.connect(toUnix: path)
        } when: { code in
            switch code {
            case EAGAIN: Deadline.now < backlogDeadline
            case ENOENT, ECONNREFUSED: waitsForSocket
            default: false
            }
        }
        try await makeChannel(over: socket)
    }

    func connect(
        toHost host: String,
        port: Int,
        _ configure: (ClientBootstrap) -> ClientBootstrap
    ) async throws(QMPError) -> any Channel {
        var backoff = Backoff()
        while true {
            let bootstrap = ClientBootstrap(group: eventLoop)
                .connectTimeout(.nanoseconds(Int64(clamping: deadline.nanosecondsRemaining)))
            do {
                return try await configure(bootstrap).connect(host: host, port: port).valueUnlessCancelled()
            } catch is CancellationError {
                throw cancelled
            } catch {
                let reason = TCPFailure(error, host: host, port: port).reason
                if Deadline.now >= deadline {
                    throw QMPError(.timedOut, "cannot connect to \(address) in time: \(reason)")
                }
                if !waitsForSocket { throw QMPError(.connectionFailed, "cannot connect to \(address): \(reason)") }
            }
            try await pause(&backoff)
        }
    }

    // MARK: Being connected to

    private func acceptOne(on listener: CInt) async throws(QMPError) {
        defer { close(listener) }
        let socket = try await retrying { () throws(SystemError) in
            try RawSocket.accept(on: listener)
        } when: {
            $0 == EAGAIN
        }
        try await makeChannel(over: socket)
    }

    // MARK: Steps

    /// Makes a channel of a connected socket, which belongs to the channel from here on.
    private func makeChannel(over socket: CInt) async throws(QMPError) {
        let isUnix = RawSocket.isUnix(socket)
        let peer = isUnix ? PeerProcess(of: socket) : nil
        let bootstrap = ClientBootstrap(group: eventLoop)
            .channelInitializer(initializer(descriptorSocket: isUnix ? socket : nil, peer: peer))
        do {
            _ = try await bootstrap.withConnectedSocket(socket).get()
        } catch {
            throw QMPError(.connectionFailed, "cannot use the connection to \(address): \(error)")
        }
    }

    private func initializer(
        descriptorSocket: CInt?,
        peer: PeerProcess?
    ) -> @Sendable (any Channel) -> EventLoopFuture<Void> {
        { [makeHandler] channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(makeHandler(descriptorSocket, peer))
            }
        }
    }

    /// Tries until it works, fails for good, or time is up.
    private func retrying(
        _ attempt: () throws(SystemError) -> CInt,
        when isRetryable: (CInt) -> Bool
    ) async throws(QMPError) -> CInt {
        var backoff = Backoff()
        while true {
            do throws(SystemError) {
                return try attempt()
            } catch {
                guard isRetryable(error.code), Deadline.now < deadline else { throw failure(error) }
            }
            try await pause(&backoff)
        }
    }

    private func checked(_ body: () throws(SystemError) -> CInt) throws(QMPError) -> CInt {
        do throws(SystemError) {
            return try body()
        } catch {
            throw failure(error)
        }
    }

    private func pause(_ backoff: inout Backoff) async throws(QMPError) {
        do {
            try await Task.sleep(for: min(backoff.next(), .nanoseconds(Int64(clamping: deadline.nanosecondsRemaining))))
        } catch {
            throw cancelled
        }
    }

    // MARK: Errors

    var cancelled: QMPError { QMPError(.cancelled, "connecting to \(address) was cancelled") }

    private func failure(_ error: SystemError) -> QMPError {
        switch (address, error.code) {
        case (.listenUnix, EAGAIN), (.listenTCP, EAGAIN):
            QMPError(.timedOut, "QEMU did not connect to \(address) in time")
        case (.unix, EAGAIN):
            MonitorDiagnosis.fullLine(at: address)
        case (.unix, ENOENT):
            QMPError(.connectionFailed, "cannot connect to \(address): there is no such socket")
        case (.unix, ECONNREFUSED):
            QMPError(.connectionFailed, "cannot connect to \(address): nobody listens there; has QEMU ended?")
        default:
            QMPError(.connectionFailed, "cannot connect to \(address): \(error)")
        }
    }
}

/// Ever longer pauses between attempts: 5 ms to begin with, 100 ms at most.
private struct Backoff {
    private var pause: Duration = .milliseconds(5)

    mutating func next() -> Duration {
        defer { pause = min(pause * 2, .milliseconds(100)) }
        return pause
    }
}
