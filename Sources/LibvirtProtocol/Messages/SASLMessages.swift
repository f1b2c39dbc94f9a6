/// SASL's data on the wire, where each byte takes a word of four.
package struct SASLData: Hashable, Sendable {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension SASLData: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        // A byte over 127 comes as a negative number.
        bytes = try reader.read([UInt32].self).map { UInt8(truncatingIfNeeded: $0) }
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(bytes.map { Int32(Int8(bitPattern: $0)) })
    }
}

/// The choice of a mechanism, and what it has to say first.
package struct SASLStartArguments: XDREncodable, Sendable {
    package var mechanism: String
    /// `nil` when the mechanism begins with the server's challenge.
    package var data: [UInt8]?

    package init(mechanism: String, data: [UInt8]?) {
        self.mechanism = mechanism
        self.data = data
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(mechanism)
        writer.write(SASLStepArguments(data: data))
    }
}

/// The answer to a challenge.
package struct SASLStepArguments: XDREncodable, Sendable {
    package var data: [UInt8]?

    package init(data: [UInt8]?) { self.data = data }

    package func write(to writer: inout XDRWriter) {
        writer.writeInteger(Int32(data == nil ? 1 : 0))
        writer.write(SASLData(data ?? []))
    }
}

/// The server's challenge, or its last word.
package struct SASLAnswer: XDRDecodable, Hashable, Sendable {
    package var isComplete: Bool
    package var data: [UInt8]?

    package init(isComplete: Bool, data: [UInt8]?) {
        self.isComplete = isComplete
        self.data = data
    }

    package init(from reader: inout XDRReader) throws(XDRError) {
        isComplete = try reader.readInteger(Int32.self) != 0
        let isAbsent = try reader.readInteger(Int32.self) != 0
        let data = try reader.read(SASLData.self).bytes
        self.data = isAbsent ? nil : data
    }
}
