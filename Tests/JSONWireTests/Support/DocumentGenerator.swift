import TestSupport

/// Makes up JSON documents, and spoils them.
struct DocumentGenerator {
    var random: SplitMix64
    /// Whether whitespace stands where QEMU writes it, and nowhere else.
    private var isSpacedLikeQEMU = false

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// A valid document with whitespace in random places, or where QEMU writes it.
    mutating func document() -> String {
        isSpacedLikeQEMU = Bool.random(using: &random)
        return space() + value(depth: Int.random(in: 0...4, using: &random)) + space()
    }

    /// A document of which a few bytes have been changed, taken out, put in or cut off.
    mutating func mutation(of document: String) -> [UInt8] {
        var bytes = Array(document.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &random) { spoil(&bytes) }
        return bytes
    }

    private mutating func spoil(_ bytes: inout [UInt8]) {
        let interesting =
            Array(#"{}[]:,"\/0123456789.eE+-truefalsn u"#.utf8) + [0, 9, 10, 0x1f, 0x7f, 0x80, 0xc3, 0xed, 0xf4, 0xff]
        let place = Int.random(in: 0...bytes.count, using: &random)
        let byte =
            random.once(in: 6)
            ? UInt8.random(in: 0...255, using: &random)
            : interesting[Int.random(in: interesting.indices, using: &random)]
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes[place] = byte
        case 2 where place < bytes.count: bytes.remove(at: place)
        case 3 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 4 where random.once(in: 3): bytes.removeSubrange(place...)
        default: bytes.insert(byte, at: place)
        }
    }

    private mutating func value(depth: Int) -> String {
        guard depth > 0, !random.once(in: 3) else { return scalar() }
        let count = random.once(in: 20) ? 40 : Int.random(in: 0...4, using: &random)
        if Bool.random(using: &random) {
            let elements = (0..<count).map { _ in space() + value(depth: depth - 1) + space() }
            return "[" + (elements.isEmpty ? space() : elements.joined(separator: comma)) + "]"
        }
        let members = (0..<count).map { index in
            space() + string(suffix: "\(index)") + space() + colon + space() + value(depth: depth - 1) + space()
        }
        return "{" + (members.isEmpty ? space() : members.joined(separator: comma)) + "}"
    }

    private mutating func scalar() -> String {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: "true"
        case 1: "false"
        case 2: "null"
        case 3...5: number()
        default: string()
        }
    }

    private mutating func number() -> String {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: String(Int64.random(in: .min ... .max, using: &random))
        case 1: String(UInt64.random(in: .min ... .max, using: &random))
        case 2: String(Int.random(in: -1000...1000, using: &random))
        case 3: Double.random(in: -1e6...1e6, using: &random).description
        case 4: finiteDouble().description
        case 5: decimal() + "e" + String(Int.random(in: -30...30, using: &random))
        case 6:
            decimal() + pick(["E+", "E-", "e0"])
                + String(Int.random(in: 0...99, using: &random))
        default: pick(["0", "-0", "0.0", "-0.0", "0e1", "1e-7", "9007199254740993"])
        }
    }

    private mutating func finiteDouble() -> Double {
        let value = Double(bitPattern: random.next())
        return value.isFinite ? value : 0.1
    }

    private mutating func decimal() -> String {
        let digits = (0..<Int.random(in: 1...25, using: &random)).map { _ in
            String(Int.random(in: 0...9, using: &random))
        }
        return "\(Int.random(in: -9...9, using: &random))." + digits.joined()
    }

    private mutating func string(suffix: String = "") -> String {
        let count =
            random.once(in: 10) ? Int.random(in: 14...70, using: &random) : Int.random(in: 0...9, using: &random)
        return "\"" + (0..<count).map { _ in character() }.joined() + suffix + "\""
    }

    private mutating func character() -> String {
        switch Int.random(in: 0..<24, using: &random) {
        case 0: return #"\n"#
        case 1: return pick([#"\""#, #"\\"#, #"\/"#, #"\b"#, #"\f"#, #"\r"#, #"\t"#])
        case 2: return #"\u00"# + hexadecimal(1) + hexadecimal(1)
        case 3: return #"\u"# + hexadecimal(1, upTo: 0xc) + hexadecimal(3)
        case 4: return #"\uD8"# + hexadecimal(2) + #"\udc"# + hexadecimal(2)
        case 5: return pick(["é", "ß", "漢", "😀", "\u{7f}", "\u{10ffff}", "e\u{301}"])
        default: return String(Unicode.Scalar(UInt8.random(in: 0x5d...0x7e, using: &random)))
        }
    }

    private mutating func hexadecimal(_ count: Int, upTo largest: Int = 0xf) -> String {
        (0..<count).map { _ in
            String(Int.random(in: 0...largest, using: &random), radix: 16, uppercase: Bool.random(using: &random))
        }.joined()
    }

    private mutating func pick(_ choices: [String]) -> String {
        choices[Int.random(in: choices.indices, using: &random)]
    }

    private var comma: String { isSpacedLikeQEMU ? ", " : "," }
    private var colon: String { isSpacedLikeQEMU ? ": " : ":" }

    private mutating func space() -> String {
        guard !isSpacedLikeQEMU else { return "" }
        return random.once(in: 4) ? pick([" ", "\n", "\t", "\r\n", "   "]) : ""
    }
}
