/// What several releases of one schema have in common and what tells them apart, as one schema that fits all of them.
///
/// There are no types in it that no command and no event leads to.
package struct MergedSchema: Sendable, Hashable {
    package let kind: SchemaKind
    /// In their order; at least one.
    package var releases: [Release]
    package var commands: [String: MergedCommand]
    package var events: [String: MergedEvent]
    package var types: [String: MergedType]
}

extension MergedSchema {
    package var sortedCommands: [MergedCommand] { commands.values.sorted { $0.name < $1.name } }
    package var sortedEvents: [MergedEvent] { events.values.sorted { $0.name < $1.name } }
    package var sortedTypes: [MergedType] { types.values.sorted { $0.name < $1.name } }

    /// What the values of a type are in JSON; nil for `any` and for alternates, which may be several.
    package func jsonKind(of reference: MergedReference) -> JSONKind? {
        if reference.isArray { return .array }
        if let builtIn = reference.builtIn { return builtIn.jsonKind }
        switch types[reference.name]?.content {
        case .object: return .object
        case .enumeration: return .string
        case .alternate, nil: return nil
        }
    }
}
