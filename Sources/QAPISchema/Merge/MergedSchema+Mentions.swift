extension MergedArguments {
    var mentions: [MergedReference] {
        switch self {
        case .inline(let members): members.map(\.type)
        case .named(let payload): [payload.type]
        }
    }

    func mapMentions(_ transform: (MergedReference) -> MergedReference) -> MergedArguments {
        switch self {
        case .inline(let members): .inline(members.map { $0.mapMentions(transform) })
        case .named(let payload): .named(payload.mapMentions(transform))
        }
    }
}

extension MergedContent {
    var mentions: [MergedReference] {
        switch self {
        case .object(let object): object.members.map(\.type) + object.branches.map(\.type)
        case .enumeration: []
        case .alternate(let choices): choices.map(\.type)
        }
    }

    func mapMentions(_ transform: (MergedReference) -> MergedReference) -> MergedContent {
        switch self {
        case .enumeration: self
        case .alternate(let choices):
            .alternate(choices.map { MergedChoice(name: $0.name, type: transform($0.type), history: $0.history) })
        case .object(let object):
            .object(
                MergedObject(
                    members: object.members.map { $0.mapMentions(transform) },
                    tag: object.tag,
                    branches: object.branches.map { $0.mapMentions(transform) }
                )
            )
        }
    }
}

extension MergedMember {
    func mapMentions(_ transform: (MergedReference) -> MergedReference) -> MergedMember {
        var mapped = self
        mapped.type = transform(type)
        return mapped
    }
}

extension MergedBranch {
    func mapMentions(_ transform: (MergedReference) -> MergedReference) -> MergedBranch {
        var mapped = self
        mapped.type = transform(type)
        return mapped
    }
}

extension MergedPayload {
    func mapMentions(_ transform: (MergedReference) -> MergedReference) -> MergedPayload {
        MergedPayload(type: transform(type), isOptional: isOptional)
    }
}

extension MergedSchema {
    mutating func mapMentions(_ transform: (MergedReference) -> MergedReference) {
        for (name, command) in commands {
            commands[name]?.arguments = command.arguments.mapMentions(transform)
            commands[name]?.returns = command.returns?.mapMentions(transform)
        }
        for (name, event) in events {
            events[name]?.data = event.data.mapMentions(transform)
        }
        for (name, type) in types {
            types[name]?.content = type.content.mapMentions(transform)
        }
    }
}
