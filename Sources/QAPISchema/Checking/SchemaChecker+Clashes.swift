/// No two members, values or features of one thing have the same name.
extension SchemaChecker {
    func checkValues(of definition: EnumDefinition) throws(SchemaError) {
        var taken = TakenNames()
        for value in definition.values {
            let subject = "value '\(value.name)' of enum '\(definition.name)'"
            if let other = taken.take(value.name) {
                throw SchemaError("\(subject) collides with '\(other)'", at: value.location)
            }
            try checkFeatures(value.features, of: subject)
        }
    }

    func checkFeatures(_ features: [Feature], of subject: String) throws(SchemaError) {
        var taken = TakenNames()
        for feature in features {
            if let other = taken.take(feature.name) {
                throw SchemaError(
                    "feature '\(feature.name)' of \(subject) collides with '\(other)'",
                    at: feature.location
                )
            }
        }
    }

    /// Checks the features of a definition itself. The special ones are for what is used, not for types.
    func checkFeatures(of definition: Definition) throws(SchemaError) {
        try checkFeatures(definition.entity.features, of: "\(definition)")
        switch definition {
        case .command, .event: return
        case .enumeration, .structure, .union, .alternate: break
        }
        if let feature = definition.entity.features.first(where: \.isSpecial) {
            throw SchemaError("a type such as \(definition) cannot be \(feature.name)", at: feature.location)
        }
    }

    func checkClashes(of definition: StructDefinition) throws(SchemaError) {
        try checkClashes(model.allMembers(of: definition), of: .structure(definition))
    }

    func checkClashes(of definition: UnionDefinition, _ names: MemberNames) throws(SchemaError) {
        let common = model.commonMembers(of: definition)
        try checkClashes(common, of: .union(definition))
        for branch in definition.branches {
            let branchNames = names[branch.type.name]
            guard let member = common.first(where: { branchNames.contains($0.foldedName) }) else { continue }
            throw SchemaError(
                "branch '\(branch.name)' of union '\(definition.name)' has a member '\(member.name)', "
                    + "which the union has already",
                at: branch.type.location
            )
        }
    }

    func checkClashes(_ members: [Member], of definition: Definition) throws(SchemaError) {
        var taken = TakenNames()
        for member in members {
            let subject = "member '\(member.name)' of \(definition)"
            if let other = taken.take(member.name) {
                throw SchemaError("\(subject) collides with '\(other)'", at: member.location)
            }
            try checkFeatures(member.features, of: subject)
        }
    }
}
