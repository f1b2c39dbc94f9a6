internal import JSONWire

/// The members that an object may have, of which some depend on the values of others.
struct SelectedMembers {
    /// Those of the object itself and those of the branches that its tags select.
    private(set) var members: [SchemaMember] = []
    /// The tag that selected the last of the branches.
    private(set) var tag: SchemaMember?
    /// A tag that selects no branch: without it nobody knows which members there may be.
    private(set) var unclearTag: SchemaMember?

    /// - Parameters:
    ///   - object: What was given.
    ///   - type: The object or union that it should be.
    init(of object: JSONObject, as type: SchemaIndex, in table: SchemaTable) {
        var seen: Set<SchemaIndex> = []
        var next: SchemaIndex? = type
        while let type = next, seen.insert(type).inserted, let shape = table.object(type) {
            members += shape.members
            guard let tag = shape.tag.flatMap({ name in shape.members.first { $0.name == name } }) else { return }
            guard let value = object[tag.name]?.string, table.knows(value, at: tag) else {
                unclearTag = tag
                return
            }
            self.tag = tag
            next = shape.branches.first { $0.value == value }?.type
        }
    }

    /// The member of that name.
    subscript(name: String) -> SchemaMember? { members.first { $0.name == name } }
}

extension SchemaTable {
    /// Whether a tag can have the value. One without an enumeration, which no QEMU has, can have any.
    fileprivate func knows(_ value: String, at tag: SchemaMember) -> Bool {
        values(tag.type)?.contains { $0.name == value } ?? true
    }
}
