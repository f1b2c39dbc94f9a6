/// Builds the shape of a type.
///
/// Each object is shown once: so objects that contain themselves come to an end, and what is shown stays as large as
/// the schema at most.
struct ShapeBuilder {
    private let table: SchemaTable
    /// Where each object is shown that is shown already.
    private var places: [SchemaIndex: String] = [:]
    /// How many objects are being built, each in the one before, those of branches included: QEMU has two unions in each
    /// other, and a schema that has thousands must not use up the stack.
    private var nesting = 0

    init(_ table: SchemaTable) {
        self.table = table
    }

    /// Builds a shape.
    ///
    /// - Parameters:
    ///   - place: Where it is, empty for the outermost object.
    ///   - depth: How many levels of objects to show.
    mutating func shape(of type: SchemaIndex, at place: String, depth: Int) -> SchemaShape {
        shape(of: type, at: place, depth: depth, layers: 0)
    }

    /// - Parameter layers: How many arrays and alternates are around the type without an object between them. In QEMU's
    ///   schema an array can be in an alternate and an alternate in an array, and no more.
    private mutating func shape(of type: SchemaIndex, at place: String, depth: Int, layers: Int) -> SchemaShape {
        switch table[type] {
        case .array, .alternate:
            guard layers < 2 else { return .cut(table.text(of: type)) }
        default: break
        }
        switch table[type] {
        case .builtIn, .unknown, .command, .event: return .basic(table.text(of: type))
        case .enumeration(let values): return .enumeration(values.map { .init(name: $0.name, features: $0.features) })
        case .array(let element):
            return .array(shape(of: element, at: place, depth: depth, layers: layers + 1))
        case .alternate(let alternatives):
            return .choice(alternatives.map { shape(of: $0, at: place, depth: depth, layers: layers + 1) })
        case .object(let object):
            return self.object(object, type, at: place, depth: depth)
        }
    }

    private mutating func object(
        _ object: SchemaObject,
        _ type: SchemaIndex,
        at place: String,
        depth: Int
    ) -> SchemaShape {
        if object.members.isEmpty, object.branches.isEmpty {
            return .object(.init(members: [], tag: nil, branches: []))
        }
        if let known = places[type] { return .repeated(place: known) }
        guard depth > 0, nesting < 64 else { return .cut(table.text(of: type)) }
        places[type] = place
        nesting += 1
        defer { nesting -= 1 }
        let members = object.members.map { member(of: $0, at: place, depth: depth - 1) }
        let branches = branches(of: object, at: place, depth: depth)
        return .object(.init(members: members, tag: branches.isEmpty ? nil : object.tag, branches: branches))
    }

    private mutating func member(of member: SchemaMember, at place: String, depth: Int) -> SchemaShape.Member {
        let typeFeatures = table.features(at: member.type).filter { !member.features.contains($0) }
        return SchemaShape.Member(
            name: member.name,
            shape: shape(of: member.type, at: place.appending(step: member.name), depth: depth),
            isOptional: member.isOptional,
            features: member.features + typeFeatures
        )
    }

    /// The branches, those of the same type together.
    ///
    /// Their members stand on the level of the union's own and so are shown as deep.
    private mutating func branches(of object: SchemaObject, at place: String, depth: Int) -> [SchemaShape.Branch] {
        var types: [SchemaIndex] = []
        var values: [SchemaIndex: [String]] = [:]
        for branch in object.branches {
            if values[branch.type] == nil { types.append(branch.type) }
            values[branch.type, default: []].append(branch.value)
        }
        return types.map { type in
            let values = values[type] ?? []
            let place = place.appending(step: "+\(values.first ?? "")")
            return SchemaShape.Branch(values: values, shape: shape(of: type, at: place, depth: depth))
        }
    }
}

extension String {
    fileprivate func appending(step: String) -> String { isEmpty ? step : "\(self)/\(step)" }
}
