extension DefinitionReader {
    mutating func readCommand(_ object: SyntaxObject, _ head: DefinitionHead) throws(SchemaError) -> CommandDefinition {
        let fields = try head.fields(
            of: object,
            allowing: [
                "data", "returns", "boxed", "gen", "success-response", "allow-oob", "allow-preconfig", "coroutine",
            ]
        )
        return CommandDefinition(
            name: head.name,
            arguments: try readArguments(fields, of: head),
            returns: try fields["returns"].map { value throws(SchemaError) in
                try readType(value, "'returns' of \(head.subject)")
            },
            options: try readOptions(fields, of: head),
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: head.location
        )
    }

    mutating func readEvent(_ object: SyntaxObject, _ head: DefinitionHead) throws(SchemaError) -> EventDefinition {
        let fields = try head.fields(of: object, allowing: ["data", "boxed"])
        return EventDefinition(
            name: head.name,
            data: try readArguments(fields, of: head),
            condition: try readCondition(fields),
            features: try readFeatures(fields),
            location: head.location
        )
    }

    private mutating func readArguments(_ fields: Fields, of head: DefinitionHead) throws(SchemaError) -> Arguments {
        let isBoxed = try fields.flag("boxed")
        guard let value = fields["data"] else {
            guard !isBoxed else { throw SchemaError("\(head.subject): 'boxed' needs 'data'", at: head.location) }
            return .inline([])
        }
        if let object = value.object, !isBoxed { return .inline(try readMembers(object.members, of: head)) }
        guard let name = value.string else {
            let expectation = isBoxed ? "the name of a type, for it is boxed" : "the name of a type or an object"
            throw SchemaError("'data' of \(head.subject) must be \(expectation)", at: value.location)
        }
        let reference = TypeReference(name: name, isArray: false, location: value.location)
        return isBoxed ? .boxed(reference) : .named(reference)
    }

    private func readOptions(_ fields: Fields, of head: DefinitionHead) throws(SchemaError) -> CommandOptions {
        var options: CommandOptions = []
        if try fields.flag("gen", is: false) { options.insert(.freeForm) }
        if try fields.flag("success-response", is: false) { options.insert(.silentSuccess) }
        if try fields.flag("allow-oob") { options.insert(.outOfBand) }
        if try fields.flag("allow-preconfig") { options.insert(.preconfig) }
        if try fields.flag("coroutine") { options.insert(.coroutine) }
        guard !options.isSuperset(of: [.outOfBand, .coroutine]) else {
            throw SchemaError("\(head.subject) cannot have both 'allow-oob' and 'coroutine'", at: head.location)
        }
        return options
    }
}
