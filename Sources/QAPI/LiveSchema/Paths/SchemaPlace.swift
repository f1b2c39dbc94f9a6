/// Where a path has led to.
struct SchemaPlace {
    /// What the value there can be, seen through alternates and arrays.
    private var types: [SchemaIndex] = []
    /// Unions whose branch the path has chosen: of them the members outside of branches count too.
    private var unions: [SchemaIndex] = []
    /// The features of what stands there, whichever way it was reached.
    private var features: [String]

    private init(features: [String]) {
        self.features = features
    }

    /// The place of a command or an event.
    init(_ entry: SchemaEntry) {
        self.init(features: entry.features)
    }

    /// The place of a value.
    init(_ type: SchemaIndex, in table: SchemaTable) {
        self.init(features: [])
        add(type, in: table)
    }

    private mutating func add(_ type: SchemaIndex, in table: SchemaTable) {
        for type in table.types(from: type, throughArrays: true) where !types.contains(type) {
            types.append(type)
            features += table.features(at: type)
        }
    }
}

extension SchemaPlace {
    /// Takes a step.
    ///
    /// - Returns: `nil` when there is no such thing.
    func taking(_ step: SchemaPath.Step, in table: SchemaTable) -> SchemaPlace? {
        switch step {
        case .member(let name): place(of: members(name, in: table), in: table)
        case .optionalMember(let name): place(of: members(name, in: table).filter(\.isOptional), in: table)
        case .branch(let value): branch(value, in: table)
        case .value(let name): value(name, in: table)
        case .feature(let name): features.contains(name) ? SchemaPlace(features: []) : nil
        case .type(let question):
            types.contains { question.holds(for: table[$0]) } ? SchemaPlace(features: []) : nil
        }
    }

    private func members(_ name: String, in table: SchemaTable) -> [SchemaMember] {
        let common = unions.flatMap { table.object($0)?.members.filter { $0.name == name } ?? [] }
        return common + types.flatMap { table.members(named: name, from: $0) }
    }

    private func place(of members: [SchemaMember], in table: SchemaTable) -> SchemaPlace? {
        guard !members.isEmpty else { return nil }
        var place = SchemaPlace(features: members.flatMap(\.features))
        for member in members { place.add(member.type, in: table) }
        return place
    }

    private func branch(_ value: String, in table: SchemaTable) -> SchemaPlace? {
        var place = SchemaPlace(features: [])
        for type in types {
            guard let union = table.object(type), let branch = union.branches.first(where: { $0.value == value }) else {
                continue
            }
            place.unions.append(type)
            place.features += table.features(ofTag: value, in: union)
            place.add(branch.type, in: table)
        }
        return place.unions.isEmpty ? nil : place
    }

    private func value(_ name: String, in table: SchemaTable) -> SchemaPlace? {
        let values = types.flatMap { table.values($0) ?? [] }.filter { $0.name == name }
        return values.isEmpty ? nil : SchemaPlace(features: values.flatMap(\.features))
    }
}

extension SchemaTable {
    /// The features of the value that selects a branch.
    fileprivate func features(ofTag value: String, in union: SchemaObject) -> [String] {
        guard let tag = union.members.first(where: { $0.name == union.tag }), let values = values(tag.type) else {
            return []
        }
        return values.filter { $0.name == value }.flatMap(\.features)
    }
}
