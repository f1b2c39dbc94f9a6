extension MergedSchema {
    /// A single release, as its schema tells of it.
    package init(_ model: SchemaModel, kind: SchemaKind, release: Release) {
        self.init(kind: kind, releases: [release], commands: [:], events: [:], types: [:])
        let reader = ReleaseReader(model: model, release: release)
        for module in model.modules {
            for definition in module.definitions {
                add(definition, of: module.name, reader)
            }
        }
        let qType = EnumDefinition.qType
        types[qType.name] = reader.type(qType, content: reader.content(qType), module: qType.location.file)
        keepUsedTypes()
    }

    private mutating func add(_ definition: Definition, of module: String, _ reader: ReleaseReader) {
        switch definition {
        case .command(let command): commands[command.name] = reader.command(command, module: module)
        case .event(let event): events[event.name] = reader.event(event, module: module)
        case .enumeration(let type):
            types[type.name] = reader.type(type, content: reader.content(type), module: module)
        case .structure(let type):
            types[type.name] = reader.type(type, content: reader.content(type), module: module)
        case .union(let type):
            types[type.name] = reader.type(type, content: reader.content(type), module: module)
        case .alternate(let type):
            types[type.name] = reader.type(type, content: reader.content(type), module: module)
        }
    }
}

/// Takes over what a schema says, member by member.
private struct ReleaseReader {
    let model: SchemaModel
    let release: Release

    func command(_ command: CommandDefinition, module: String) -> MergedCommand {
        MergedCommand(
            name: command.name,
            module: module,
            arguments: arguments(command.arguments),
            returns: command.returns.map { MergedPayload(type: reference($0), isOptional: false) },
            options: command.options.subtracting(.coroutine),
            history: history(command.condition, command.features)
        )
    }

    func event(_ event: EventDefinition, module: String) -> MergedEvent {
        MergedEvent(
            name: event.name,
            module: module,
            data: arguments(event.data),
            history: history(event.condition, event.features)
        )
    }

    func type(_ entity: some SchemaEntity, content: MergedContent, module: String) -> MergedType {
        MergedType(
            name: entity.name,
            module: module,
            history: history(entity.condition, entity.features),
            content: content
        )
    }

    func content(_ definition: EnumDefinition) -> MergedContent {
        .enumeration(
            definition.values.map { MergedValue(name: $0.name, history: history($0.condition, $0.features)) }
        )
    }

    func content(_ definition: StructDefinition) -> MergedContent {
        .object(MergedObject(members: model.allMembers(of: definition).map(member)))
    }

    func content(_ definition: UnionDefinition) -> MergedContent {
        let branches = definition.branches.map { branch in
            MergedBranch(
                name: branch.name,
                type: reference(branch.type),
                isOptional: false,
                history: history(branch.condition, [])
            )
        }
        let members = model.commonMembers(of: definition).map(member)
        return .object(MergedObject(members: members, tag: definition.discriminator.name, branches: branches))
    }

    func content(_ definition: AlternateDefinition) -> MergedContent {
        .alternate(
            definition.alternatives.map {
                MergedChoice(name: $0.name, type: reference($0.type), history: history($0.condition, []))
            }
        )
    }

    private func arguments(_ arguments: Arguments) -> MergedArguments {
        switch arguments {
        case .inline(let members): .inline(members.map(member))
        case .named(let type), .boxed(let type): .named(MergedPayload(type: reference(type), isOptional: false))
        }
    }

    private func member(_ member: Member) -> MergedMember {
        MergedMember(
            name: member.name,
            type: reference(member.type),
            isOptional: member.isOptional,
            history: history(member.condition, member.features)
        )
    }

    private func reference(_ type: TypeReference) -> MergedReference {
        MergedReference(name: type.name, isArray: type.isArray)
    }

    private func history(_ condition: Condition?, _ features: [Feature]) -> History {
        var history = History(since: release)
        history.condition = condition?.description
        for feature in features {
            switch feature.name {
            case "deprecated": history.deprecated = release
            case "unstable": history.isUnstable = true
            default: history.features.append(FeatureSpan(name: feature.name, since: release, until: nil))
            }
        }
        return history
    }
}
