extension SchemaTable {
    /// The types that a value can be of: that at `index` and, through alternates, its alternatives.
    ///
    /// - Parameter throughArrays: Whether the elements of arrays count as well, and the arrays themselves.
    /// - Returns: No alternates. Each type once, also where types contain themselves.
    func types(from index: SchemaIndex, throughArrays: Bool) -> [SchemaIndex] {
        var found: [SchemaIndex] = []
        var seen: Set<SchemaIndex> = []
        var pending = [index]
        while let index = pending.popLast() {
            guard seen.insert(index).inserted else { continue }
            switch self[index] {
            case .alternate(let alternatives):
                pending.append(contentsOf: alternatives.reversed())
            case .array(let element):
                found.append(index)
                if throughArrays { pending.append(element) }
            default:
                found.append(index)
            }
        }
        return found
    }

    /// The members of that name that the object at `index` can have: its own, then those of its branches and of theirs.
    func members(named name: String, from index: SchemaIndex) -> [SchemaMember] {
        var found: [SchemaMember] = []
        var seen: Set<SchemaIndex> = []
        var pending = [index]
        while let index = pending.popLast() {
            guard seen.insert(index).inserted, let object = object(index) else { continue }
            found += object.members.filter { $0.name == name }
            pending.append(contentsOf: object.branches.reversed().map(\.type))
        }
        return found
    }
}
