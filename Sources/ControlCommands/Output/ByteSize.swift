/// A number of bytes for people: `512 B`, `1.5 GiB`.
struct ByteSize: Sendable, CustomStringConvertible {
    private static let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]

    private let bytes: Double

    init(_ bytes: some BinaryInteger) {
        self.bytes = Double(bytes)
    }

    init(_ bytes: Double) {
        self.bytes = bytes
    }

    var description: String {
        var value = bytes
        var units = ByteSize.units[...]
        // What would be rounded to 1024 is 1 of the next unit.
        while abs(value) >= 1023.5, units.count > 1 {
            value /= 1024
            units = units.dropFirst()
        }
        return "\(value.inThreeDigits) \(units.first ?? "B")"
    }
}
