/// Checks what can only be seen with all definitions at hand.
struct SchemaChecker {
    let model: SchemaModel
    /// Commands that may return what is not an object.
    let commandReturns: Set<String>

    /// - Throws: `SchemaError` for the first rule that is not kept: of those about references first, then that nothing
    ///   contains itself, then of those that need the members of bases and branches.
    func check() throws(SchemaError) {
        for definition in model.definitions { try checkReferences(of: definition) }
        let order = try Containment(model).innermostFirst()
        let names = MemberNames(model, innermostFirst: order)
        for definition in model.definitions {
            try checkFeatures(of: definition)
            try checkRules(of: definition, names)
        }
    }

    private func checkRules(of definition: Definition, _ names: MemberNames) throws(SchemaError) {
        switch definition {
        case .enumeration(let definition):
            try checkValues(of: definition)
        case .structure(let structure):
            try checkClashes(of: structure)
        case .union(let union):
            try checkTag(of: union)
            try checkClashes(of: union, names)
        case .alternate(let alternate):
            try checkKinds(of: alternate)
        case .command(let command):
            try checkArguments(command.arguments, of: definition)
            try checkReturns(of: command)
        case .event(let event):
            try checkArguments(event.data, of: definition)
        }
    }
}
