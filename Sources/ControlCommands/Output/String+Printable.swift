extension String {
    /// The text without what could steer a terminal or turn the reading direction: a guest may have chosen it.
    ///
    /// Such characters become escapes as JSON writes them (`\u001B`), so that JSON text stays valid; line feeds stay.
    var printable: String {
        guard unicodeScalars.contains(where: \.disturbsTerminals) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.disturbsTerminals {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// As ``printable``, and without line feeds, which would break a line of a table.
    var printableOnOneLine: String { printable.replacing("\n", with: "\\u000A") }
}

extension Unicode.Scalar {
    /// All of these have at most four hexadecimal digits.
    fileprivate var disturbsTerminals: Bool {
        switch value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
