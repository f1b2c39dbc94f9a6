extension SchemaModel {
    /// The type of a name; nil if there is none. Commands and events are no types.
    package func type(named name: String) -> SchemaType? {
        if let builtIn = BuiltInType(rawValue: name) { return .builtIn(builtIn) }
        switch self[name] {
        case .enumeration(let definition): return .enumeration(definition)
        case .structure(let definition): return .structure(definition)
        case .union(let definition): return .union(definition)
        case .alternate(let definition): return .alternate(definition)
        case .command, .event, nil: return name == EnumDefinition.qType.name ? .enumeration(.qType) : nil
        }
    }

    /// What values of a type are in JSON; nil for `any` and for alternates, which may be several.
    package func jsonKind(of reference: TypeReference) -> JSONKind? {
        if reference.isArray { return .array }
        switch type(named: reference.name) {
        case .builtIn(let type): return type.jsonKind
        case .enumeration: return .string
        case .structure, .union: return .object
        case .alternate, nil: return nil
        }
    }
}
