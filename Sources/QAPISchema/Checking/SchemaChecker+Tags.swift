/// What decides on the branch of a union always says which.
extension SchemaChecker {
    func checkTag(of definition: UnionDefinition) throws(SchemaError) {
        let values = try tagValues(of: definition)
        guard !values.isEmpty || !definition.branches.isEmpty else {
            throw SchemaError("union '\(definition.name)' must have a branch", at: definition.location)
        }
        for branch in definition.branches where !values.contains(branch.name) {
            let message = "branch '\(branch.name)' of union '\(definition.name)' is no value of its discriminator"
            throw SchemaError(message, at: branch.location)
        }
    }

    private func tagValues(of definition: UnionDefinition) throws(SchemaError) -> Set<String> {
        let discriminator = definition.discriminator
        let subject = "discriminator '\(discriminator.name)' of union '\(definition.name)'"
        let members = model.commonMembers(of: definition)
        guard let member = members.first(where: { $0.name == discriminator.name }) else {
            throw SchemaError("\(subject) is no member of its base", at: discriminator.location)
        }
        guard let tag = model.tag(of: definition) else {
            throw SchemaError("\(subject) must be of an enum type, not \(member.type)", at: discriminator.location)
        }
        guard !member.isOptional else {
            throw SchemaError("\(subject) cannot be optional", at: discriminator.location)
        }
        guard member.condition == nil else {
            throw SchemaError("\(subject) cannot have a condition", at: discriminator.location)
        }
        return Set(tag.values.map(\.name))
    }
}
