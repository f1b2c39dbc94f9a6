internal import DequeModule

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// One client of a proxy. It lives on the thread of its proxy.
final class ProxyClient {
    let identity: MonitorProxy.Client
    /// The connection; `nil` when it is closed, and only commands of it are still running.
    private(set) var socket: CInt?
    /// What the socket is watched for; `nil` when it is not.
    var interest: SocketLoop.Readiness?

    var input: ClientInput
    var output = ClientOutput()
    var line: ReplyLine
    /// How many commands run out of band.
    var outOfBandCount = 0
    /// Commands that wait for the one before, where the monitor does not keep the order.
    var waiting: Deque<ClientCommand> = []
    var isRunning = false

    var isNegotiated = false
    var runsOutOfBand = false
    /// It sends no more, and all that it sent was read.
    var hasEnded = false

    init(_ identity: MonitorProxy.Client, _ socket: CInt, maximumMessageSize: Int) {
        self.identity = identity
        self.socket = socket
        input = ClientInput(maximumMessageSize: maximumMessageSize)
        line = ReplyLine(maximumSize: maximumMessageSize)
    }

    /// Whether no more is read from it before something was answered, or read by it.
    var isSuspended: Bool { line.isFull || output.isFull }

    var hasCommands: Bool { !line.isEmpty || outOfBandCount > 0 }

    /// Whether nothing is left to do for it, once all that it sent was dealt with.
    var isDone: Bool { hasEnded && !hasCommands && output.isEmpty }

    /// Forgets the commands that are still running: nobody will answer them.
    func abandonCommands() {
        line.removeAll()
        outOfBandCount = 0
        waiting = []
    }

    func flush() {
        if let socket { output.write(to: socket) }
    }

    /// Closes the connection; what waits to be sent is dropped.
    func close() {
        hasEnded = true
        output.close()
        _ = input.takeDescriptors()
        guard let socket else { return }
        self.socket = nil
        // For all who hold it: also a process that was started at a bad moment and inherited it.
        _ = shutdown(socket, CInt(SHUT_RDWR))
        _ = systemClose(socket)
    }
}

/// A command of a client's on its way to the monitor.
struct ClientCommand: Sendable {
    let command: QMPCommand
    /// Those of the command. They stay open until it ends.
    let descriptors: OwnedDescriptors?
    /// The client's number.
    let client: Int
    /// Its place in the client's order; `nil` out of band.
    let ticket: ReplyLine.Ticket?
    /// The client's `id`.
    let id: [UInt8]?
}

// A method above hides the system's.
private func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }
