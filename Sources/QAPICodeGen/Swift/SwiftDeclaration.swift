/// A piece of Swift source.
indirect enum SwiftDeclaration: Sendable, Hashable {
    case type(SwiftType)
    case property(SwiftProperty)
    case function(SwiftFunction)
    case enumCase(SwiftCase)
}

/// A struct, enum or extension.
struct SwiftType: Sendable, Hashable {
    enum Keyword: String, Sendable, Hashable {
        case structure = "struct"
        case enumeration = "enum"
        case indirectEnumeration = "indirect enum"
        case `extension` = "extension"
    }

    var documentation: [String] = []
    var keyword: Keyword
    var name: String
    var inheritance: [String] = []
    /// The `where` clause of an extension.
    var constraint: String?
    var members: [SwiftDeclaration] = []
}

/// A stored property, or a computed one with a body.
struct SwiftProperty: Sendable, Hashable {
    var documentation: [String] = []
    /// What stands before the name: `public var`.
    var modifiers = "public var"
    var name: String
    /// The type; left out where a value says it.
    var type: String
    /// The body of the getter; nil for a stored property.
    var body: [SwiftStatement]?
}

/// A method or an initialiser.
struct SwiftFunction: Sendable, Hashable {
    struct Parameter: Sendable, Hashable {
        /// Label, or label and name: `_ branch`.
        var name: String
        var type: String
        var defaultValue: String?
    }

    var documentation: [String] = []
    /// What stands before the parameters: `public func blockCommit`.
    var head: String
    var parameters: [Parameter] = []
    /// What stands behind the parameters: `throws(JSONError)`, `-> Bool`.
    var effects = ""
    var body: [SwiftStatement] = []
}

/// A case of an enum.
struct SwiftCase: Sendable, Hashable {
    var documentation: [String] = []
    var name: String
    /// The types of the associated values.
    var payload: [String] = []
}

/// A statement.
indirect enum SwiftStatement: Sendable, Hashable {
    /// As it stands.
    case line(String)
    /// What stands before a brace, and what is in the braces.
    case block(String, [SwiftStatement])
    /// A `guard` without its `else`, and the statement that leaves.
    case demand(String, String)
    /// `switch`, with its cases.
    case select(String, [SwiftSelection])
    /// An array, an element a line.
    case list([String])
    /// A call, whose arguments get lines of their own when they are too long for one.
    case call(String, [String])
}

/// One `case` of a `switch`; `default` if it has no pattern.
struct SwiftSelection: Sendable, Hashable {
    var pattern: String?
    var body: [SwiftStatement]
}

extension SwiftSelection {
    /// A case with a body of one line.
    init(_ pattern: String?, _ line: String) {
        self.init(pattern: pattern, body: [.line(line)])
    }
}
