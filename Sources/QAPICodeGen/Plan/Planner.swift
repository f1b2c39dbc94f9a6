internal import QAPISchema

/// Decides how the types of a merged schema look in Swift.
struct Planner {
    private var schema: MergedSchema

    init(_ schema: MergedSchema) {
        self.schema = schema
        relaxDoubtfulBranches()
    }

    /// In some releases a doubtful branch brings none of its members, so that none of them can be relied on.
    private mutating func relaxDoubtfulBranches() {
        for type in schema.sortedTypes {
            guard case .object(let object) = type.content, type.use.contains(.received) else { continue }
            for branch in object.branches where branch.isOptional {
                guard case .object(var payload)? = schema.types[branch.type.name]?.content else { continue }
                for index in payload.members.indices { payload.members[index].isOptional = true }
                schema.types[branch.type.name]?.content = .object(payload)
            }
        }
    }

    /// The types that are needed, by name: those that commands and events lead to.
    func types() throws(GenerationError) -> [String: TypePlan] {
        var plans: [String: TypePlan] = [:]
        var names = try rootNames()
        while let name = names.popLast() {
            guard plans[name] == nil, let type = schema.types[name] else { continue }
            let kind = try kind(of: type)
            plans[name] = TypePlan(
                name: name,
                swift: SwiftName.type(name),
                module: type.module,
                history: type.history,
                kind: kind
            )
            names += kind.mentions.map(\.name)
        }
        markNestedUnions(among: &plans)
        return plans
    }

    private func markNestedUnions(among plans: inout [String: TypePlan]) {
        let branches = plans.values.compactMap(\.kind.union).flatMap(\.branches)
        for case .union(let reference) in branches.map(\.payload) {
            guard case .record(var record)? = plans[reference.schema.name]?.kind else { continue }
            record.union?.isNested = true
            plans[reference.schema.name]?.kind = .record(record)
        }
    }

    private func rootNames() throws(GenerationError) -> [String] {
        var names = schema.sortedCommands.compactMap(\.returns?.type.name)
        for arguments in schema.sortedCommands.map(\.arguments) + schema.sortedEvents.map(\.data) {
            names += try plan(arguments).mentions.map(\.name)
        }
        return names
    }

    func plan(_ arguments: MergedArguments) throws(GenerationError) -> ArgumentsPlan {
        switch arguments {
        case .inline(let members): return .members(RecordPlan(members: members.map(member)))
        case .named(let payload):
            guard case .object(let object)? = schema.types[payload.type.name]?.content else {
                throw GenerationError("\(payload.type) is no object")
            }
            if object.tag != nil { return .union(reference(payload.type), object.members.map(member)) }
            return .members(RecordPlan(members: object.members.map(member)))
        }
    }

    func reference(_ reference: MergedReference) -> ReferencePlan {
        let name = reference.builtIn?.swiftName ?? SwiftName.type(reference.name)
        return ReferencePlan(schema: reference, swift: reference.isArray ? "[\(name)]" : name)
    }

    private func kind(of type: MergedType) throws(GenerationError) -> TypeKind {
        switch type.content {
        case .object(let object): return .record(try record(object, of: type))
        case .enumeration(let values): return .enumeration(values.map(constant))
        case .alternate(let choices):
            var plans: [ChoicePlan] = []
            for choice in choices {
                let plan = try self.choice(choice, of: type)
                guard !plans.contains(where: { $0.jsonKind == plan.jsonKind }) else {
                    throw GenerationError("nothing tells the choice \(choice.name) of \(type.name) from another one")
                }
                plans.append(plan)
            }
            return .alternate(plans)
        }
    }

    private func member(_ member: MergedMember) -> MemberPlan {
        MemberPlan(
            wireName: member.name,
            name: SwiftName.member(member.name),
            type: reference(member.type),
            isOptional: member.isOptional,
            history: member.history
        )
    }

    private func constant(_ value: MergedValue) -> ConstantPlan {
        ConstantPlan(wireName: value.name, name: SwiftName.constant(value.name), history: value.history)
    }

    private func choice(_ choice: MergedChoice, of type: MergedType) throws(GenerationError) -> ChoicePlan {
        guard let kind = schema.jsonKind(of: choice.type) else {
            throw GenerationError("the choice \(choice.name) of \(type.name) has no kind of JSON value")
        }
        // A single letter says less than the kind.
        let name = choice.name.count == 1 ? kind.caseName : SwiftName.constant(choice.name)
        return ChoicePlan(name: name, jsonKind: kind, type: reference(choice.type), history: choice.history)
    }

    private func record(_ object: MergedObject, of type: MergedType) throws(GenerationError) -> RecordPlan {
        guard let tag = object.tag else { return RecordPlan(members: object.members.map(member)) }
        guard let tagMember = object.members.first(where: { $0.name == tag }),
            case .enumeration(let values)? = schema.types[tagMember.type.name]?.content
        else { throw GenerationError("the tag of \(type.name) is no enum") }
        var branches: [BranchPlan] = []
        for value in values { branches.append(try branch(value, of: object)) }
        let shared = sharedMembers(of: object)
        let fallback = branches.first { $0.wireName == shared.branch }
        if tagMember.isOptional, fallback == nil {
            throw GenerationError("\(type.name) can lack its tag, and nothing tells which branch it is then")
        }
        let members = object.members.filter { $0.name != tag && !shared.names.contains($0.name) }
        return RecordPlan(
            members: members.map(member),
            union: UnionPlan(tag: member(tagMember), fallback: fallback, branches: branches)
        )
    }

    private func branch(_ value: MergedValue, of object: MergedObject) throws(GenerationError) -> BranchPlan {
        let branch = object.branches.first { $0.name == value.name }
        return BranchPlan(
            wireName: value.name,
            name: SwiftName.constant(value.name),
            payload: branch.map { payload($0.type) } ?? .nothing,
            history: branch?.history ?? value.history
        )
    }

    /// An object with nothing but `data` is only there because unions once had no members of their own.
    private func payload(_ type: MergedReference) -> BranchPlan.Payload {
        guard case .object(let object)? = schema.types[type.name]?.content else { return .nothing }
        if object.tag != nil { return .union(reference(type)) }
        if object.members.isEmpty { return .nothing }
        guard object.members.count == 1, let data = object.members.first, data.name == "data",
            !data.isOptional
        else { return .members(reference(type)) }
        return .data(reference(data.type))
    }

    /// Members that were common once and belong to a branch now, and that branch.
    private func sharedMembers(of object: MergedObject) -> (branch: String?, names: Set<String>) {
        let common = Set(object.members.map(\.name))
        for branch in object.branches {
            guard case .object(let payload)? = schema.types[branch.type.name]?.content else { continue }
            let shared = common.intersection(payload.members.map(\.name))
            if !shared.isEmpty { return (branch.name, shared) }
        }
        return (nil, [])
    }
}
