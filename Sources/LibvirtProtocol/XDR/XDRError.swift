/// Bytes that are not the XDR of what was expected.
package struct XDRError: Error, Sendable, Hashable {
    /// What was expected where it was not, as a phrase: "an integer of 4 bytes".
    package let expected: String
    /// Where, in bytes from the beginning of the payload.
    package let offset: Int

    package init(expected: String, offset: Int) {
        self.expected = expected
        self.offset = offset
    }
}

extension XDRError: CustomStringConvertible {
    package var description: String { "expected \(expected) at byte \(offset)" }
}
