/// What a built-in type of a schema can hold.
enum JSONTypeWord: String, Sendable, Hashable {
    case string
    case integer
    case number
    case boolean
    case null
    case object
    case array
    /// Anything.
    case any

    /// Finds what is meant by a word: one of these, of the schema's own, or the name of a built-in type.
    init?(_ word: String) {
        switch word {
        case "int": self = .integer
        case "str": self = .string
        case "bool": self = .boolean
        case "value": self = .any
        default: self.init(rawValue: word)
        }
    }

    /// Whether the type takes such values.
    func accepts(_ kind: JSONValueKind) -> Bool {
        switch self {
        case .any: true
        case .string: kind == .string
        case .integer: kind == .integer
        case .number: kind == .integer || kind == .number
        case .boolean: kind == .boolean
        case .null: kind == .null
        case .object: kind == .object
        case .array: kind == .array
        }
    }

    /// A value of the type, to stand in a sentence.
    var phrase: String { self == .any ? "any value" : JSONValueKind(rawValue: rawValue)?.phrase ?? rawValue }
}
