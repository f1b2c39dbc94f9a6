/// Every type that is mentioned exists and is of the right kind.
extension SchemaChecker {
    func checkReferences(of definition: Definition) throws(SchemaError) {
        switch definition {
        case .enumeration:
            return
        case .structure(let wrapper) where wrapper.isImplicit:
            for member in wrapper.members { _ = try type(of: member.type, "a branch of a simple union") }
        case .structure(let structure):
            try checkTypes(of: structure.members, in: definition)
            if let base = structure.base { try checkBase(base, of: definition) }
        case .union(let union):
            switch union.base {
            case .named(let base): try checkBase(base, of: definition)
            case .inline(let members): try checkTypes(of: members, in: definition)
            }
            for branch in union.branches { try checkType(of: branch, in: definition) }
        case .alternate(let alternate):
            for alternative in alternate.alternatives {
                _ = try type(of: alternative.type, "alternative '\(alternative.name)' of \(definition)")
            }
        case .command(let command):
            try checkType(of: command.arguments, in: definition)
            if let returns = command.returns { _ = try type(of: returns, "'returns' of \(definition)") }
        case .event(let event):
            try checkType(of: event.data, in: definition)
        }
    }

    private func type(of reference: TypeReference, _ subject: String) throws(SchemaError) -> SchemaType {
        guard let type = model.type(named: reference.name) else {
            throw SchemaError("\(subject): there is no type '\(reference.name)'", at: reference.location)
        }
        return type
    }

    private func checkTypes(of members: [Member], in definition: Definition) throws(SchemaError) {
        for member in members { _ = try type(of: member.type, "member '\(member.name)' of \(definition)") }
    }

    private func checkBase(_ base: TypeReference, of definition: Definition) throws(SchemaError) {
        let type = try type(of: base, "'base' of \(definition)")
        guard case .structure = type else {
            throw SchemaError("'base' of \(definition) must be a struct, not \(type)", at: base.location)
        }
    }

    private func checkType(of branch: Branch, in definition: Definition) throws(SchemaError) {
        let subject = "branch '\(branch.name)' of \(definition)"
        switch try type(of: branch.type, subject) {
        case .structure, .union: return
        case let type:
            throw SchemaError("\(subject) must be a struct or a union, not \(type)", at: branch.type.location)
        }
    }

    private func checkType(of arguments: Arguments, in definition: Definition) throws(SchemaError) {
        switch arguments {
        case .inline(let members):
            try checkTypes(of: members, in: definition)
        case .named(let reference):
            let type = try type(of: reference, "'data' of \(definition)")
            if case .structure = type { return }
            if case .union = type {
                throw SchemaError(
                    "'data' of \(definition) can be a union only if 'boxed' is true",
                    at: reference.location
                )
            }
            throw SchemaError("'data' of \(definition) must be a struct, not \(type)", at: reference.location)
        case .boxed(let reference):
            switch try type(of: reference, "'data' of \(definition)") {
            case .structure, .union: return
            case let type:
                let message = "'data' of \(definition) must be a struct or a union, not \(type)"
                throw SchemaError(message, at: reference.location)
            }
        }
    }
}
