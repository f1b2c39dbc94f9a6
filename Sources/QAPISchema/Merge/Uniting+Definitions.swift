extension Uniting {
    func command(_ old: MergedCommand, _ new: MergedCommand) throws(MergeError) -> MergedCommand {
        MergedCommand(
            name: new.name,
            module: new.module,
            arguments: try arguments(old.arguments, new.arguments, of: new.name),
            returns: try returns(old.returns, new.returns, of: new.name),
            options: new.options,
            history: old.history.united(with: new.history)
        )
    }

    func event(_ old: MergedEvent, _ new: MergedEvent) throws(MergeError) -> MergedEvent {
        MergedEvent(
            name: new.name,
            module: new.module,
            data: try arguments(old.data, new.data, of: new.name),
            history: old.history.united(with: new.history)
        )
    }

    func type(_ old: MergedType, _ new: MergedType) throws(MergeError) -> MergedType {
        let newest = new.history.lasts(atLeastAsLongAs: old.history) ? new : old
        return MergedType(
            name: new.name,
            formerNames: old.formerNames + new.formerNames.filter { !old.formerNames.contains($0) },
            module: newest.module,
            history: old.history.united(with: new.history),
            content: try content(old.content, new.content, of: new.name)
        )
    }

    private func content(
        _ old: MergedContent,
        _ new: MergedContent,
        of name: String
    ) throws(MergeError)
        -> MergedContent
    {
        switch (old, new) {
        case (.object(let old), .object(let new)): return .object(try object(old, new, of: name))
        case (.enumeration(let old), .enumeration(let new)): return .enumeration(try values(old, new))
        case (.alternate(let old), .alternate(let new)): return .alternate(try choices(old, new, of: name))
        default:
            let message = "'\(name)' was \(old.noun) before, and is \(new.noun)"
            throw MergeError(place: MergePlace(definition: name), message: message)
        }
    }

    private func arguments(
        _ old: MergedArguments,
        _ new: MergedArguments,
        of name: String
    ) throws(MergeError)
        -> MergedArguments
    {
        switch (old, new) {
        case (.inline(let old), .inline(let new)): return .inline(try members(old, new, of: name))
        case (.inline(let old), .named(let new)):
            // Its type has taken over those members.
            return .named(MergedPayload(type: new.type, isOptional: new.isOptional || old.isEmpty))
        case (.named(let old), .inline([])): return .named(MergedPayload(type: old.type, isOptional: true))
        case (.named(let old), .inline(let new)):
            return .inline(try members(try members(of: old, named: name), new, of: name))
        case (.named(let old), .named(let new)):
            let type = try type(old.type, new.type, at: MergePlace(definition: name))
            return .named(MergedPayload(type: type, isOptional: old.isOptional || new.isOptional))
        }
    }

    private func members(of payload: MergedPayload, named name: String) throws(MergeError) -> [MergedMember] {
        guard case .object(let object) = older.types[payload.type.name]?.content, object.tag == nil else {
            let message = "'\(name)' had the members of \(payload.type) before, which cannot be told one by one"
            throw MergeError(place: MergePlace(definition: name), message: message)
        }
        return payload.isOptional ? object.members.map { $0.asOptional() } : object.members
    }

    private func returns(
        _ old: MergedPayload?,
        _ new: MergedPayload?,
        of name: String
    ) throws(MergeError)
        -> MergedPayload?
    {
        switch (old, new) {
        case (nil, nil): return nil
        case (let old?, let new?):
            let type = try type(old.type, new.type, at: MergePlace(definition: name))
            return MergedPayload(type: type, isOptional: old.isOptional || new.isOptional)
        case (let payload?, nil), (nil, let payload?):
            guard newer.jsonKind(of: payload.type) ?? older.jsonKind(of: payload.type) == .object else {
                let message = "'\(name)' returned nothing in one release, and \(payload.type) in another"
                throw MergeError(place: MergePlace(definition: name), message: message)
            }
            return MergedPayload(type: payload.type, isOptional: true)
        }
    }
}
