import Libvirt
import LibvirtProtocol
import NIOCore
import NIOPosix
import Synchronization
import TestSupport
import Testing

/// Something on a unix socket that answers as told where the tests need a daemon that breaks the rules.
///
/// What it is not told about, it does as libvirt would: it wants no authentication, opens what it is asked to, and says
/// goodbye.
final class FakeDaemon: Sendable {
    /// A frame that came from the client.
    struct Frame: Sendable {
        let header: FrameHeader
        let payload: [UInt8]
    }

    /// What the daemon does.
    enum Action: Sendable {
        case send([UInt8])
        /// Sends the bytes one by one.
        case trickle([UInt8])
        case hangUp
    }

    /// What to do about a frame; `nil` to do as libvirt would.
    typealias Answer = @Sendable (Frame) -> [Action]?

    let uri: LibvirtURI
    /// All that comes, up to the end of the connection, for one reader.
    let frames: AsyncStream<Frame>
    private let continuation: AsyncStream<Frame>.Continuation
    private let folder: FolderBox
    private let answer: Answer
    private let channels = Mutex<[any Channel]>([])

    private init(_ answer: @escaping Answer) throws {
        folder = try FolderBox()
        uri = LibvirtURI(transport: .unix(LibvirtURI.UnixOptions(socket: folder.socket)))
        self.answer = answer
        (frames, continuation) = AsyncStream.makeStream()
    }

    /// Runs `body` with a daemon that listens.
    static func withDaemon<Result>(
        answering answer: @escaping Answer = { _ in nil },
        _ body: (FakeDaemon) async throws -> Result
    ) async throws -> Result {
        let daemon = try FakeDaemon(answer)
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    daemon.channels.withLock { $0.append(channel) }
                    try channel.pipeline.syncOperations.addHandler(FakeDaemonHandler(daemon))
                }
            }
            .bind(unixDomainSocketPath: daemon.folder.socket).get()
        do {
            let result = try await body(daemon)
            await daemon.end(listener)
            return result
        } catch {
            await daemon.end(listener)
            throw error
        }
    }

    /// Runs `body` with a daemon and an open connection to it.
    static func withConnection<Result>(
        configuration: LibvirtConnection.Configuration = .unhurried,
        answering answer: @escaping Answer = { _ in nil },
        _ body: (FakeDaemon, LibvirtConnection) async throws -> Result
    ) async throws -> Result {
        try await withDaemon(answering: answer) { daemon in
            try await LibvirtConnection.withConnection(to: daemon.uri, configuration: configuration) { connection in
                try await body(daemon, connection)
            }
        }
    }

    private func end(_ listener: any Channel) async {
        try? await listener.close().get()  // It may have closed by itself.
        for channel in channels.withLock({ $0 }) { channel.close(promise: nil) }
    }

    /// Sends something unasked.
    func send(_ bytes: [UInt8]) {
        for channel in channels.withLock({ $0 }) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }
    }

    /// Ends all connections that there are; new ones are welcome.
    func hangUp() {
        let ended = channels.withLock { channels in
            defer { channels = [] }
            return channels
        }
        for channel in ended { channel.close(promise: nil) }
    }

    /// Waits for a call of a procedure, passing over everything else.
    func call(of procedure: Int32) async -> Frame? {
        await frames.first { $0.header.procedure == procedure && $0.header.kind == .call }
    }

    /// Waits for a frame of a kind, passing over everything else.
    func frame(_ kind: FrameHeader.Kind, _ status: FrameHeader.Status = .ok) async -> Frame? {
        await frames.first { $0.header.kind == kind && $0.header.status == status }
    }

    fileprivate func take(_ frame: Frame, from channel: any Channel) {
        continuation.yield(frame)
        for action in answer(frame) ?? Self.usual(frame) { perform(action, on: channel) }
    }

    fileprivate func connectionEnded() { continuation.finish() }

    private func perform(_ action: Action, on channel: any Channel) {
        switch action {
        case .send(let bytes): channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
        case .hangUp: channel.close(promise: nil)
        case .trickle(let bytes):
            for (place, byte) in bytes.enumerated() {
                channel.eventLoop.scheduleTask(in: .microseconds(Int64(100 * place))) {
                    channel.writeAndFlush(ByteBuffer(bytes: [byte]), promise: nil)
                }
            }
        }
    }

    private static func usual(_ frame: Frame) -> [Action] {
        guard frame.header.kind == .call, frame.header.program == .remote else { return [] }
        switch frame.header.procedure {
        case 66: return [frame.reply([Int32(0)])]
        case 60: return [frame.reply(Int32(1))]
        case 1: return [frame.reply()]
        case 2: return [frame.reply(), .hangUp]
        case 59: return [frame.reply("fake")]
        case 316: return [frame.reply(Int32(3))]
        default: return [frame.refusal(RemoteFailure(code: 39, message: "unknown procedure"))]
        }
    }
}

extension FakeDaemon.Frame {
    func reply(_ values: any XDREncodable...) -> FakeDaemon.Action {
        .send(bytes(.reply, .ok, values.reduce(into: XDRWriter()) { $1.write(to: &$0) }.bytes))
    }

    func refusal(_ failure: RemoteFailure) -> FakeDaemon.Action { .send(bytes(.reply, .error, encoded(failure))) }

    func stream(_ bytes: [UInt8]) -> FakeDaemon.Action { .send(self.bytes(.stream, .continue, bytes)) }

    /// A frame with the names of this one.
    func bytes(_ kind: FrameHeader.Kind, _ status: FrameHeader.Status, _ payload: [UInt8]) -> [UInt8] {
        frameBytes(
            FrameHeader(header.program, header.procedure, kind: kind, serial: header.serial, status: status),
            payload
        )
    }
}

func frameBytes(_ header: FrameHeader, _ payload: [UInt8] = []) -> [UInt8] {
    var writer = XDRWriter()
    header.write(to: &writer, payloadSize: payload.count)
    return writer.bytes + payload
}

/// A refusal as libvirt sends it.
struct RemoteFailure: XDREncodable {
    var code: Int32
    var domain: Int32 = 10
    var message: String?

    func write(to writer: inout XDRWriter) {
        writer.write(code)
        writer.write(domain)
        writer.write(message)
        writer.write(Int32(2))
        for _ in 0..<7 { writer.write(UInt32(0)) }
    }
}

extension LibvirtConnection.Configuration {
    /// For tests that are not about deadlines: none of them may fail because the machine is slow.
    static var unhurried: Self {
        var configuration = Self()
        configuration.openTimeout = .seconds(120)
        configuration.callTimeout = nil
        configuration.keepAliveInterval = nil
        return configuration
    }
}

/// The error of a call that is never answered, with longer and longer deadlines until one was long enough for the call to be
/// sent, which on a busy machine may take any time.
func timeOutOnceSent(_ call: (QMPTimeout) async throws -> Void) async throws -> LibvirtError {
    var timeout = Duration.milliseconds(20)
    while true {
        let error = try await libvirtError { try await call(.after(timeout)) }
        guard error.outcome == .notSent else { return error }
        timeout *= 2
    }
}

/// The error that `body` ends with.
func libvirtError(
    _ body: () async throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> LibvirtError {
    do {
        try await body()
    } catch let error as LibvirtError {
        return error
    }
    Issue.record("no error was thrown", sourceLocation: sourceLocation)
    throw CancellationError()
}

/// A folder for the socket.
private final class FolderBox: Sendable {
    let socket: String
    private let folder: Mutex<TemporaryFolder>

    init() throws {
        let folder = try TemporaryFolder()
        socket = folder.path("sock")
        self.folder = Mutex(folder)
    }
}

private final class FakeDaemonHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let daemon: FakeDaemon
    private var unread = ByteBuffer()

    init(_ daemon: FakeDaemon) { self.daemon = daemon }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        unread.writeImmutableBuffer(unwrapInboundIn(data))
        while case .frame(let size) = FrameReader.next(in: unread.readableBytesSpan),
            let bytes = unread.readBytes(length: size), let header = try? decoded(bytes) as FrameHeader
        {
            daemon.take(.init(header: header, payload: Array(bytes.dropFirst(28))), from: context.channel)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { daemon.connectionEnded() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
