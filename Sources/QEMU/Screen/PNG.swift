/// PNG files: reads the head of QEMU's, and writes plain ones.
enum PNG {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    // MARK: Reading

    /// The size of the picture in pixels; nil for what is not a complete file.
    static func size(of file: [UInt8]) -> (width: Int, height: Int)? {
        let end = chunk("IEND", [])
        guard file.count > 33, file.starts(with: signature), file[12..<16].elementsEqual("IHDR".utf8) else {
            return nil
        }
        guard file.suffix(end.count).elementsEqual(end) else { return nil }
        return (number(file[16..<20]), number(file[20..<24]))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    // MARK: Writing

    /// A file of true colour with 8 bits, whose data is stored and not compressed: that takes no library.
    static func file(of pixmap: Pixmap) -> [UInt8] {
        // 8 bits, true colour, and the only compression, filtering and order without interlacing.
        let header = bigEndian(pixmap.width) + bigEndian(pixmap.height) + [8, 2, 0, 0, 0]
        return signature + chunk("IHDR", header) + chunk("IDAT", stored(rows(of: pixmap))) + chunk("IEND", [])
    }

    /// Each row begins with the number of its filter: none.
    private static func rows(of pixmap: Pixmap) -> [UInt8] {
        let rowSize = pixmap.width * 3
        var rows: [UInt8] = []
        rows.reserveCapacity(pixmap.pixels.count + pixmap.height)
        for start in stride(from: pixmap.pixels.startIndex, to: pixmap.pixels.endIndex, by: rowSize) {
            rows.append(0)
            rows += pixmap.pixels[start..<start + rowSize]
        }
        return rows
    }

    /// Data in the format of zlib, in blocks that hold it as it is.
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        let blockSize = 65_535
        var stream: [UInt8] = [0x78, 0x01]
        stream.reserveCapacity(data.count + data.count / blockSize * 5 + 16)
        for start in stride(from: 0, to: data.count, by: blockSize) {
            let block = data[start..<min(start + blockSize, data.count)]
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            stream += [block.endIndex == data.count ? 1 : 0, low, high, ~low, ~high]
            stream += block
        }
        return stream + bigEndian(adler32(data))
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + data
        return bigEndian(data.count) + content + bigEndian(crc32(content))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    // MARK: Checksums

    private static let crcTable: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
    }

    private static func crc32(_ bytes: [UInt8]) -> Int {
        let table = crcTable
        return Int(~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 })
    }

    private static func adler32(_ bytes: [UInt8]) -> Int {
        var (low, high) = (UInt32(1), UInt32(0))
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return Int(high << 16 | low)
    }
}
