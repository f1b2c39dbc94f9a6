/// Adds a release to those that are merged.
struct SchemaMerger {
    /// All of before, with an end of everything.
    private let older: MergedSchema
    private let newer: MergedSchema
    private let predecessors: Predecessors
    private let ofBoth: Uniting
    private let ofOlder: Uniting

    init(older: MergedSchema, newer: MergedSchema, renames: [TypeReconciler.Succession]) {
        self.older = older.closed()
        self.newer = newer.withoutUnreliableMembers()
        predecessors = Predecessors(older: self.older, newer: self.newer, renames: renames)
        ofBoth = Uniting(older: self.older, newer: self.newer)
        ofOlder = Uniting(older: self.older, newer: self.older)
    }

    func merged() throws(MergeError) -> MergedSchema {
        var merged = older
        merged.releases += newer.releases
        for command in newer.sortedCommands {
            merged.commands[command.name] =
                try older.commands[command.name].map { old throws(MergeError) in
                    try ofBoth.command(old, command)
                } ?? command
        }
        for event in newer.sortedEvents {
            merged.events[event.name] =
                try older.events[event.name].map { old throws(MergeError) in
                    try ofBoth.event(old, event)
                } ?? event
        }
        merged.types = try types()
        return merged
    }

    /// All types by the names that they have now.
    private func types() throws(MergeError) -> [String: MergedType] {
        let names = Set(older.types.keys).union(newer.types.keys).union(predecessors.successors)
        var types: [String: MergedType] = [:]
        for name in names.sorted() { types[name] = try type(name) }
        return types
    }

    /// A type with all that had its places before.
    private func type(_ name: String) throws(MergeError) -> MergedType? {
        var parts = predecessors.origins(of: name).compactMap { type(of: $0, now: name) }
        if let old = older.types[name] { parts.append(old) }
        guard var united = parts.first else { return newer.types[name] }
        for part in parts.dropFirst() { united = try ofOlder.type(united, part) }
        guard let new = newer.types[name] else { return united }
        return try ofBoth.type(united, new)
    }

    private func type(of origin: Predecessors.Origin, now name: String) -> MergedType? {
        switch origin {
        case .type(let oldName):
            guard var type = older.types[oldName] else { return nil }
            if newer.types[oldName] != nil {
                type.formerNames = []
            } else if !type.isImplicit {
                type.formerNames.append(oldName)
            }
            type.name = name
            return type
        case .members(let definition):
            return type(name, withMembersOf: definition)
        }
    }

    private func type(_ name: String, withMembersOf definition: String) -> MergedType? {
        let command = older.commands[definition]
        let event = older.events[definition]
        guard let history = command?.history ?? event?.history, let module = command?.module ?? event?.module,
            case .inline(let members) = command?.arguments ?? event?.data
        else { return nil }
        return MergedType(
            name: name,
            module: module,
            history: History(since: history.since, until: history.until),
            content: .object(MergedObject(members: members))
        )
    }

    /// What types of before are called now.
    var renamedTypes: [String: String] { predecessors.renamedTypes }
}

extension MergedSchema {
    /// Merges a release that follows those that are merged already.
    ///
    /// - Parameters:
    ///   - model: The schema of the release.
    ///   - renames: What types of before are called now, for those that have no place in common with what they were.
    /// - Throws: `SchemaError` if nothing fits both at some place.
    package mutating func add(
        _ model: SchemaModel,
        release: Release,
        renames: [RenameTable.Rename] = []
    ) throws(SchemaError) {
        let merger = SchemaMerger(
            older: self,
            newer: MergedSchema(model, kind: kind, release: release),
            renames: renames.filter { $0.release == release && $0.kind == kind }.map(\.succession)
        )
        do throws(MergeError) {
            self = try merger.merged()
        } catch {
            throw SchemaError(error.message, at: model.location(of: error.place))
        }
        rename(merger.renamedTypes)
        keepUsedTypes()
    }

    /// A schema of one release, to which others can be added.
    package init(first model: SchemaModel, kind: SchemaKind, release: Release) {
        self = MergedSchema(model, kind: kind, release: release).withoutUnreliableMembers()
    }

    /// Lets places that are gone mention types by the names that these have now.
    private mutating func rename(_ names: [String: String]) {
        mapMentions { MergedReference(name: names[$0.name] ?? $0.name, isArray: $0.isArray) }
        types = types.filter { names[$0.key] == nil }
    }
}
