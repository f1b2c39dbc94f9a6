/// Why text is not the JSON that was asked for.
///
/// It says where and what was expected. It never holds text from the input, which may be secret; at most the one byte that
/// was found.
public struct JSONError: Error, Sendable, Hashable {
    /// Offset in bytes, from the start of the input, of what is wrong.
    public let offset: Int
    /// What is wrong.
    public let code: Code

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: What is wrong.
    ///   - offset: Where, in bytes from the start of the input.
    @inlinable
    public init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }

    /// What can be wrong with JSON text.
    @nonexhaustive
    public enum Code: Sendable, Hashable {
        /// Something else stands where `expected` must stand.
        case unexpected(expected: Expectation, found: UInt8)
        /// The input ends where `expected` must stand.
        case endOfInput(expected: Expectation)
        /// Something other than whitespace follows the value.
        case trailingBytes
        /// The input begins with a UTF-8 byte order mark.
        case byteOrderMark
        /// Arrays and objects are nested deeper than the limit.
        case tooDeep(limit: Int)
        /// A number begins with a zero that another digit follows.
        case leadingZero
        /// The number has a fraction, or is not finite, where an integer must stand.
        case notAnInteger
        /// The integer does not fit into the type it is read as.
        case outOfRange
        /// `inf` or `nan`, which the options refuse.
        case nonFiniteNumber
        /// A backslash is followed by something that JSON does not know.
        case invalidEscape
        /// One half of a surrogate pair (`\uD800` to `\uDFFF`) without the other.
        case loneSurrogate
        /// The bytes of a string are not UTF-8.
        case invalidUTF8
        /// A control character (below U+0020) stands in a string without an escape.
        case controlCharacter
        /// An object lacks a member.
        case missingMember(String)
        /// The value is JSON, but not what the type allows.
        case invalidValue(expected: String)
    }

    /// What must stand at a place.
    @nonexhaustive
    public enum Expectation: Sendable, Hashable {
        /// Any value.
        case value
        /// `{`
        case object
        /// `[`
        case array
        /// `"`
        case string
        /// A number.
        case number
        /// `true` or `false`.
        case boolean
        /// The literal `null`, once it has begun.
        case null
        /// The name of a member.
        case memberName
        /// The name of a member, or `}`.
        case memberNameOrEnd
        /// The `:` after the name of a member.
        case colon
        /// `,` or `}`
        case commaOrEndOfObject
        /// `,` or `]`
        case commaOrEndOfArray
        /// A digit of a number.
        case digit
        /// The rest of an escape.
        case escape
        /// The `"` that ends a string.
        case endOfString
    }
}

extension JSONError {
    /// An object lacks a member that its type needs.
    ///
    /// - Parameters:
    ///   - name: The member's name.
    ///   - offset: Where the object begins.
    public static func missingMember(_ name: StaticString, at offset: Int) -> JSONError {
        JSONError(.missingMember(name.description), at: offset)
    }

    /// A value is well-formed, but its type does not allow it.
    ///
    /// - Parameters:
    ///   - expected: What the type allows, to follow the word "expected".
    ///   - offset: Where the value begins.
    public static func invalidValue(expected: StaticString, at offset: Int) -> JSONError {
        JSONError(.invalidValue(expected: expected.description), at: offset)
    }
}
