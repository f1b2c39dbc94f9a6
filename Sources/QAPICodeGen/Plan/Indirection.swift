internal import QAPISchema

/// Finds the types whose values can hold others of their own kind. A value that holds itself has no size, so one of them
/// must be kept elsewhere.
struct Indirection {
    private var types: [String: TypePlan]

    /// The same types, with indirection where it is needed: alternates first, as there are few, then members.
    static func resolved(_ types: [String: TypePlan]) throws(GenerationError) -> [String: TypePlan] {
        var indirection = Indirection(types: types)
        indirection.markRecursion()
        indirection.makeAlternatesIndirect()
        indirection.boxMembers()
        try indirection.check()
        return indirection.types
    }

    /// Through arrays too: they need no indirection, but reading them goes as deep.
    private mutating func markRecursion() {
        for name in types.keys.sorted() {
            guard case .record(var record)? = types[name]?.kind else { continue }
            record.isRecursive = reaches(name, from: name) { $0.kind.mentions.map(\.name) }
            types[name]?.kind = .record(record)
        }
    }

    private mutating func makeAlternatesIndirect() {
        for name in types.keys.sorted() {
            guard case .alternate? = types[name]?.kind, reaches(name, from: name) else { continue }
            types[name]?.isIndirect = true
        }
    }

    /// A member that must be there cannot be kept elsewhere, as a box can be empty. So each ring needs an optional one.
    private mutating func boxMembers() {
        for name in types.keys.sorted() {
            guard case .record(var record)? = types[name]?.kind else { continue }
            for (index, member) in record.members.enumerated() where member.isOptional && holds(member, name) {
                record.members[index].isBoxed = true
                types[name]?.kind = .record(record)
            }
        }
    }

    private func check() throws(GenerationError) {
        for name in types.keys.sorted() where reaches(name, from: name) {
            guard case .record(let record)? = types[name]?.kind else { continue }
            let member = record.members.first { !$0.isBoxed && holds($0, name) }
            throw GenerationError("\(name)\(member.map { ".\($0.wireName)" } ?? "") holds itself")
        }
    }

    /// Whether the value of a member can be, or hold, one of a type.
    private func holds(_ member: MemberPlan, _ name: String) -> Bool {
        let type = member.type.schema
        return !type.isArray && (type.name == name || reaches(name, from: type.name))
    }

    /// Whether one type leads to another.
    ///
    /// - Parameter next: The types to which one leads directly; those that it holds in itself, if not told otherwise.
    private func reaches(_ goal: String, from start: String, by next: (TypePlan) -> [String] = \.held) -> Bool {
        var seen: Set<String> = []
        var names = [start]
        while let name = names.popLast() {
            for held in types[name].map(next) ?? [] {
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
