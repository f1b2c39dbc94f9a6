/// Pixels of three bytes each: red, green, blue, row by row from the top.
struct Pixmap {
    let width: Int
    let height: Int
    let pixels: ArraySlice<UInt8>

    /// Reads a picture in PPM as QEMU writes it: `P6`, width, height and the largest value 255, then the pixels.
    ///
    /// Nil when it is something else, or not complete.
    init?(ppm bytes: [UInt8]) {
        var header: [Int] = []
        guard bytes.starts(with: "P6".utf8) else { return nil }
        var rest = bytes.dropFirst(2)
        while header.count < 3 {
            guard let number = Self.readNumber(from: &rest) else { return nil }
            header.append(number)
        }
        // One byte of white space ends the header.
        rest = rest.dropFirst()
        let (pixelCount, isTooLarge) = header[0].multipliedReportingOverflow(by: header[1])
        guard header[2] == 255, pixelCount > 0, !isTooLarge, rest.count % 3 == 0, rest.count / 3 == pixelCount else {
            return nil
        }
        (width, height, pixels) = (header[0], header[1], rest)
    }

    /// White space, then a number of at most nine digits.
    private static func readNumber(from rest: inout ArraySlice<UInt8>) -> Int? {
        let text = rest.drop { [UInt8(ascii: " "), UInt8(ascii: "\n")].contains($0) }
        let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        rest = text.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
