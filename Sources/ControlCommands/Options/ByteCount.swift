internal import ArgumentParser

/// A number of bytes on the command line: `4096`, `512K`, `20G`, `1.5T`; the units are powers of 1024, `GiB` is `G`.
struct ByteCount: ExpressibleByArgument, Sendable, Hashable {
    private static let units = ["", "K", "M", "G", "T", "P", "E"]

    let bytes: Int

    init?(argument: String) {
        let number = argument.prefix { ("0"..."9").contains($0) || $0 == "." }
        var unit = argument.dropFirst(number.count).uppercased()
        if unit.count == 3, unit.hasSuffix("IB") { unit.removeLast(2) }
        guard let power = ByteCount.units.firstIndex(of: unit),
            let bytes = ByteCount.product(of: number, 1 << (10 * power))
        else { return nil }
        self.bytes = bytes
    }

    private static func product(of number: Substring, _ factor: Int) -> Int? {
        if number.contains(".") {
            // A part of a byte is none.
            guard factor > 1, let value = Double(number) else { return nil }
            let bytes = (value * Double(factor)).rounded()
            return bytes == 0 && value > 0 ? nil : Int(exactly: bytes)
        }
        guard let value = Int(number) else { return nil }
        let (product, overflows) = value.multipliedReportingOverflow(by: factor)
        return overflows ? nil : product
    }
}
