/// The members of an object of which only certain ones may occur.
struct Fields {
    /// What the object describes, to begin a sentence with.
    var subject: String
    private let object: SyntaxObject

    /// - Throws: `SchemaError` at the first key that is not among those allowed.
    init(_ object: SyntaxObject, of subject: String, allowing keys: [String]) throws(SchemaError) {
        for member in object.members where !keys.contains(member.key) {
            throw SchemaError("\(subject) cannot have '\(member.key)'", at: member.keyLocation)
        }
        self.subject = subject
        self.object = object
    }

    /// Takes a value that is no object for an object with that value alone.
    init(
        _ value: SyntaxValue,
        shortFor key: String,
        of subject: String,
        allowing keys: [String]
    ) throws(SchemaError) {
        let location = value.location
        let short = SyntaxObject.Member(key: key, keyLocation: location, value: value)
        let object = value.object ?? SyntaxObject(location: location, members: [short])
        try self.init(object, of: subject, allowing: keys)
    }

    subscript(key: String) -> SyntaxValue? { object[key] }

    func required(_ key: String) throws(SchemaError) -> SyntaxValue {
        guard let value = object[key] else { throw SchemaError("\(subject) lacks '\(key)'", at: object.location) }
        return value
    }

    func requiredString(_ key: String) throws(SchemaError) -> (text: String, location: SourceLocation) {
        let value = try required(key)
        guard let text = value.string else {
            throw SchemaError("'\(key)' of \(subject) must be a string", at: value.location)
        }
        return (text, value.location)
    }

    /// The members of an object that must be there.
    func requiredObject(_ key: String) throws(SchemaError) -> [SyntaxObject.Member] {
        let value = try required(key)
        guard let object = value.object else {
            throw SchemaError("'\(key)' of \(subject) must be an object", at: value.location)
        }
        return object.members
    }

    /// The elements of an array; none if it is not there.
    func array(_ key: String) throws(SchemaError) -> [SyntaxValue] {
        guard let value = object[key] else { return [] }
        guard let array = value.array else {
            throw SchemaError("'\(key)' of \(subject) must be an array", at: value.location)
        }
        return array
    }

    /// Whether a flag is there. It may only have the value that is not the default.
    func flag(_ key: String, is allowed: Bool = true) throws(SchemaError) -> Bool {
        guard let value = object[key] else { return false }
        guard value.boolean == allowed else {
            throw SchemaError("'\(key)' of \(subject) can only be '\(allowed)'", at: value.location)
        }
        return true
    }
}
