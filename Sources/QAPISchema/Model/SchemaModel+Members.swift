extension SchemaModel {
    /// All members of a struct: those of its bases, the innermost first, then its own.
    package func allMembers(of definition: StructDefinition) -> [Member] {
        var groups = [definition.members]
        var base = definition.base
        while let reference = base, case .structure(let structure) = self[reference.name] {
            groups.append(structure.members)
            base = structure.base
        }
        return groups.reversed().flatMap(\.self)
    }

    /// The members that a union has whatever its tag is.
    package func commonMembers(of definition: UnionDefinition) -> [Member] {
        switch definition.base {
        case .inline(let members): members
        case .named(let reference): members(of: reference)
        }
    }

    /// The members that a command's arguments, or an event's data, always have.
    package func commonMembers(of arguments: Arguments) -> [Member] {
        switch arguments {
        case .inline(let members): members
        case .named(let reference), .boxed(let reference): members(of: reference)
        }
    }

    /// The enum of a union's tag.
    package func tag(of definition: UnionDefinition) -> EnumDefinition? {
        let member = commonMembers(of: definition).first { $0.name == definition.discriminator.name }
        guard let member, !member.type.isArray else { return nil }
        guard case .enumeration(let tag) = type(named: member.type.name) else { return nil }
        return tag
    }

    /// The values of a union's tag for which it has no branch, hence no more members.
    package func valuesWithoutBranch(of definition: UnionDefinition) -> [EnumValue] {
        let branches = Set(definition.branches.map(\.name))
        return (tag(of: definition)?.values ?? []).filter { !branches.contains($0.name) }
    }

    private func members(of reference: TypeReference) -> [Member] {
        switch self[reference.name] {
        case .structure(let definition): allMembers(of: definition)
        case .union(let definition): commonMembers(of: definition)
        default: []
        }
    }
}
