/// The first message of a TLS client, as one that speaks TLS 1.2 would send it. A server that says nothing by itself
/// answers it with a message or an alert of TLS, and so shows what it is; nothing more is meant by it.
enum ClientHello {
    static let bytes: [UInt8] = {
        let version: [UInt8] = [3, 3]
        let random = [UInt8](repeating: 0x51, count: 32)
        // AES-GCM with ephemeral keys on elliptic curves, and what older servers have.
        let suites = counted([0xC0, 0x2B, 0xC0, 0x2F, 0xC0, 0x2C, 0xC0, 0x30, 0x00, 0x9E, 0x00, 0x9C, 0x00, 0x2F])
        let groups = counted([0x00, 0x1D, 0x00, 0x17, 0x00, 0x18])
        let signatures = counted([0x04, 0x03, 0x05, 0x03, 0x08, 0x04, 0x08, 0x05, 0x04, 0x01, 0x05, 0x01, 0x08, 0x07])
        let extensions =
            [0x00, 0x0A] + counted(groups) + [0x00, 0x0B, 0x00, 0x02, 0x01, 0x00] + [0x00, 0x0D] + counted(signatures)
        let noSession: [UInt8] = [0]
        let noCompression: [UInt8] = [1, 0]
        let body = version + random + noSession + suites + noCompression + counted(extensions)
        return [0x16, 3, 1] + counted([1, 0] + counted(body))
    }()

    /// The bytes, after their number in two bytes.
    private static func counted(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)] + bytes
    }
}
