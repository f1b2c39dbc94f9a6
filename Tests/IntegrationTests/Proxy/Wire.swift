import CSocketSupport
import Foundation
import JSONWire
import QMP
import Testing

/// A connection on which a test writes what it likes, and reads line by line.
final class Wire {
    private let socket: CInt
    private var buffer: [UInt8] = []

    /// Connects, as soon as nobody else is being served there.
    init(to path: String) async throws { socket = try RawSocket.connect(toUnix: path) }

    deinit { close(socket) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        try #require(csocket_send_with_descriptors(socket, bytes, bytes.count, nil, 0) == bytes.count)
    }

    /// The next message.
    func message() async throws -> JSONValue {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer.removeFirst(end + 1) }
                return try JSONValue(json: Array(buffer[..<end]))
            }
            var room = [UInt8](repeating: 0, count: 65_536)
            let count = recv(socket, &room, room.count, 0)
            if count > 0 {
                buffer += room[..<count]
            } else {
                try #require(count < 0 && errno == EAGAIN, "the connection ended")
                try await Task.sleep(for: .milliseconds(2))
            }
        }
    }
}
