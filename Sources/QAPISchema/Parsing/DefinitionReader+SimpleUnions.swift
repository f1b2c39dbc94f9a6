extension DefinitionReader {
    /// Reads a union as QEMU up to 6.1 had them: `{"type": BRANCH, "data": VALUE}` on the wire.
    ///
    /// - Returns: The union in its flat form, after the enum of its tag and those of its wrappers that are new.
    mutating func readSimpleUnion(
        _ object: SyntaxObject,
        _ head: DefinitionHead
    ) throws(SchemaError) -> [Definition] {
        let fields = try head.fields(of: object, allowing: ["data"])
        let members = try fields.requiredObject("data")
        let condition = try readCondition(fields)
        let features = try readFeatures(fields)
        var wrappers: [Definition] = []
        var branches: [Branch] = []
        for member in members {
            let (branch, type) = try readSimpleBranch(member, of: head)
            branches.append(branch)
            if self.wrappers.insert(branch.type.name).inserted {
                wrappers.append(.structure(DefinitionReader.wrapper(branch.type.name, of: type)))
            }
        }
        let tag = DefinitionReader.tag(of: head, branches, condition)
        let type = TypeReference(name: tag.name, isArray: false, location: head.location)
        let union = UnionDefinition(
            name: head.name,
            base: .inline([DefinitionReader.member("type", of: type)]),
            discriminator: Discriminator(name: "type", location: head.location),
            branches: branches,
            isSimple: true,
            condition: condition,
            features: features,
            location: head.location
        )
        return [.enumeration(tag)] + wrappers + [.union(union)]
    }

    /// Reads a branch, which gets the wrapper as its type.
    private func readSimpleBranch(
        _ member: SyntaxObject.Member,
        of head: DefinitionHead
    ) throws(SchemaError) -> (Branch, wrapped: TypeReference) {
        let subject = "branch '\(member.key)' of \(head.subject)"
        try rules.checkPlain(member.key, subject, at: member.keyLocation)
        let fields = try Fields(member.value, shortFor: "type", of: subject, allowing: ["type", "if"])
        let type = try readType(try fields.required("type"), "the type of \(subject)")
        // Nothing that a schema defines can have a name that begins with "q_".
        let wrapper = "q_obj_\(type.name)\(type.isArray ? "List" : "")-wrapper"
        let branch = Branch(
            name: member.key,
            type: TypeReference(name: wrapper, isArray: false, location: type.location),
            condition: try readCondition(fields),
            location: member.keyLocation
        )
        return (branch, type)
    }

    private static func wrapper(_ name: String, of type: TypeReference) -> StructDefinition {
        StructDefinition(
            name: name,
            base: nil,
            members: [member("data", of: type)],
            isImplicit: true,
            condition: nil,
            features: [],
            location: type.location
        )
    }

    private static func tag(of head: DefinitionHead, _ branches: [Branch], _ condition: Condition?) -> EnumDefinition {
        EnumDefinition(
            name: head.name + "Kind",
            values: branches.map {
                EnumValue(name: $0.name, condition: $0.condition, features: [], location: $0.location)
            },
            prefix: nil,
            isImplicit: true,
            condition: condition,
            features: [],
            location: head.location
        )
    }

    private static func member(_ name: String, of type: TypeReference) -> Member {
        Member(name: name, isOptional: false, type: type, condition: nil, features: [], location: type.location)
    }
}
