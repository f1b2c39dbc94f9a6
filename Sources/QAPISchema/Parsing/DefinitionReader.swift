/// Turns the objects of a schema into definitions, and checks of each what can be seen without the others.
struct DefinitionReader {
    let rules: NamingRules
    /// The names of the implicit structs so far, which simple unions share.
    var wrappers: Set<String> = []
    /// The names of all features so far.
    private var featureNames = Feature.specialNames

    init(rules: NamingRules) {
        self.rules = rules
    }

    /// Reads a definition.
    ///
    /// - Returns: The definition, after those that it implies but does not spell out.
    mutating func read(_ object: SyntaxObject) throws(SchemaError) -> [Definition] {
        let head = try DefinitionHead(of: object)
        try rules.checkDefinition(head.kind, head.name, at: head.location)
        switch head.kind {
        case .enumeration: return [.enumeration(try readEnum(object, head))]
        case .structure: return [.structure(try readStruct(object, head))]
        case .union where object["base"] == nil && object["discriminator"] == nil:
            return try readSimpleUnion(object, head)
        case .union: return [.union(try readUnion(object, head))]
        case .alternate: return [.alternate(try readAlternate(object, head))]
        case .command: return [.command(try readCommand(object, head))]
        case .event: return [.event(try readEvent(object, head))]
        }
    }

    // MARK: Parts that many definitions have

    func readCondition(_ fields: Fields) throws(SchemaError) -> Condition? {
        try fields["if"].map { value throws(SchemaError) in try Condition(value, of: fields.subject) }
    }

    mutating func readFeatures(_ owner: Fields) throws(SchemaError) -> [Feature] {
        var features: [Feature] = []
        for element in try owner.array("features") {
            let unnamed = "a feature of \(owner.subject)"
            var fields = try Fields(element, shortFor: "name", of: unnamed, allowing: ["name", "if"])
            let (name, location) = try fields.requiredString("name")
            fields.subject = "feature '\(name)' of \(owner.subject)"
            try rules.checkPlain(name, fields.subject, at: location)
            try count(feature: name, fields.subject, at: location)
            features.append(Feature(name: name, condition: try readCondition(fields), location: location))
        }
        return features
    }

    /// QEMU keeps the features of a thing in 64 bits, the special ones included.
    private mutating func count(
        feature name: String,
        _ subject: String,
        at location: SourceLocation
    ) throws(SchemaError) {
        featureNames.insert(name)
        guard featureNames.count <= 64 else {
            throw SchemaError("\(subject): a schema cannot have more than 64 different features", at: location)
        }
    }

    /// Reads a type that cannot be an array.
    func readTypeName(_ value: SyntaxValue, _ subject: String) throws(SchemaError) -> TypeReference {
        guard let name = value.string else {
            throw SchemaError("\(subject) must be the name of a type", at: value.location)
        }
        return TypeReference(name: name, isArray: false, location: value.location)
    }

    /// Reads a type that may be an array.
    func readType(_ value: SyntaxValue, _ subject: String) throws(SchemaError) -> TypeReference {
        guard let elements = value.array else {
            guard value.string != nil else {
                throw SchemaError("\(subject) must be the name of a type or an array of one", at: value.location)
            }
            return try readTypeName(value, subject)
        }
        guard let name = elements.first?.string, elements.count == 1 else {
            throw SchemaError("\(subject): an array must hold the name of one type", at: value.location)
        }
        return TypeReference(name: name, isArray: true, location: value.location)
    }
}
