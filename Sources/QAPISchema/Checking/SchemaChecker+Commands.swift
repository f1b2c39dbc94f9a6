/// What commands take and return is an object, as a rule.
extension SchemaChecker {
    func checkArguments(_ arguments: Arguments, of definition: Definition) throws(SchemaError) {
        if case .inline(let members) = arguments { try checkClashes(members, of: definition) }
        if case .boxed = arguments { return }
        for member in model.commonMembers(of: arguments) where member.condition != nil {
            let subject = "member '\(member.name)' of \(definition)"
            throw SchemaError(
                "\(subject) cannot have a condition unless 'boxed' is true",
                at: place(of: member, arguments)
            )
        }
    }

    /// A member of a struct may be in another file altogether; what is wrong there is the mention of the struct.
    private func place(of member: Member, _ arguments: Arguments) -> SourceLocation {
        if case .named(let reference) = arguments { reference.location } else { member.location }
    }

    func checkReturns(of definition: CommandDefinition) throws(SchemaError) {
        guard let returns = definition.returns, !commandReturns.contains(definition.name) else { return }
        switch model.type(named: returns.name) {
        case .structure, .union:
            return
        default:
            throw SchemaError(
                "command '\(definition.name)' must return an object or an array of objects, not '\(returns.name)', "
                    + "unless a pragma allows it",
                at: returns.location
            )
        }
    }
}
