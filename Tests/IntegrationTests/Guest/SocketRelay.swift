import Foundation
import Synchronization

@testable import QMPTesting

/// Carries bytes between a client and a socket, one client at a time, until it is told to break the connection.
final class SocketRelay: Sendable {
    /// Where the client connects.
    let path: String
    private let target: String
    private let listener: StreamSocket
    private let state = Mutex(State())

    private struct State {
        var pair: [StreamSocket] = []
        var isStopped = false
        var losesAnswer = false
    }

    init(from path: String, to target: String) throws {
        self.path = path
        self.target = target
        listener = try .listening(at: path)
        Thread.detachNewThread { self.run() }
    }

    /// Breaks the connection that there is; the next client is served.
    func cut() {
        state.withLock { for socket in $0.pair { shutdown(socket.descriptor, CInt(SHUT_RDWR)) } }
    }

    /// Breaks the connection in place of passing on what comes back next.
    func cutBeforeAnswer() { state.withLock { $0.losesAnswer = true } }

    func stop() {
        state.withLock { $0.isStopped = true }
        cut()
        shutdown(listener.descriptor, CInt(SHUT_RDWR))
    }

    private func run() {
        defer { listener.close() }
        while true {
            wait(for: [listener], POLLIN)
            guard isWanted else { return }
            guard let client = listener.accept() else { continue }
            // A client that cannot be served is hung up on, as QEMU would have.
            guard let server = try? StreamSocket.connected(to: target) else {
                client.close()
                continue
            }
            state.withLock { $0.pair = $0.isStopped ? [] : [client, server] }
            while isWanted, pass(from: client, to: server), pass(from: server, to: client, isAnswer: true) {
                wait(for: [client, server], POLLIN)
            }
            state.withLock { state in
                state.pair = []
                client.close()
                server.close()
            }
        }
    }

    private func losesThisAnswer() -> Bool {
        state.withLock { state in
            defer { state.losesAnswer = false }
            return state.losesAnswer
        }
    }

    private var isWanted: Bool { state.withLock { !$0.isStopped } }

    /// Passes on what there is, and says whether there may be more.
    private func pass(from source: StreamSocket, to target: StreamSocket, isAnswer: Bool = false) -> Bool {
        switch source.read() {
        case .nothing: return true
        case .end: return false
        case .bytes(let bytes, _):
            if isAnswer, losesThisAnswer() { return false }
            var rest = bytes[...]
            while !rest.isEmpty {
                guard let count = target.write(rest) else { return false }
                rest = rest.dropFirst(count)
                if !rest.isEmpty { wait(for: [target], POLLOUT) }
            }
            return true
        }
    }

    private func wait(for sockets: [StreamSocket], _ events: Int32) {
        var polls = sockets.map { pollfd(fd: $0.descriptor, events: Int16(events), revents: 0) }
        poll(&polls, nfds_t(polls.count), -1)
    }
}
