extension DefinitionReader {
    mutating func readEnum(_ object: SyntaxObject, _ head: DefinitionHead) throws(SchemaError) -> EnumDefinition {
        let fields = try head.fields(of: object, allowing: ["data", "prefix"])
        _ = try fields.required("data")
        var values: [EnumValue] = []
        for element in try fields.array("data") { values.append(try readValue(element, of: head)) }
        return EnumDefinition(
            name: head.name,
            values: values,
            prefix: try fields["prefix"].map { _ throws(SchemaError) in try fields.requiredString("prefix").text },
            isImplicit: false,
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: head.location
        )
    }

    private mutating func readValue(
        _ element: SyntaxValue,
        of head: DefinitionHead
    ) throws(SchemaError) -> EnumValue {
        let unnamed = "a value of \(head.subject)"
        var fields = try Fields(element, shortFor: "name", of: unnamed, allowing: ["name", "if", "features"])
        let (name, location) = try fields.requiredString("name")
        fields.subject = "value '\(name)' of \(head.subject)"
        try rules.checkValue(name, fields.subject, owner: head.name, at: location)
        return EnumValue(
            name: name,
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: location
        )
    }

    mutating func readStruct(_ object: SyntaxObject, _ head: DefinitionHead) throws(SchemaError) -> StructDefinition {
        let fields = try head.fields(of: object, allowing: ["data", "base"])
        let members = try fields.requiredObject("data")
        return StructDefinition(
            name: head.name,
            base: try fields["base"].map { value throws(SchemaError) in
                try readTypeName(value, "'base' of \(head.subject)")
            },
            members: try readMembers(members, of: head),
            isImplicit: false,
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: head.location
        )
    }

    mutating func readMembers(
        _ members: [SyntaxObject.Member],
        of head: DefinitionHead
    ) throws(SchemaError) -> [Member] {
        var result: [Member] = []
        for member in members { result.append(try readMember(member, of: head)) }
        return result
    }

    private mutating func readMember(
        _ member: SyntaxObject.Member,
        of head: DefinitionHead
    ) throws(SchemaError) -> Member {
        let isOptional = member.key.hasPrefix("*")
        let name = member.key.dropFirst(isOptional ? 1 : 0)
        let subject = "member '\(name)' of \(head.subject)"
        let owner = head.kind == .command || head.kind == .event ? nil : head.name
        try rules.checkMember(name, subject, owner: owner, at: member.keyLocation)
        let fields = try Fields(
            member.value,
            shortFor: "type",
            of: subject,
            allowing: ["type", "if", "features"]
        )
        return Member(
            name: String(name),
            isOptional: isOptional,
            type: try readType(try fields.required("type"), "the type of \(subject)"),
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: member.keyLocation
        )
    }
}
