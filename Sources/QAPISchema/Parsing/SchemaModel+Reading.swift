extension SchemaModel {
    /// Reads and checks a schema.
    ///
    /// - Parameters:
    ///   - path: The schema, which may include other files.
    ///   - files: Where the files come from.
    ///   - naming: How strict to be about the style of names; nil means as its pragmas tell: relaxed if there are those
    ///     that only QEMU 5.2 knows, otherwise strict.
    /// - Throws: `SchemaError` for the first thing that is wrong.
    package init(
        path: String,
        files: some SourceFiles,
        naming: NamingStyle? = nil
    ) throws(SchemaError) {
        let path = SourcePath(path)
        var loader = SourceLoader(files: files)
        try loader.load(path, from: SourceLocation(file: path.text, line: 1, column: 1))
        let style = naming ?? (loader.pragmas.areOfQEMU5 ? .relaxed : .strict)
        var reader = DefinitionReader(rules: NamingRules(style: style, pragmas: loader.pragmas))
        var definitions: [[Definition]] = loader.paths.map { _ in [] }
        var all: [Definition] = []
        for expression in loader.expressions {
            let read = try reader.read(expression.object)
            definitions[expression.file] += read
            all += read
        }
        let modules = zip(loader.paths, definitions).map {
            SchemaModule(name: $0.name, path: $0.text, definitions: $1)
        }
        try self.init(modules: modules, definitions: all)
        try SchemaChecker(model: self, commandReturns: loader.pragmas.commandReturns).check()
    }

    /// Puts all names into one namespace.
    private init(modules: [SchemaModule], definitions: [Definition]) throws(SchemaError) {
        var byName: [String: Definition] = [:]
        for definition in definitions {
            let entity = definition.entity
            guard BuiltInType(rawValue: entity.name) == nil, entity.name != EnumDefinition.qType.name else {
                throw SchemaError("the name of \(definition) is that of a built-in type", at: entity.location)
            }
            if let other = byName.updateValue(definition, forKey: entity.name) {
                let place = other.entity.location
                throw SchemaError("the name of \(definition) is taken by the \(other) at \(place)", at: entity.location)
            }
        }
        self.init(modules: modules, definitions: definitions, definitionsByName: byName)
    }
}
