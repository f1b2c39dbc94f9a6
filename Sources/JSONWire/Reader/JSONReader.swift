/// Reads JSON from UTF-8 bytes, piece by piece, in the order in which they stand there, without a copy of them.
///
/// ```swift
/// init(from reader: inout JSONReader) throws(JSONError) {
///     try reader.beginObject()
///     while let key = try reader.nextKey() {
///         switch key {
///         case "name": name = try reader.read()
///         case "size": size = try reader.read()
///         default: try reader.skipValue()
///         }
///     }
/// }
/// ```
///
/// A type that reads itself must read or skip exactly one value; what follows is then found to be wrong by whoever reads
/// on. After an error the reader may be used no further: it stays within the input but makes no sense of it.
public struct JSONReader: ~Escapable {
    /// What a reader accepts.
    public struct Options: Sendable, Hashable {
        /// How deep arrays and objects may be nested. Default: 1024, as in QEMU.
        public var maximumDepth: Int
        /// Whether `inf`, `-inf`, `nan`, `-nan` and numbers too large for a `Double` are numbers. JSON has none of them,
        /// but QEMU prints them. Default: yes.
        public var allowsNonFiniteNumbers: Bool

        /// Creates options.
        public init(maximumDepth: Int = 1024, allowsNonFiniteNumbers: Bool = true) {
            self.maximumDepth = maximumDepth
            self.allowsNonFiniteNumbers = allowsNonFiniteNumbers
        }
    }

    let bytes: RawSpan
    let options: Options
    /// Offset of the next byte to read; never beyond the end.
    @usableFromInline var offset = 0
    /// How many objects and arrays are open.
    package internal(set) var depth = 0
    /// An object or array has been opened and none of its members or elements has been asked for.
    var isAtFirst = false

    /// Creates a reader at the start of `bytes`.
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, options: Options = Options()) {
        self.bytes = bytes
        self.options = options
    }

    /// Offset of the next byte to read.
    ///
    /// After ``nextKey()``, ``skipKey(_:)``, ``nextElement()`` and ``peekKind()`` it is where the value begins.
    @inlinable
    public var position: Int { offset }

    /// The kind of the next value, which is left to be read.
    ///
    /// - Throws: When no value begins here.
    public mutating func peekKind() throws(JSONError) -> JSONKind {
        switch try nextByte(expecting: .value) {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "i"): return .number
        case UInt8(ascii: "n"):
            return bytes.beginsNaN(at: offset) ? .number : .null
        default: throw unexpected(.value)
        }
    }

    /// Makes sure that nothing but whitespace follows.
    ///
    /// - Throws: ``JSONError/Code/trailingBytes``.
    public mutating func finish() throws(JSONError) {
        offset = bytes.endOfWhitespace(from: offset)
        guard offset == bytes.byteCount else { throw JSONError(.trailingBytes, at: offset) }
    }
}

extension JSONReader {
    /// Skips whitespace and looks at the byte behind it.
    @inline(__always)
    mutating func nextByte(expecting expected: JSONError.Expectation) throws(JSONError) -> UInt8 {
        offset = try bytes.endOfSpace(from: offset, expecting: expected)
        return bytes.byte(at: offset)
    }

    /// Whether the next byte is this one.
    @inline(__always)
    func isAt(_ byte: UInt8) -> Bool { bytes.isByte(byte, at: offset) }

    /// Skips whitespace, behind which a certain byte must stand.
    @inline(never)
    mutating func moveTo(_ byte: UInt8, expecting expected: JSONError.Expectation) throws(JSONError) {
        guard try nextByte(expecting: expected) == byte else { throw unexpected(expected) }
    }

    /// The error for the next byte, which is not what is expected, or for the end of the input.
    @inline(never)
    func unexpected(_ expected: JSONError.Expectation) -> JSONError {
        bytes.unexpected(expected, at: offset)
    }
}

extension RawSpan {
    /// The first offset at or behind `start` where something other than whitespace stands.
    ///
    /// - Throws: At the end of the input.
    @inline(__always)
    func endOfSpace(from start: Int, expecting expected: JSONError.Expectation) throws(JSONError) -> Int {
        // Mostly there is none, or the one space that QEMU writes.
        if start &+ 1 < byteCount {
            if byte(at: start) > UInt8(ascii: " ") { return start }
            if byte(at: start) == UInt8(ascii: " "), byte(at: start &+ 1) > UInt8(ascii: " ") { return start &+ 1 }
        }
        let offset = endOfWhitespace(from: start)
        guard offset < byteCount else { throw unexpected(expected, at: offset) }
        return offset
    }

    /// The first offset at or behind `start` where something other than whitespace stands, or the end.
    @inline(never)
    func endOfWhitespace(from start: Int) -> Int {
        var offset = start
        while offset < byteCount {
            switch byte(at: offset) {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset &+= 1
            default: return offset
            }
        }
        return offset
    }

    /// Whether what begins with `n` at `offset` goes on as `nan`.
    func beginsNaN(at offset: Int) -> Bool {
        offset + 1 < byteCount && byte(at: offset + 1) == UInt8(ascii: "a")
    }

    /// The error for the byte at `offset`, which is not what is expected, or for the end of the input.
    @inline(never)
    func unexpected(_ expected: JSONError.Expectation, at offset: Int) -> JSONError {
        guard offset < byteCount else { return JSONError(.endOfInput(expected: expected), at: byteCount) }
        if offset == 0, beginsWithByteOrderMark { return JSONError(.byteOrderMark, at: 0) }
        return JSONError(.unexpected(expected: expected, found: byte(at: offset)), at: offset)
    }

    private var beginsWithByteOrderMark: Bool {
        byteCount >= 3 && byte(at: 0) == 0xef && byte(at: 1) == 0xbb && byte(at: 2) == 0xbf
    }
}
