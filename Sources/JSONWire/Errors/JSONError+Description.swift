extension JSONError: CustomStringConvertible {
    /// A sentence without a full stop: `expected ',' or '}' but found 'x' at byte 17`.
    public var description: String { "\(code) at byte \(offset)" }
}

extension JSONError.Code: CustomStringConvertible {
    /// What is wrong, without the place.
    public var description: String {
        switch self {
        case .unexpected(let expected, let found): "expected \(expected) but found \(Self.name(of: found))"
        case .endOfInput(let expected): "the input ends where \(expected) was expected"
        case .trailingBytes: "something follows the value"
        case .byteOrderMark: "the input begins with a byte order mark"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .leadingZero: "a number begins with a superfluous zero"
        case .notAnInteger: "expected an integer but found another number"
        case .outOfRange: "the integer is out of range"
        case .nonFiniteNumber: "the number is not finite"
        case .invalidEscape: "a string holds an invalid escape"
        case .loneSurrogate: "a string holds half of a surrogate pair"
        case .invalidUTF8: "a string is not valid UTF-8"
        case .controlCharacter: "a string holds a control character that is not escaped"
        case .missingMember(let name): "the member \"\(name)\" is missing from the object"
        case .invalidValue(let expected): "expected \(expected)"
        }
    }

    private static func name(of byte: UInt8) -> String {
        if 0x21..<0x7f ~= byte { return "'\(Unicode.Scalar(byte))'" }
        let digits = String(byte, radix: 16, uppercase: true)
        return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}

extension JSONError.Expectation: CustomStringConvertible {
    /// What is expected, to follow the word "expected".
    public var description: String {
        switch self {
        case .value: "a value"
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .boolean: "'true' or 'false'"
        case .null: "'null'"
        case .memberName: "a member name"
        case .memberNameOrEnd: "a member name or '}'"
        case .colon: "':'"
        case .commaOrEndOfObject: "',' or '}'"
        case .commaOrEndOfArray: "',' or ']'"
        case .digit: "a digit"
        case .escape: "the rest of an escape"
        case .endOfString: "the end of the string"
        }
    }
}
