/// A domain's identity, which stays the same over restarts and renaming.
package struct RemoteUUID: Hashable, Sendable {
    private var high: UInt64
    private var low: UInt64

    /// Its first and its last eight bytes.
    package init(_ high: UInt64, _ low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads the usual text form, with hyphens or without.
    package init?(_ text: some StringProtocol) {
        let digits = String(text).filter { $0 != "-" }
        guard digits.utf8.count == 32, digits.allSatisfy(\.isHexDigit),
            let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        (self.high, self.low) = (high, low)
    }
}

extension RemoteUUID: XDRCodable {
    package init(from reader: inout XDRReader) throws(XDRError) {
        high = try reader.readInteger()
        low = try reader.readInteger()
    }

    package func write(to writer: inout XDRWriter) {
        writer.writeInteger(high)
        writer.writeInteger(low)
    }
}

extension RemoteUUID: CustomStringConvertible {
    /// The usual text form: `3781e44d-ffa1-4337-9238-6bb3725fe219`.
    package var description: String {
        let digits = Array(Self.digits(high) + Self.digits(low))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    private static func digits(_ half: UInt64) -> String {
        let text = String(half, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
