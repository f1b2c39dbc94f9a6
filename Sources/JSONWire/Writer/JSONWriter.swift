/// Writes JSON as UTF-8, piece by piece, and sees to commas, colons, quotes and escapes.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.member("execute", "query-status")
/// writer.endObject()
/// ```
///
/// The order of the calls is the caller's: for each value inside an object a key first, and an end for each beginning.
public struct JSONWriter: Sendable {
    /// How the text looks.
    public enum Style: Sendable, Hashable {
        /// On one line without a space: `{"a":1,"b":[1,2]}`.
        case compact
        /// For people: each member and element on a line of its own, indented by two spaces per level.
        case pretty
    }

    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    private let style: Style
    private var depth = 0
    /// A member or element stands before the next one.
    private var isBehindValue = false
    /// A key stands before the next value.
    private var isBehindKey = false

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - style: How the text looks. Default: compact.
    ///   - capacity: How many bytes to make room for at first. Default: 128.
    public init(style: Style = .compact, reservingCapacity capacity: Int = 128) {
        self.style = style
        bytes.reserveCapacity(max(0, capacity))
    }

    /// Ends writing.
    ///
    /// - Returns: What has been written.
    public consuming func finish() -> [UInt8] { bytes }
}

// MARK: Objects and arrays

extension JSONWriter {
    /// Begins an object: keys and values follow, and ``endObject()``.
    public mutating func beginObject() { open(UInt8(ascii: "{")) }

    /// Ends the object that was begun last.
    public mutating func endObject() { close(UInt8(ascii: "}")) }

    /// Begins an array: values follow, and ``endArray()``.
    public mutating func beginArray() { open(UInt8(ascii: "[")) }

    /// Ends the array that was begun last.
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// Writes the name of a member; its value follows.
    public mutating func key(_ name: StaticString) {
        beginItem()
        name.withUTF8Buffer { buffer in unsafe appendQuoted(buffer) }
        endKey()
    }

    /// Writes the name of a member; its value follows.
    public mutating func key(_ name: String) {
        beginItem()
        appendQuoted(name)
        endKey()
    }

    private mutating func open(_ bracket: UInt8) {
        beginItem()
        bytes.append(bracket)
        depth += 1
        isBehindValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        if isBehindValue { breakLine() }
        bytes.append(bracket)
        isBehindValue = true
    }

    private mutating func endKey() {
        bytes.append(UInt8(ascii: ":"))
        if style == .pretty { bytes.append(UInt8(ascii: " ")) }
        isBehindKey = true
    }

    /// Puts what stands between the last item and the next one.
    private mutating func beginItem() {
        if isBehindKey {
            isBehindKey = false
        } else {
            if isBehindValue { bytes.append(UInt8(ascii: ",")) }
            if depth > 0 { breakLine() }
        }
        isBehindValue = true
    }

    private mutating func breakLine() {
        guard style == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(0, depth)))
    }
}

// MARK: Scalars

extension JSONWriter {
    /// Writes a string.
    public mutating func write(string: String) {
        beginItem()
        appendQuoted(string)
    }

    /// Writes `true` or `false`.
    public mutating func write(bool: Bool) {
        append(bool ? "true" : "false")
    }

    /// Writes an integer.
    public mutating func write(integer: some FixedWidthInteger) {
        append(String(integer))
    }

    /// Writes a number with as many digits as reading it back exactly takes; `null` when it is not finite, for which JSON
    /// has no number.
    public mutating func write(double: Double) {
        append(double.isFinite ? double.description : "null")
    }

    /// Writes `null`.
    public mutating func writeNull() {
        append("null")
    }

    /// Writes a value that is JSON text already, as it is.
    ///
    /// - Parameter json: Text of one value. It is not checked.
    public mutating func write(raw json: [UInt8]) {
        beginItem()
        bytes.append(contentsOf: json)
    }

    /// Writes a value that is JSON text already, as it is.
    ///
    /// - Parameter json: Text of one value. It is not checked.
    public mutating func write(raw json: RawSpan) {
        beginItem()
        unsafe json.withUnsafeBytes { json in unsafe bytes.append(contentsOf: json) }
    }

    private mutating func append(_ text: String) {
        beginItem()
        bytes.append(contentsOf: text.utf8)
    }
}

// MARK: Strings

extension JSONWriter {
    private mutating func appendQuoted(_ text: String) {
        var text = text
        text.withUTF8 { buffer in unsafe appendQuoted(buffer) }
    }

    private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var rest = unsafe text
        while let index = unsafe rest.firstIndex(where: \.needsEscape) {
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<index]))
            unsafe appendEscape(rest[index])
            unsafe rest = UnsafeBufferPointer(rebasing: rest[(index + 1)...])
        }
        unsafe bytes.append(contentsOf: rest)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0a: bytes.append(UInt8(ascii: "n"))
        case 0x0c: bytes.append(UInt8(ascii: "f"))
        case 0x0d: bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append((byte >> 4).hexadecimalDigit)
            bytes.append((byte & 0xf).hexadecimalDigit)
        }
    }
}

extension UInt8 {
    fileprivate var needsEscape: Bool {
        self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") || self == 0x7f
    }

    fileprivate var hexadecimalDigit: UInt8 {
        self < 10 ? self + UInt8(ascii: "0") : self - 10 + UInt8(ascii: "a")
    }
}
