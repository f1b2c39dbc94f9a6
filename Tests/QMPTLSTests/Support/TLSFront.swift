import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import Synchronization
import TestSupport

/// A server of TLS on this host that passes on to a unix socket what clients say, and back.
struct TLSFront: Sendable {
    /// How it behaves.
    struct Behaviour: Sendable {
        /// The folder with its certificate, one of ``TestCertificates``.
        var certificates = "server"
        /// Whether it wants a certificate of its clients.
        var verifiesClients = true
        var minimumVersion = TLSVersion.tlsv12
        var maximumVersion = TLSVersion.tlsv13
        /// Whether it hangs up without the farewell of TLS.
        var isRude = false
        /// Whether it takes connections and never says a word.
        var isSilent = false
        /// What it says instead of TLS.
        var plainText: String?
    }

    private let channel: any Channel
    private let notes: FrontNotes

    var port: Int { channel.localAddress?.port ?? 0 }

    /// The versions of TLS that clients have agreed on.
    var versions: [TLSVersion?] { notes.versions.withLock { $0 } }

    /// Waits until a client has connected.
    func hasConnection() async throws {
        while notes.connectionCount.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(5)) }
    }

    /// Waits until a client has gone.
    ///
    /// - Returns: Whether it took its leave.
    func clientTookLeave() async throws -> Bool {
        while true {
            if let leave = notes.leaves.withLock({ $0.first }) { return leave }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Runs `body` with a server, and ends it afterwards.
    ///
    /// - Parameter path: The unix socket behind it.
    static func with<Result>(
        _ path: String,
        _ behaviour: Behaviour = Behaviour(),
        _ body: (TLSFront) async throws -> Result
    ) async throws -> Result {
        let notes = FrontNotes()
        let context = try behaviour.context()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { behaviour.initialize($0, context, path, notes) }
            .bind(host: "127.0.0.1", port: 0).get()
        do {
            let result = try await body(TLSFront(channel: channel, notes: notes))
            try await channel.close()
            return result
        } catch {
            try await channel.close()
            throw error
        }
    }
}

/// What a front has seen.
final class FrontNotes: Sendable {
    let connectionCount = Mutex(0)
    let versions = Mutex<[TLSVersion?]>([])
    let leaves = Mutex<[Bool]>([])
}

extension TLSFront.Behaviour {
    fileprivate func context() throws -> NIOSSLContext {
        let folder = try TestCertificates.shared.path(certificates)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile("\(folder)/server-cert.pem").map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: "\(folder)/server-key.pem", format: .pem))
        )
        configuration.minimumTLSVersion = minimumVersion
        configuration.maximumTLSVersion = maximumVersion
        if verifiesClients {
            configuration.certificateVerification = .noHostnameVerification
            configuration.trustRoots = .file("\(folder)/ca-cert.pem")
        }
        return try NIOSSLContext(configuration: configuration)
    }

    fileprivate func initialize(
        _ channel: any Channel,
        _ context: NIOSSLContext,
        _ path: String,
        _ notes: FrontNotes
    ) -> EventLoopFuture<Void> {
        notes.connectionCount.withLock { $0 += 1 }
        if isSilent { return channel.setOption(.autoRead, value: true) }
        if let plainText {
            return channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(PlainHandler(plainText))
            }.flatMap { channel.setOption(.autoRead, value: true) }
        }
        return ClientBootstrap(group: channel.eventLoop)
            .channelOption(.autoRead, value: false)
            .connect(unixDomainSocketPath: path)
            .flatMap { back in
                channel.eventLoop.makeCompletedFuture {
                    let encryption = NIOSSLServerHandler(context: context)
                    try channel.pipeline.syncOperations.addHandlers([
                        encryption, FrontHandler(encryption, notes), PassingHandler(to: back, isRude: false),
                    ])
                    try back.pipeline.syncOperations.addHandler(PassingHandler(to: channel, isRude: isRude))
                }.flatMap {
                    channel.setOption(.autoRead, value: true)
                }.flatMap {
                    back.setOption(.autoRead, value: true)
                }
            }
    }
}

/// Says something, and never listens.
private final class PlainHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let text: String

    init(_ text: String) { self.text = text }

    func channelActive(context: ChannelHandlerContext) {
        context.channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    }
}

/// Takes notes.
private final class FrontHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let encryption: NIOSSLServerHandler
    private let notes: FrontNotes
    private var hasTakenLeave = true

    init(_ encryption: NIOSSLServerHandler, _ notes: FrontNotes) {
        self.encryption = encryption
        self.notes = notes
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .some(.handshakeCompleted) = event as? TLSUserEvent {
            notes.versions.withLock { $0.append(encryption.tlsVersion) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        hasTakenLeave = false
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        notes.leaves.withLock { $0.append(hasTakenLeave) }
        context.fireChannelInactive()
    }
}

/// Passes on what it reads to another channel, and its end.
private final class PassingHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let other: any Channel
    private let isRude: Bool

    init(to other: any Channel, isRude: Bool) {
        self.other = other
        self.isRude = isRude
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        other.writeAndFlush(unwrapInboundIn(data), promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        guard isRude else { return other.close(promise: nil) }
        other.eventLoop.assumeIsolated().execute {
            // From here on, nothing that knows of TLS is in the way.
            let end = try? self.other.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
            end?.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
