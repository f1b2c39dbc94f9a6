/// A place in the bytes of a file that knows its line and column.
struct SourceCursor {
    private let file: String
    private let bytes: [UInt8]
    private(set) var offset = 0
    private var line = 1
    private var column = 1

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    var location: SourceLocation { SourceLocation(file: file, line: line, column: column) }

    /// The byte at this place; nil at the end of the file.
    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The byte after this place.
    var next: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

    /// The text between a place before and this one.
    func text(since start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }

    /// Goes on by one byte; stays at the end of the file.
    mutating func advance() {
        guard let current else { return }
        offset += 1
        switch current {
        case UInt8(ascii: "\n"):
            line += 1
            column = 1
        case UInt8(ascii: "\t"):
            column += 8 - (column - 1) % 8
        case 0x80..<0xc0:
            // What follows the first byte of a character takes no column.
            break
        default:
            column += 1
        }
    }

    /// Goes on as long as the bytes satisfy a condition.
    mutating func advance(while isWanted: (UInt8) -> Bool) {
        while let current, isWanted(current) { advance() }
    }
}
