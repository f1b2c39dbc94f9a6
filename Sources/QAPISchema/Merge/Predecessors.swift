/// Which types of older releases stand where each type stands now, found by walking through both schemas at once.
struct Predecessors {
    /// What had the place of a type.
    enum Origin: Hashable {
        case type(String)
        /// The arguments of a command, or the data of an event, that had no type of their own.
        case members(of: String)
    }

    /// By the name of the type that took over; in the order of the walk.
    private var origins: [String: [Origin]] = [:]
    private let older: MergedSchema
    private let newer: MergedSchema
    private let reconciler: TypeReconciler
    private var visited: Set<TypeReconciler.Succession> = []
    private var pending: [TypeReconciler.Succession] = []

    /// - Parameter renames: Names of before and what they are called now, for what the walk does not find.
    init(older: MergedSchema, newer: MergedSchema, renames: [TypeReconciler.Succession]) {
        self.older = older
        self.newer = newer
        reconciler = TypeReconciler(older: older, newer: newer)
        for command in older.sortedCommands {
            guard let now = newer.commands[command.name] else { continue }
            pair(command.arguments, now.arguments, of: command.name)
            if let returned = command.returns, let returns = now.returns { pair(returned.type, returns.type) }
        }
        for event in older.sortedEvents {
            if let now = newer.events[event.name] { pair(event.data, now.data, of: event.name) }
        }
        // What has the same name becomes one type, wherever it stands.
        for name in older.types.keys.sorted() where newer.types[name] != nil {
            note(TypeReconciler.Succession(old: name, new: name))
        }
        for rename in renames where older.types[rename.old] != nil { note(rename) }
        repeat {
            while let next = pending.popLast() { pairContents(of: next) }
            for name in origins.keys.sorted() { pairParts(of: name) }
        } while !pending.isEmpty
    }

    /// The names of the types that took over from others.
    var successors: some Sequence<String> { origins.keys }

    /// What had the places of a type: also what had, in the same release, those of a type that is gone since.
    func origins(of name: String) -> [Origin] {
        var found: [Origin] = []
        var names = [name]
        while let name = names.popLast() {
            for origin in origins[name] ?? [] where !found.contains(origin) {
                found.append(origin)
                if case .type(let old) = origin, newer.types[old] == nil { names.append(old) }
            }
        }
        return found
    }

    /// The types of before that are gone, and for each the only one that has taken its places.
    var renamedTypes: [String: String] {
        let passedOn = Set(origins.values.joined())
        var heirs: [String: Set<String>] = [:]
        for name in origins.keys where newer.types[name] != nil || !passedOn.contains(.type(name)) {
            for case .type(let old) in origins(of: name) where newer.types[old] == nil {
                heirs[old, default: []].insert(name)
            }
        }
        return heirs.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private mutating func pair(_ old: MergedArguments, _ new: MergedArguments, of name: String) {
        switch (old, new) {
        case (.inline(let old), .inline(let new)): pair(old, new)
        case (.named(let old), .named(let new)): pair(old.type, new.type)
        case (.named(let old), .inline(let new)):
            if case .object(let object) = older.types[old.type.name]?.content { pair(object.members, new) }
        case (.inline(let old), .named(let new)):
            guard !old.isEmpty else { return }
            origins[new.type.name, default: []].append(.members(of: name))
            for case .object(let object) in contents(of: new.type.name) { pair(old, object.members) }
        }
    }

    private mutating func pair(_ old: [some NamedMention], _ new: [some NamedMention]) {
        let types = Dictionary(new.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
        for part in old {
            if let type = types[part.name] { pair(part.type, type) }
        }
    }

    /// Places with types that do not fit are told when their definitions are united.
    private mutating func pair(_ old: MergedReference, _ new: MergedReference) {
        reconciler.reconcile(old, new)?.successions.forEach { note($0) }
    }

    private mutating func note(_ succession: TypeReconciler.Succession) {
        guard visited.insert(succession).inserted else { return }
        pending.append(succession)
        if succession.old != succession.new { origins[succession.new, default: []].append(.type(succession.old)) }
    }

    private mutating func pairContents(of succession: TypeReconciler.Succession) {
        guard let old = older.types[succession.old]?.content else { return }
        for new in contents(of: succession.new) { pair(old, new) }
    }

    /// Pairs all that becomes one type with what comes after it: a place that only some of them have is one place.
    private mutating func pairParts(of name: String) {
        let parts = origins(of: name).compactMap(content) + contents(of: name)
        for (index, new) in parts.enumerated() {
            for old in parts[..<index] { pair(old, new) }
        }
    }

    private mutating func pair(_ old: MergedContent, _ new: MergedContent) {
        switch (old, new) {
        case (.object(let old), .object(let new)):
            pair(old.members, new.members)
            pair(old.branches, new.branches)
        case (.alternate(let old), .alternate(let new)):
            for choice in old {
                let kind = kind(of: choice.type)
                for other in new where self.kind(of: other.type) == kind { pair(choice.type, other.type) }
            }
        default: break
        }
    }

    private func kind(of type: MergedReference) -> JSONKind? { newer.jsonKind(of: type) ?? older.jsonKind(of: type) }

    private func content(of origin: Origin) -> MergedContent? {
        switch origin {
        case .type(let name): return older.types[name]?.content
        case .members(let name):
            guard case .inline(let members) = older.commands[name]?.arguments ?? older.events[name]?.data else {
                return nil
            }
            return .object(MergedObject(members: members))
        }
    }

    /// A type as it was and, since both become one, as it is now.
    private func contents(of name: String) -> [MergedContent] {
        [older.types[name]?.content, newer.types[name]?.content].compactMap(\.self)
    }
}

/// A part that has a type.
protocol NamedMention: NamedPart {
    var type: MergedReference { get }
}

extension MergedMember: NamedMention {}
extension MergedBranch: NamedMention {}
