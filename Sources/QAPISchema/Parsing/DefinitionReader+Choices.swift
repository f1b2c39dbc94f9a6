extension DefinitionReader {
    mutating func readUnion(_ object: SyntaxObject, _ head: DefinitionHead) throws(SchemaError) -> UnionDefinition {
        let fields = try head.fields(of: object, allowing: ["data", "base", "discriminator"])
        let base = try fields.required("base")
        let discriminator = try fields.requiredString("discriminator")
        var branches: [Branch] = []
        for member in try fields.requiredObject("data") { branches.append(try readBranch(member, of: head)) }
        return UnionDefinition(
            name: head.name,
            base: try readBase(base, of: head),
            discriminator: Discriminator(name: discriminator.text, location: discriminator.location),
            branches: branches,
            isSimple: false,
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: head.location
        )
    }

    private mutating func readBase(_ value: SyntaxValue, of head: DefinitionHead) throws(SchemaError) -> UnionBase {
        if let object = value.object { return .inline(try readMembers(object.members, of: head)) }
        guard let name = value.string else {
            throw SchemaError("'base' of \(head.subject) must be a struct or an object", at: value.location)
        }
        return .named(TypeReference(name: name, isArray: false, location: value.location))
    }

    private func readBranch(_ member: SyntaxObject.Member, of head: DefinitionHead) throws(SchemaError) -> Branch {
        let subject = "branch '\(member.key)' of \(head.subject)"
        let fields = try Fields(member.value, shortFor: "type", of: subject, allowing: ["type", "if"])
        return Branch(
            name: member.key,
            type: try readTypeName(try fields.required("type"), "the type of \(subject)"),
            condition: try readCondition(fields),
            location: member.keyLocation
        )
    }

    mutating func readAlternate(
        _ object: SyntaxObject,
        _ head: DefinitionHead
    ) throws(SchemaError) -> AlternateDefinition {
        let fields = try head.fields(of: object, allowing: ["data"])
        let members = try fields.requiredObject("data")
        guard !members.isEmpty else {
            throw SchemaError("\(head.subject) must have an alternative", at: head.location)
        }
        return AlternateDefinition(
            name: head.name,
            alternatives: try members.map { member throws(SchemaError) in try readAlternative(member, of: head) },
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: head.location
        )
    }

    private func readAlternative(
        _ member: SyntaxObject.Member,
        of head: DefinitionHead
    ) throws(SchemaError) -> Alternative {
        let subject = "alternative '\(member.key)' of \(head.subject)"
        try rules.checkPlain(member.key, subject, at: member.keyLocation)
        let fields = try Fields(member.value, shortFor: "type", of: subject, allowing: ["type", "if"])
        return Alternative(
            name: member.key,
            type: try readType(try fields.required("type"), "the type of \(subject)"),
            condition: try readCondition(fields),
            location: member.keyLocation
        )
    }
}
