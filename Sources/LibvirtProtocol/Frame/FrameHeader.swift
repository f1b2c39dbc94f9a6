/// What every frame begins with, its length included.
package struct FrameHeader: Hashable, Sendable {
    /// The header's size on the wire, and so the shortest frame.
    package static let size = 28
    /// The longest frame there may be, header included.
    package static let longestFrame = 33_554_436

    /// What a frame is for.
    package enum Kind: UInt32, Hashable, Sendable {
        case call = 0
        case reply = 1
        /// An event, or a keepalive.
        case message = 2
        case stream = 3
        case callWithDescriptors = 4
        case replyWithDescriptors = 5
        case streamHole = 6
    }

    package enum Status: UInt32, Hashable, Sendable {
        case ok = 0
        case error = 1
        /// More of a stream.
        case `continue` = 2
    }

    package var program: RemoteProgram
    package var version: UInt32
    package var procedure: Int32
    package var kind: Kind
    package var serial: UInt32
    package var status: Status

    package init(
        _ program: RemoteProgram,
        _ procedure: Int32,
        kind: Kind,
        serial: UInt32,
        status: Status = .ok
    ) {
        self.program = program
        version = 1
        self.procedure = procedure
        self.kind = kind
        self.serial = serial
        self.status = status
    }

    /// Writes the header of a frame with so many bytes behind it.
    package func write(to writer: inout XDRWriter, payloadSize: Int) {
        writer.writeInteger(UInt32(clamping: Self.size + payloadSize))
        writer.writeInteger(program.rawValue)
        writer.writeInteger(version)
        writer.writeInteger(procedure)
        writer.writeInteger(kind.rawValue)
        writer.writeInteger(serial)
        writer.writeInteger(status.rawValue)
    }
}

extension FrameHeader: XDRDecodable {
    /// Reads the header from the beginning of a frame.
    package init(from reader: inout XDRReader) throws(XDRError) {
        _ = try reader.readInteger(UInt32.self)  // The length, with which the frame was found.
        program = RemoteProgram(rawValue: try reader.readInteger())
        version = try reader.readInteger()
        procedure = try reader.readInteger()
        kind = try reader.readCase()
        serial = try reader.readInteger()
        status = try reader.readCase()
    }
}

extension XDRReader {
    fileprivate mutating func readCase<Value: RawRepresentable<UInt32>>() throws(XDRError) -> Value {
        let start = offset
        let number = try readInteger(UInt32.self)
        guard let value = Value(rawValue: number) else {
            throw XDRError(expected: "a known \(Value.self) instead of \(number)", offset: start)
        }
        return value
    }
}
