/// The smallest part of a schema file that has a meaning.
struct Token {
    enum Kind: Equatable {
        case openBrace
        case closeBrace
        case openBracket
        case closeBracket
        case colon
        case comma
        case string(String)
        case boolean(Bool)
        /// A whole documentation comment.
        case documentation
        case endOfFile
    }

    let kind: Kind
    let location: SourceLocation
}

extension Token.Kind: CustomStringConvertible {
    var description: String {
        switch self {
        case .openBrace: "'{'"
        case .closeBrace: "'}'"
        case .openBracket: "'['"
        case .closeBracket: "']'"
        case .colon: "':'"
        case .comma: "','"
        case .string(let text): "the string '\(text)'"
        case .boolean(let value): "'\(value)'"
        case .documentation: "a documentation comment"
        case .endOfFile: "the end of the file"
        }
    }
}
