import CSocketSupport
import JSONWire
import Testing

@testable import QMPTesting

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A client that writes bytes and reads lines, so that the fake is not judged by the code that it is made to test.
///
/// Its calls block; each gives up after a minute, which fails the test.
final class RawClient {
    private let socket: CInt
    private var buffer: [UInt8] = []

    /// Connects to the fake's socket.
    init(_ server: FakeQEMU) throws {
        let opened: StreamSocket
        if server.path.isEmpty {
            opened = try .connected(toLoopbackPort: #require(UInt16(exactly: server.port)))
        } else {
            opened = try .connected(to: server.path)
        }
        socket = opened.descriptor
    }

    /// Connects to a unix socket.
    init(path: String) throws { socket = try StreamSocket.connected(to: path).descriptor }

    /// Takes over a socket.
    init(descriptor: CInt) { socket = descriptor }

    deinit { close(socket) }

    // MARK: Writing

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8], descriptors: [CInt] = []) throws {
        let sent = csocket_send_with_descriptors(socket, bytes, bytes.count, descriptors, descriptors.count)
        try #require(sent == bytes.count)
    }

    /// Ends the direction to the other side, and still reads.
    func endSending() { _ = shutdown(socket, CInt(SHUT_WR)) }

    /// Whether the other side still takes bytes. Sends a blank.
    var canSend: Bool { csocket_send_with_descriptors(socket, " ", 1, nil, 0) == 1 }

    /// Writes until the socket takes no more; returns how many bytes it took.
    func fill() -> Int {
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 4096)
        var total = 0
        while true {
            let sent = csocket_send_with_descriptors(socket, blanks, blanks.count, nil, 0)
            guard sent > 0 else { return total }
            total += sent
        }
    }

    // MARK: Reading

    /// The next line, without its end; `nil` at the end of the stream.
    func line() throws -> String? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line.hasSuffix("\r") ? String(line.dropLast()) : line
            }
            guard let more = try read() else { return nil }
            buffer += more
        }
    }

    /// The next message.
    func message() throws -> JSONValue { try JSONValue(json: #require(try line())) }

    /// So many bytes, as they come.
    func bytes(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { buffer += try #require(try read()) }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    /// Whether the other side has ended the stream, and sent nothing before.
    func isAtEnd() throws -> Bool { try buffer.isEmpty && read() == nil }

    /// Whether nothing can be read at this moment.
    var isSilent: Bool { buffer.isEmpty && !waitForInput(milliseconds: 0) }

    /// What one read gives; `nil` at the end of the stream.
    func read() throws -> [UInt8]? {
        try #require(waitForInput(milliseconds: 60_000), "nothing came within a minute")
        var received = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { room, count in
            received = recv(socket, room.baseAddress, room.count, 0)
            count = max(0, received)
        }
        return received > 0 ? bytes : nil
    }

    private func waitForInput(milliseconds: CInt) -> Bool {
        var polled = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, milliseconds) == 1
    }

    // MARK: Talking

    /// Reads the greeting and negotiates.
    func negotiate(_ capabilities: String = "") throws {
        _ = try message()
        try send(#"{"execute": "qmp_capabilities", "arguments": {"enable": [\#(capabilities)]}}"#)
        try #require(try message() == ["return": [:]])
    }

    func execute(_ name: String, _ arguments: JSONObject = [:], id: JSONValue? = nil) throws {
        var request: JSONObject = ["execute": .string(name)]
        if !arguments.isEmpty { request["arguments"] = .object(arguments) }
        request["id"] = id
        try send(JSONValue.object(request).jsonBytes())
    }

    func executeOutOfBand(_ name: String, id: JSONValue? = nil) throws {
        var request: JSONObject = ["exec-oob": .string(name)]
        request["id"] = id
        try send(JSONValue.object(request).jsonBytes())
    }
}
