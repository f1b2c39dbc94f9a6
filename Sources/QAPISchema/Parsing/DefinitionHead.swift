/// What a definition begins with: its kind and its name.
struct DefinitionHead {
    let kind: DefinitionKind
    let name: String
    /// Where the name is.
    let location: SourceLocation

    /// `struct 'ImageInfo'`
    var subject: String { "\(kind.rawValue) '\(name)'" }

    init(of object: SyntaxObject) throws(SchemaError) {
        let members = object.members.filter { DefinitionKind(rawValue: $0.key) != nil }
        guard let member = members.first, let kind = DefinitionKind(rawValue: member.key) else {
            let kinds = DefinitionKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw SchemaError("an object at the top level must have one of \(kinds)", at: object.location)
        }
        if let other = members.dropFirst().first {
            throw SchemaError("one object cannot have both '\(member.key)' and '\(other.key)'", at: other.keyLocation)
        }
        guard let name = member.value.string else {
            throw SchemaError("the name of the \(member.key) must be a string", at: member.value.location)
        }
        self.kind = kind
        self.name = name
        location = member.value.location
    }

    /// The members of the object, among which the key of the kind is allowed too.
    func fields(of object: SyntaxObject, allowing keys: [String]) throws(SchemaError) -> Fields {
        try Fields(object, of: subject, allowing: keys + [kind.rawValue, "if", "features"])
    }
}
