/// Writes XDR (RFC 4506).
package struct XDRWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// The length of the longest text: a daemon refuses one of more than ``longestText``.
    package private(set) var longestTextWritten = 0

    /// What libvirt's protocol allows for one text: 4 MiB.
    package static let longestText = 4 << 20

    package init() {}

    package mutating func write(_ value: some XDREncodable) { value.write(to: &self) }

    package mutating func writeInteger(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes bytes, and zeros up to a multiple of four.
    package mutating func writeOpaque(_ opaque: some Collection<UInt8>) {
        bytes.append(contentsOf: opaque)
        for _ in 0..<XDR.padding(of: opaque.count) { bytes.append(0) }
    }

    /// Writes how many bytes there are, and then these.
    package mutating func writeCountedOpaque(_ opaque: some Collection<UInt8>) {
        let count = opaque.count
        longestTextWritten = max(longestTextWritten, count)
        // Longer than any message may be: the caller refuses it by its length.
        writeInteger(UInt32(clamping: count))
        writeOpaque(opaque)
    }
}
