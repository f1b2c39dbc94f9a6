internal import QAPISchema

/// Finds the types whose values can hold others of their own kind. A value that holds itself has no size, so one of them
/// must be kept elsewhere.
struct Indirection {
    private var types: [String: TypePlan]

    /// The same types, with indirection where it is needed: alternates first, as there are few, then members.
    static func resolved(_ types: [String: TypePlan]) throws(GenerationError) -> [String: TypePlan] {
        var indirection = Indirection(types: types)
        indirection.makeAlternatesIndirect()
        try indirection.boxMembers()
        return indirection.types
    }

    private mutating func makeAlternatesIndirect() {
        for name in types.keys.sorted() {
            guard case .alternate? = types[name]?.kind, reaches(name, from: name) else { continue }
            types[name]?.isIndirect = true
        }
    }

    private mutating func boxMembers() throws(GenerationError) {
        for name in types.keys.sorted() {
            guard case .record(var record)? = types[name]?.kind else { continue }
            for (index, member) in record.members.enumerated() where !member.type.schema.isArray {
                let target = member.type.schema.name
                guard target == name || reaches(name, from: target) else { continue }
                guard member.isOptional else { throw GenerationError("\(name).\(member.wireName) holds itself") }
                record.members[index].isBoxed = true
                types[name]?.kind = .record(record)
            }
            guard !reaches(name, from: name) else { throw GenerationError("\(name) holds itself") }
        }
    }

    /// Whether a value of one type can hold, in itself, a value of another.
    private func reaches(_ goal: String, from start: String) -> Bool {
        var seen: Set<String> = []
        var names = [start]
        while let name = names.popLast() {
            for held in types[name]?.held ?? [] {
                if held == goal { return true }
                if seen.insert(held).inserted { names.append(held) }
            }
        }
        return false
    }
}

extension TypePlan {
    /// The types of which a value of this type holds others in itself.
    fileprivate var held: [String] {
        guard !isIndirect else { return [] }
        switch kind {
        case .enumeration: return []
        case .alternate(let choices): return choices.map(\.type.schema).filter { !$0.isArray }.map(\.name)
        case .record(let record):
            let members = record.members.filter { !$0.isBoxed }.map(\.type.schema)
            let payloads = record.union?.branches.compactMap(\.payload.mention) ?? []
            return (members + payloads).filter { !$0.isArray }.map(\.name)
        }
    }
}
