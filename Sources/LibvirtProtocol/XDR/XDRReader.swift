/// Reads XDR (RFC 4506): integers are big-endian, and everything takes a multiple of four bytes.
package struct XDRReader: ~Escapable {
    private let bytes: RawSpan
    /// How many bytes have been read.
    package private(set) var offset = 0

    @_lifetime(copy bytes)
    package init(_ bytes: RawSpan) { self.bytes = bytes }

    package var remaining: Int { bytes.byteCount - offset }

    package mutating func read<Value: XDRDecodable>(_ type: Value.Type = Value.self) throws(XDRError) -> Value {
        try Value(from: &self)
    }

    package mutating func readInteger<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type = Value.self
    ) throws(XDRError) -> Value {
        let size = MemoryLayout<Value>.size
        guard remaining >= size else { throw expected("an integer of \(size) bytes") }
        defer { offset += size }
        return Value(bigEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Value.self))
    }

    /// Reads so many bytes, and the filling behind them.
    package mutating func readOpaque(_ count: Int) throws(XDRError) -> [UInt8] {
        guard count >= 0, count <= remaining else { throw expected("\(count) bytes") }
        let padded = count + XDR.padding(of: count)
        guard padded <= remaining else { throw expected("\(count) bytes and their filling") }
        defer { offset += padded }
        return bytes.extracting(offset..<offset + count).withUnsafeBytes { Array($0) }
    }

    /// Reads a length, which stands before as many bytes.
    package mutating func readCountedOpaque() throws(XDRError) -> [UInt8] {
        let start = offset
        let count = try readInteger(UInt32.self)
        guard count <= remaining else {
            throw XDRError(expected: "a length of at most \(remaining)", offset: start)
        }
        return try readOpaque(Int(count))
    }

    /// Reads the number of elements that follow.
    ///
    /// There is nothing in XDR's arrays here that takes less than four bytes, which bounds what an evil length can claim.
    mutating func readElementCount() throws(XDRError) -> Int {
        let start = offset
        let count = try readInteger(UInt32.self)
        guard count <= remaining / 4 else {
            throw XDRError(expected: "a number of at most \(remaining / 4) elements", offset: start)
        }
        return Int(count)
    }

    func expected(_ what: String) -> XDRError { XDRError(expected: what, offset: offset) }
}

/// Sizes of XDR.
enum XDR {
    /// How many bytes are missing to a multiple of four.
    static func padding(of count: Int) -> Int { -count & 3 }
}
