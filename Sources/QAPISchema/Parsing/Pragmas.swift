/// What a schema's `pragma` directives say, wherever they stand: they are valid for all of its files.
struct Pragmas {
    /// Commands whose names may hold upper case and `_`.
    private(set) var commandNames: Set<String> = []
    /// Commands that may return what is not an object.
    private(set) var commandReturns: Set<String> = []
    /// Definitions whose members may have names with upper case and `_`.
    private(set) var memberNames: Set<String> = []
    /// Whether a directive occurred that only QEMU 5.2 and its predecessors know.
    private(set) var areOfQEMU5 = false

    mutating func apply(_ directive: SyntaxValue) throws(SchemaError) {
        guard let object = directive.object else {
            throw SchemaError("a 'pragma' must be an object", at: directive.location)
        }
        for member in object.members { try apply(member) }
    }

    private mutating func apply(_ member: SyntaxObject.Member) throws(SchemaError) {
        switch member.key {
        case "doc-required":
            guard member.value.boolean != nil else {
                throw SchemaError("the pragma 'doc-required' must be 'true' or 'false'", at: member.value.location)
            }
        case "documentation-exceptions":
            _ = try Pragmas.names(in: member)
        case "command-name-exceptions":
            commandNames = try Pragmas.names(in: member)
        case "command-returns-exceptions":
            commandReturns = try Pragmas.names(in: member)
        case "member-name-exceptions":
            memberNames = try Pragmas.names(in: member)
        case "returns-whitelist":
            commandReturns = try Pragmas.names(in: member)
            areOfQEMU5 = true
        case "name-case-whitelist":
            memberNames = try Pragmas.names(in: member)
            areOfQEMU5 = true
        default:
            throw SchemaError("the pragma '\(member.key)' is unknown", at: member.keyLocation)
        }
    }

    private static func names(in member: SyntaxObject.Member) throws(SchemaError) -> Set<String> {
        guard let elements = member.value.array else {
            throw SchemaError("the pragma '\(member.key)' must be an array of names", at: member.value.location)
        }
        var names: Set<String> = []
        for element in elements {
            guard let name = element.string else {
                throw SchemaError("the pragma '\(member.key)' must hold only names", at: element.location)
            }
            names.insert(name)
        }
        return names
    }
}
