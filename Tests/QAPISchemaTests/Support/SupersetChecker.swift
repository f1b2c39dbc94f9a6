@testable import QAPISchema

/// Finds what a release may say, or be told, that does not fit in a model, place by place.
struct SupersetChecker {
    let model: MergedSchema
    let release: MergedSchema
    private(set) var problems: [String] = []
    private(set) var placeCount = 0
    private var visited: Set<[MergedReference]> = []

    init(model: MergedSchema, release: MergedSchema) {
        self.model = model
        self.release = release
        for command in release.sortedCommands {
            guard let known = model.commands[command.name] else {
                problems.append("\(command.name) is lost")
                continue
            }
            check(known.arguments, command.arguments, at: command.name)
            check(known.returns, command.returns, at: command.name)
        }
        for event in release.sortedEvents {
            if let known = model.events[event.name] {
                check(known.data, event.data, at: event.name)
            } else {
                problems.append("\(event.name) is lost")
            }
        }
    }

    private mutating func check(_ known: MergedArguments, _ said: MergedArguments, at path: String) {
        if case .named(let payload) = known, payload.isOptional, said == .inline([]) { return }
        check(SupersetChecker.object(known, model), SupersetChecker.object(said, release), at: path)
    }

    private mutating func check(_ known: MergedPayload?, _ said: MergedPayload?, at path: String) {
        switch (known, said) {
        case (nil, nil): break
        case (let known?, nil): if !known.isOptional { problems.append("\(path) must be able to return nothing") }
        case (nil, _?): problems.append("\(path) must return something")
        case (let known?, let said?): check(known.type, said.type, at: path)
        }
    }

    private mutating func check(_ known: MergedReference, _ said: MergedReference, at path: String) {
        guard known != MergedReference(name: "any", isArray: false) else { return }
        guard visited.insert([known, said]).inserted else { return }
        placeCount += 1
        if let choices = SupersetChecker.choices(known, model) {
            for type in SupersetChecker.choices(said, release)?.map(\.type) ?? [said] {
                let choice = choices.first { model.jsonKind(of: $0.type) == release.jsonKind(of: type) }
                guard let choice else { return problems.append("\(path) has no alternative for \(type)") }
                check(choice.type, type, at: path)
            }
        } else if known.isArray, said.isArray {
            check(known.element, said.element, at: path + "[]")
        } else if known.isArray == said.isArray {
            checkSingle(known, said, at: path)
        } else {
            problems.append("\(path) is \(known), and was \(said)")
        }
    }

    private mutating func checkSingle(_ known: MergedReference, _ said: MergedReference, at path: String) {
        switch (model.types[known.name]?.content, release.types[said.name]?.content) {
        case (.object(let known), .object(let said)): check(known, said, at: path)
        case (.enumeration(let known), .enumeration(let said)):
            let names = Set(known.map(\.name))
            for value in said where !names.contains(value.name) { problems.append("\(path) lacks \(value.name)") }
        case (.enumeration, nil) where said.builtIn == .str: break
        case (nil, nil):
            if let known = known.builtIn, let said = said.builtIn, BuiltInType.widest(said, known) == known { return }
            problems.append("\(path) is \(known), and was \(said)")
        default: problems.append("\(path) is \(known), and was \(said)")
        }
    }

    private mutating func check(_ known: MergedObject, _ said: MergedObject, at path: String) {
        let saidMembers = Dictionary(uniqueKeysWithValues: said.members.map { ($0.name, $0) })
        for member in known.members {
            let path = "\(path).\(member.name)"
            if let said = saidMembers[member.name] {
                if said.isOptional, !member.isOptional { problems.append("\(path) must be optional") }
                check(member.type, said.type, at: path)
            } else if !member.isOptional {
                problems.append("\(path) must be optional where it is absent")
            }
        }
        let names = Set(known.members.map(\.name))
        for member in said.members where !names.contains(member.name) {
            problems.append("\(path).\(member.name) is lost")
        }
        checkBranches(known, said, at: path)
    }

    private mutating func checkBranches(_ known: MergedObject, _ said: MergedObject, at path: String) {
        for branch in said.branches {
            let path = "\(path)<\(branch.name)>"
            if let known = known.branches.first(where: { $0.name == branch.name }) {
                check(known.type, branch.type, at: path)
            } else {
                problems.append("\(path) is lost")
            }
        }
        guard let tag = said.members.first(where: { $0.name == known.tag }) else { return }
        guard case .enumeration(let values) = release.types[tag.type.name]?.content else { return }
        let empty = Set(values.map(\.name)).subtracting(said.branches.map(\.name))
        for branch in known.branches where !branch.isOptional && empty.contains(branch.name) {
            problems.append("\(path)<\(branch.name)> must be optional")
        }
    }

    private static func object(_ arguments: MergedArguments, _ schema: MergedSchema) -> MergedObject {
        switch arguments {
        case .inline(let members): return MergedObject(members: members)
        case .named(let payload):
            if case .object(let object) = schema.types[payload.type.name]?.content { return object }
            return MergedObject(members: [])
        }
    }

    private static func choices(_ type: MergedReference, _ schema: MergedSchema) -> [MergedChoice]? {
        guard !type.isArray, case .alternate(let choices) = schema.types[type.name]?.content else { return nil }
        return choices
    }
}
