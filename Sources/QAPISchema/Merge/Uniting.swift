/// Makes one of what an older and a newer schema say about the same thing.
struct Uniting {
    /// Where the names of the older and of the newer have their meaning.
    let older: MergedSchema
    let newer: MergedSchema
    private let reconciler: TypeReconciler

    init(older: MergedSchema, newer: MergedSchema) {
        self.older = older
        self.newer = newer
        reconciler = TypeReconciler(older: older, newer: newer)
    }

    func type(
        _ old: MergedReference,
        _ new: MergedReference,
        at place: MergePlace
    ) throws(MergeError)
        -> MergedReference
    {
        guard let outcome = reconciler.reconcile(old, new) else {
            throw MergeError(
                place: place,
                message: "\(place) was of type \(old) before, and nothing fits both it and \(new)"
            )
        }
        return outcome.type
    }

    /// Unites parts by their names. New ones come after those that they follow in the newer list.
    func parts<Part: NamedPart>(
        _ old: [Part],
        _ new: [Part],
        uniting unite: (Part, Part) throws(MergeError) -> Part,
        onlyOld: (Part) -> Part,
        onlyNew: (Part) -> Part
    ) throws(MergeError) -> [Part] {
        var places = Dictionary(zip(old.map(\.name), old.indices), uniquingKeysWith: { first, _ in first })
        var followers: [Int: [Part]] = [:]
        var united = old.map(onlyOld)
        var place = -1
        for part in new {
            if let found = places.removeValue(forKey: part.name) {
                united[found] = try unite(old[found], part)
                place = found
            } else {
                followers[place, default: []].append(onlyNew(part))
            }
        }
        return (followers[-1] ?? []) + united.indices.flatMap { [united[$0]] + (followers[$0] ?? []) }
    }

    /// Unites members of the same object: what one of both lacks is optional.
    func members(
        _ old: [MergedMember],
        _ new: [MergedMember],
        of definition: String
    ) throws(MergeError)
        -> [MergedMember]
    {
        try parts(
            old,
            new,
            uniting: { old, new throws(MergeError) in
                MergedMember(
                    name: new.name,
                    type: try type(old.type, new.type, at: MergePlace(definition: definition, part: new.name)),
                    isOptional: old.isOptional || new.isOptional,
                    history: old.history.united(with: new.history)
                )
            },
            onlyOld: { $0.asOptional() },
            onlyNew: { $0.asOptional() }
        )
    }

    func object(_ old: MergedObject, _ new: MergedObject, of definition: String) throws(MergeError) -> MergedObject {
        if let oldTag = old.tag, let newTag = new.tag, oldTag != newTag {
            let message = "the tag of '\(definition)' was '\(oldTag)' before, and is '\(newTag)'"
            throw MergeError(place: MergePlace(definition: definition, part: newTag), message: message)
        }
        return MergedObject(
            members: try members(old.members, new.members, of: definition),
            tag: new.tag ?? old.tag,
            branches: try branches(old, new, of: definition)
        )
    }

    /// Unites branches: one is optional if the other object can have its value of the tag, yet no branch for it.
    private func branches(
        _ old: MergedObject,
        _ new: MergedObject,
        of definition: String
    ) throws(MergeError)
        -> [MergedBranch]
    {
        let tag = new.tag ?? old.tag
        return try parts(
            old.branches,
            new.branches,
            uniting: { old, new throws(MergeError) in
                MergedBranch(
                    name: new.name,
                    type: try type(old.type, new.type, at: MergePlace(definition: definition, part: new.name)),
                    isOptional: old.isOptional || new.isOptional,
                    history: old.history.united(with: new.history)
                )
            },
            onlyOld: { $0.asOptional(if: newer.hasValue($0.name, ofMember: tag, in: new)) },
            onlyNew: { $0.asOptional(if: older.hasValue($0.name, ofMember: tag, in: old)) }
        )
    }

    func values(_ old: [MergedValue], _ new: [MergedValue]) throws(MergeError) -> [MergedValue] {
        try parts(
            old,
            new,
            uniting: { MergedValue(name: $1.name, history: $0.history.united(with: $1.history)) },
            onlyOld: { $0 },
            onlyNew: { $0 }
        )
    }

    /// Unites alternatives by the kinds of JSON values that select them.
    func choices(
        _ old: [MergedChoice],
        _ new: [MergedChoice],
        of definition: String
    ) throws(MergeError)
        -> [MergedChoice]
    {
        var united = old
        for choice in new {
            let kind = newer.jsonKind(of: choice.type)
            if let place = united.firstIndex(where: { older.jsonKind(of: $0.type) == kind }) {
                let place = (place, old: united[place])
                let type = try type(
                    place.old.type,
                    choice.type,
                    at: MergePlace(definition: definition, part: choice.name)
                )
                let history = place.old.history.united(with: choice.history)
                united[place.0] = MergedChoice(name: choice.name, type: type, history: history)
            } else {
                united.append(choice)
            }
        }
        return united
    }
}

extension MergedMember {
    func asOptional() -> MergedMember {
        var member = self
        member.isOptional = true
        return member
    }
}

extension MergedBranch {
    fileprivate func asOptional(if condition: Bool) -> MergedBranch {
        var branch = self
        branch.isOptional = isOptional || condition
        return branch
    }
}

extension MergedSchema {
    /// Whether a member of an object can have that value.
    fileprivate func hasValue(_ value: String, ofMember name: String?, in object: MergedObject) -> Bool {
        guard let member = object.members.first(where: { $0.name == name }) else { return false }
        if member.type.builtIn == .str { return true }
        guard case .enumeration(let values) = types[member.type.name]?.content else { return false }
        return values.contains { $0.name == value }
    }
}
