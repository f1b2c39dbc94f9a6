/// A PNG file of true colour with 8 bits, read in full.
struct PNGPicture {
    struct Malformed: Error {}

    private(set) var width = 0
    private(set) var height = 0
    /// Red, green, blue, row by row.
    private(set) var pixels: [UInt8] = []

    init(_ file: [UInt8]) throws {
        guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { throw Malformed() }
        var (rest, data, isComplete) = (file.dropFirst(8), [UInt8](), false)
        while !rest.isEmpty {
            let (type, content) = try Self.takeChunk(&rest)
            switch type {
            case "IHDR":
                guard content.count == 13, content.suffix(5).elementsEqual([8, 2, 0, 0, 0]) else { throw Malformed() }
                (width, height) = (Self.number(content.prefix(4)), Self.number(content.dropFirst(4).prefix(4)))
            case "IDAT": data += content
            case "IEND": isComplete = true
            default: break
            }
        }
        guard isComplete, data.count > 6, data[0] == 0x78 else { throw Malformed() }
        var inflater = Inflater(data[2..<data.count - 4])
        let rows = try inflater.inflate()
        guard Self.number(data.suffix(4)) == Self.adler32(rows) else { throw Malformed() }
        pixels = try Self.unfiltered(rows, rowSize: width * 3, height: height)
    }

    private static func takeChunk(_ rest: inout ArraySlice<UInt8>) throws -> (String, ArraySlice<UInt8>) {
        let size = number(rest.prefix(4))
        guard rest.count >= size + 12 else { throw Malformed() }
        let content = rest.dropFirst(4).prefix(size + 4)
        guard number(rest.dropFirst(size + 8).prefix(4)) == crc32(content) else { throw Malformed() }
        rest = rest.dropFirst(size + 12)
        return (String(decoding: content.prefix(4), as: UTF8.self), content.dropFirst(4))
    }

    private static func unfiltered(_ data: [UInt8], rowSize: Int, height: Int) throws -> [UInt8] {
        guard data.count == (rowSize + 1) * height else { throw Malformed() }
        var pixels: [UInt8] = []
        var above = [UInt8](repeating: 0, count: rowSize)
        for row in 0..<height {
            let start = row * (rowSize + 1)
            var line = Array(data[start + 1...start + rowSize])
            for x in 0..<rowSize {
                let (left, corner) = x < 3 ? (0, 0) : (Int(line[x - 3]), Int(above[x - 3]))
                line[x] &+= try predictor(data[start], left, Int(above[x]), corner)
            }
            pixels += line
            above = line
        }
        return pixels
    }

    private static func predictor(_ filter: UInt8, _ left: Int, _ above: Int, _ corner: Int) throws -> UInt8 {
        switch filter {
        case 0: return 0
        case 1: return UInt8(left)
        case 2: return UInt8(above)
        case 3: return UInt8((left + above) / 2)
        case 4:
            let estimate = left + above - corner
            let distances = [left, above, corner].map { abs(estimate - $0) }
            if distances[0] <= distances[1], distances[0] <= distances[2] { return UInt8(left) }
            return UInt8(distances[1] <= distances[2] ? above : corner)
        default: throw Malformed()
        }
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    private static func crc32(_ bytes: ArraySlice<UInt8>) -> Int {
        var value: UInt32 = ~0
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
        }
        return Int(~value)
    }

    private static func adler32(_ bytes: [UInt8]) -> Int {
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }
}
