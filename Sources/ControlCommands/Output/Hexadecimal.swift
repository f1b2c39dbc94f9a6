extension BinaryInteger {
    /// At least so many hexadecimal digits, in small letters.
    func hexadecimal(digits: Int) -> String {
        let text = String(self, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
