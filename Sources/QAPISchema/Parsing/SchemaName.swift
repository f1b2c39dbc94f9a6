/// A name as the schema language has it: `name`, `x-name`, `__com.example_name`.
struct SchemaName {
    /// What the rules of style apply to: the name without a vendor's prefix and without `x-`.
    let stem: Substring

    /// - Returns: nil if the text is no valid name.
    init?(_ text: Substring) {
        let name = SchemaName.withoutVendor(text)
        let plain = name.hasPrefix("x-") || name.hasPrefix("X-") ? name.dropFirst(2) : name
        if SchemaName.isPlain(plain) {
            stem = plain
        } else if SchemaName.isPlain(name) {
            stem = name
        } else {
            return nil
        }
    }

    var hasUpperCase: Bool { stem.utf8.contains { SchemaName.isUpper($0) } }
    var hasLowerCase: Bool { stem.utf8.contains { SchemaName.isLower($0) } }
    var hasUnderscore: Bool { stem.utf8.contains(UInt8(ascii: "_")) }
    var hasHyphen: Bool { stem.utf8.contains(UInt8(ascii: "-")) }

    /// `TypeName`: letters and digits, the first an upper-case letter, and a lower-case one after it.
    var isCamelCase: Bool {
        guard let first = stem.utf8.first, SchemaName.isUpper(first) else { return false }
        return hasLowerCase && !hasHyphen && !hasUnderscore
    }

    /// Drops `__com.example_`; leaves what is not well formed as it is, so that it is no name at all.
    private static func withoutVendor(_ text: Substring) -> Substring {
        guard text.hasPrefix("__") else { return text }
        let rest = text.dropFirst(2)
        guard let end = rest.firstIndex(of: "_"), end > rest.startIndex else { return text }
        let isVendor = rest[..<end].utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        return isVendor ? rest[end...].dropFirst() : text
    }

    private static func isPlain(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
    }

    private static func isUpper(_ byte: UInt8) -> Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
    private static func isLower(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
    private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
