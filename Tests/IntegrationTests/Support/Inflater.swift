/// Reads data in the format "deflate".
struct Inflater {
    private let input: ArraySlice<UInt8>
    private var bit: Int
    private var output: [UInt8] = []

    init(_ input: ArraySlice<UInt8>) {
        self.input = input
        bit = input.startIndex * 8
    }

    mutating func inflate() throws -> [UInt8] {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try readBlock(Code(Self.fixedLengths), Code([Int](repeating: 5, count: 30)))
            case 2: try readDynamicBlock()
            default: throw PNGPicture.Malformed()
            }
        }
        return output
    }

    private static let fixedLengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }

    private mutating func take(_ count: Int) throws -> Int {
        var value = 0
        for place in 0..<count {
            guard bit / 8 < input.endIndex else { throw PNGPicture.Malformed() }
            value |= Int(input[bit / 8] >> (bit % 8) & 1) << place
            bit += 1
        }
        return value
    }

    private mutating func copyStored() throws {
        bit = (bit + 7) / 8 * 8
        let (count, complement) = (try take(16), try take(16))
        let start = bit / 8
        guard count ^ 0xFFFF == complement, start + count <= input.endIndex else { throw PNGPicture.Malformed() }
        output += input[start..<start + count]
        bit += count * 8
    }

    // MARK: Codes

    /// A code by the length and value of its words.
    private struct Code {
        private var symbols: [Int: Int] = [:]

        init(_ lengths: [Int]) {
            var word = 0
            for length in 1...15 {
                for (symbol, other) in lengths.enumerated() where other == length {
                    symbols[length << 16 | word] = symbol
                    word += 1
                }
                word <<= 1
            }
        }

        func symbol(_ word: Int, length: Int) -> Int? { symbols[length << 16 | word] }
    }

    private mutating func symbol(_ code: Code) throws -> Int {
        var word = 0
        for length in 1...15 {
            word = word << 1 | (try take(1))
            if let symbol = code.symbol(word, length: length) { return symbol }
        }
        throw PNGPicture.Malformed()
    }

    private mutating func readDynamicBlock() throws {
        let (literals, distances, count) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
        var lengths = [Int](repeating: 0, count: 19)
        for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(count) {
            lengths[place] = try take(3)
        }
        let (code, total) = (Code(lengths), literals + distances)
        lengths = []
        while lengths.count < total {
            switch try symbol(code) {
            case 16: lengths += [Int](repeating: lengths.last ?? 0, count: try take(2) + 3)
            case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
            case 18: lengths += [Int](repeating: 0, count: try take(7) + 11)
            case let length: lengths.append(length)
            }
        }
        try readBlock(Code(Array(lengths.prefix(literals))), Code(Array(lengths.dropFirst(literals))))
    }

    private mutating func readBlock(_ literals: Code, _ distances: Code) throws {
        while true {
            let symbol = try symbol(literals)
            if symbol == 256 { return }
            if symbol < 256 {
                output.append(UInt8(symbol))
            } else {
                try copy(length(symbol - 257), distances)
            }
        }
    }

    private mutating func length(_ index: Int) throws -> Int {
        if index < 8 { return index + 3 }
        if index == 28 { return 258 }
        let extra = index / 4 - 1
        return 3 + (4 + index % 4) << extra + (try take(extra))
    }

    private mutating func copy(_ length: Int, _ distances: Code) throws {
        let index = try symbol(distances)
        let extra = max(0, index / 2 - 1)
        let distance = index < 4 ? index + 1 : 1 + (2 + index % 2) << extra + (try take(extra))
        guard distance <= output.count else { throw PNGPicture.Malformed() }
        for _ in 0..<length { output.append(output[output.count - distance]) }
    }
}
