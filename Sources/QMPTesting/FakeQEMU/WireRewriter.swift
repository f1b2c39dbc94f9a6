/// Turns the text of one JSON value into QEMU's style. It looks at tokens only, so depth costs nothing.
struct WireRewriter {
    private let isPretty: Bool
    private var output: [UInt8] = []
    /// How many brackets are open, the one around the whole message included.
    private var depth = 1

    /// - Parameter value: JSON text without blanks between tokens.
    static func rewrite(_ value: [UInt8], isPretty: Bool) -> [UInt8] {
        var rewriter = WireRewriter(isPretty: isPretty)
        rewriter.output.reserveCapacity(value.count + value.count / 8)
        rewriter.rewrite(value)
        return rewriter.output
    }

    private init(isPretty: Bool) { self.isPretty = isPretty }

    private mutating func rewrite(_ value: [UInt8]) {
        var isInString = false
        var isEscaped = false
        var previous: UInt8 = 0
        var index = 0
        while index < value.count {
            let byte = value[index]
            if byte >= 0x7F {
                index = escapeRun(value, from: index)
                isEscaped = false
                continue
            }
            if isInString {
                if isEscaped, byte == UInt8(ascii: "u") {
                    copyEscape(value, from: index)
                    (isEscaped, index) = (false, index + 5)
                    continue
                }
                output.append(byte)
                isInString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else {
                token(byte, after: previous)
                isInString = byte == UInt8(ascii: "\"")
            }
            previous = byte
            index += 1
        }
    }

    private mutating func token(_ byte: UInt8, after previous: UInt8) {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            breakLine(ifAfter: previous)
            output.append(byte)
            depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            // QEMU writes an empty object or array in one piece.
            if isPretty, previous != UInt8(ascii: "{"), previous != UInt8(ascii: "[") { newLine() }
            output.append(byte)
        case UInt8(ascii: ","):
            output.append(byte)
            if isPretty { newLine() } else { output.append(UInt8(ascii: " ")) }
        case UInt8(ascii: ":"):
            output += [byte, UInt8(ascii: " ")]
        default:
            breakLine(ifAfter: previous)
            output.append(byte)
        }
    }

    /// In pretty style, the first thing in brackets stands on a line of its own.
    private mutating func breakLine(ifAfter previous: UInt8) {
        if isPretty, previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[") { newLine() }
    }

    private mutating func newLine() {
        output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        output += [UInt8](repeating: UInt8(ascii: " "), count: 4 * depth)
    }

    /// Copies `u` and its four digits, which QEMU writes in upper case.
    private mutating func copyEscape(_ value: [UInt8], from start: Int) {
        output.append(value[start])
        for byte in value[(start + 1)...].prefix(4) {
            output.append(byte >= UInt8(ascii: "a") ? byte - 0x20 : byte)
        }
    }

    /// Escapes what is not printable ASCII, as UTF-16 code units; returns where it ends.
    private mutating func escapeRun(_ value: [UInt8], from start: Int) -> Int {
        var end = start
        while end < value.count, value[end] >= 0x7F { end += 1 }
        for unit in String(decoding: value[start..<end], as: UTF8.self).utf16 {
            output += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
            for shift in stride(from: 12, through: 0, by: -4) {
                output.append(Array("0123456789ABCDEF".utf8)[Int(unit >> shift & 0xF)])
            }
        }
        return end
    }
}
