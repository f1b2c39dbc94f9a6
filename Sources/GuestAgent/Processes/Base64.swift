/// Bytes as text of 64 characters and padding, in which the agent puts them into JSON.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    /// The value of each character; 64 or more for those that have none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    package static func encode(_ bytes: [UInt8]) -> String {
        let alphabet = alphabet
        let text = [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text, count in
            var start = 0
            while start < bytes.count {
                let rest = bytes.count - start
                let second = rest > 1 ? bytes[start + 1] : 0
                let third = rest > 2 ? bytes[start + 2] : 0
                text[count] = alphabet[Int(bytes[start] >> 2)]
                text[count + 1] = alphabet[Int((bytes[start] & 3) << 4 | second >> 4)]
                text[count + 2] = rest > 1 ? alphabet[Int((second & 15) << 2 | third >> 6)] : padding
                text[count + 3] = rest > 2 ? alphabet[Int(third & 63)] : padding
                count += 4
                start += 3
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes; `nil` for text that is not of this form.
    static func decode(_ text: String) -> [UInt8]? {
        let values = values
        var characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 4) else { return nil }
        var paddingCount = 0
        while paddingCount < 2, characters.last == padding {
            characters.removeLast()
            paddingCount += 1
        }
        var bits: UInt32 = 0
        var bitCount: UInt32 = 0
        var isValid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: characters.count / 4 * 3 + 3) { bytes, count in
            for character in characters {
                let value = values[Int(character)]
                if value > 63 { isValid = false }
                bits = bits << 6 | UInt32(value & 63)
                bitCount += 6
                guard bitCount >= 8 else { continue }
                bitCount -= 8
                bytes[count] = UInt8(truncatingIfNeeded: bits >> bitCount)
                count += 1
            }
        }
        return isValid ? bytes : nil
    }
}
