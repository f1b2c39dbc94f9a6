import QMP

@testable import QAPISchema

/// Compares what a running QEMU says about its schema with what the model says about that release.
///
/// Types have no names in a live schema, so that both are walked together from the commands and events on.
struct SchemaAgreement {
    private struct Pair: Hashable {
        let live: String
        let model: String
    }

    /// What the model says about the release.
    private let model: MergedSchema
    /// The types of all releases.
    private let types: [String: MergedType]
    private let live: [String: SchemaInfo]
    private var visited: Set<Pair> = []
    /// The type that is being compared, as far as anything has a name on the way to it.
    private var path = ""
    /// How the two disagree.
    private(set) var problems: Set<String> = []
    /// How many members, values, choices and branches both have.
    private(set) var agreements = 0

    /// - Parameters:
    ///   - live: The reply to `query-qmp-schema`.
    ///   - model: The model of all releases.
    ///   - release: The one that has replied.
    /// - Returns: nil if the model does not have that release.
    init?(live: [SchemaInfo], model: MergedSchema, release: Release) {
        guard let slice = model.slice(of: release) else { return nil }
        self.live = Dictionary(live.map { ($0.name, $0) }) { first, _ in first }
        self.model = slice
        types = model.types
        compare(live)
    }

    private mutating func compare(_ entries: [SchemaInfo]) {
        var commands: Set<String> = []
        var events: Set<String> = []
        for entry in entries.sorted(by: { $0.name < $1.name }) {
            path = entry.name
            switch entry.branch {
            case .command(let live):
                commands.insert(entry.name)
                compare(command: live, model.commands[entry.name])
            case .event(let live):
                events.insert(entry.name)
                compare(event: live, model.events[entry.name])
            default: break
            }
        }
        path = "QEMU"
        for command in model.sortedCommands where !commands.contains(command.name) { miss(command) }
        for event in model.sortedEvents where !events.contains(event.name) { miss(event) }
    }

    private mutating func compare(command live: SchemaInfoCommand, _ model: MergedCommand?) {
        guard let model else { return report("is unknown") }
        agreements += 1
        if !model.options.contains(.freeForm) { compare(live.argType, model.arguments) }
        if let returns = model.returns {
            // Some releases return nothing where others return something.
            if !(returns.isOptional && isEmpty(live.retType)) { compare(live.retType, returns.type) }
        } else if !isEmpty(live.retType) {
            report("returns something")
        }
    }

    private mutating func compare(event live: SchemaInfoEvent, _ model: MergedEvent?) {
        guard let model else { return report("is unknown") }
        agreements += 1
        compare(live.argType, model.data)
    }

    private mutating func compare(_ live: String, _ model: MergedArguments) {
        switch model {
        case .named(let payload): if !(payload.isOptional && isEmpty(live)) { compare(live, payload.type) }
        case .inline(let members):
            guard case .object(let object)? = self.live[live]?.branch else { return report("takes no object") }
            compare(object, MergedObject(members: members))
        }
    }

    // MARK: Types

    private mutating func compare(_ name: String, _ type: MergedReference) {
        guard visited.insert(Pair(live: name, model: "\(type)")).inserted else { return }
        let outer = path
        defer { path = outer }
        path += type.builtIn == nil ? "(\(type))" : ""
        switch (live[name]?.branch, type.isArray ? nil : content(of: type.name)) {
        case (.array(let live), _) where type.isArray:
            compare(live.elementType, MergedReference(name: type.name, isArray: false))
        case (.builtin(let live), _) where !type.isArray && type.builtIn != nil:
            if !live.jsonType.fits(type.builtIn) { report("is \(live.jsonType) instead of \(type)") }
        case (.enum(let live), .enumeration(let values)): compare(live, values)
        case (.object(let live), .object(let object)): compare(live, object)
        case (.alternate(let live), .alternate(let choices)): compare(live, choices)
        // The model has the widest type of all releases, though the type may be younger than what has it: an alternate
        // holds what was one of its choices before, and an enum what was any string.
        case (_, .alternate(let choices)):
            guard let choice = choices.first(where: { kind(of: name) == model.jsonKind(of: $0.type) }) else {
                return report("is \(live[name]?.metaType.rawValue ?? "nothing") instead of \(type)")
            }
            compare(name, choice.type)
        case (.builtin(let live), .enumeration) where live.jsonType == .string: break
        default: report("is \(live[name]?.metaType.rawValue ?? "nothing") instead of \(type)")
        }
    }

    private mutating func compare(_ live: SchemaInfoEnum, _ model: [MergedValue]) {
        let names = Set(live.members?.map(\.name) ?? live.values ?? [])
        let known = Set(model.map(\.name))
        agreements += names.intersection(known).count
        for name in names.subtracting(known) { report("has the unknown value \(name)") }
        for value in model where !names.contains(value.name) { miss(value) }
    }

    private mutating func compare(_ live: SchemaInfoAlternate, _ model: [MergedChoice]) {
        var missing = model
        for member in live.members {
            guard let choice = missing.firstIndex(where: { kind(of: member.type) == self.model.jsonKind(of: $0.type) })
            else {
                report("has a choice that is \(self.live[member.type]?.metaType.rawValue ?? "nothing")")
                continue
            }
            agreements += 1
            compare(member.type, missing.remove(at: choice).type)
        }
        for choice in missing { miss(choice) }
    }

    // MARK: Objects

    private mutating func compare(_ live: SchemaInfoObject, _ model: MergedObject) {
        if let tag = live.tag, tag != model.tag { report("has the tag \(tag)") }
        for member in live.members {
            guard let known = model.members.first(where: { $0.name == member.name }) else {
                report("has the unknown member \(member.name)")
                continue
            }
            agreements += 1
            within(".\(member.name)") { agreement in
                if member.default != nil, !known.isOptional { agreement.report("is optional") }
                agreement.compare(member.type, known.type)
            }
        }
        let names = live.members.map(\.name)
        for member in model.members where !names.contains(member.name) { miss(member) }
        if live.tag != nil { compareBranches(live.variants ?? [], model) }
    }

    private mutating func compareBranches(_ live: [SchemaInfoObjectVariant], _ model: MergedObject) {
        for variant in live {
            guard let branch = model.branches.first(where: { $0.name == variant.case }) else {
                if !isEmpty(variant.type) { report("has the unknown branch \(variant.case)") }
                continue
            }
            agreements += 1
            if branch.isOptional, isEmpty(variant.type) { continue }
            within("<\(variant.case)>") { $0.compare(variant.type, branch.type) }
        }
        let names = live.map(\.case)
        for branch in model.branches where !names.contains(branch.name) { miss(branch) }
    }

    // MARK: -

    private func content(of name: String) -> MergedContent? {
        (model.types[name] ?? types[name])?.content
    }

    private func isEmpty(_ type: String) -> Bool {
        guard case .object(let object)? = live[type]?.branch else { return false }
        return object.members.isEmpty && object.tag == nil
    }

    private func kind(of type: String) -> QAPISchema.JSONKind? {
        switch live[type]?.branch {
        case .builtin(let builtIn): builtIn.jsonType.schemaKind
        case .enum: .string
        case .array: .array
        case .object: .object
        default: nil
        }
    }

    private mutating func within(_ step: String, _ body: (inout SchemaAgreement) -> Void) {
        let outer = path
        path += step
        body(&self)
        path = outer
    }

    private mutating func report(_ problem: String) {
        problems.insert("\(path) \(problem)")
    }

    /// What the model has and QEMU has not is a problem, unless that depends on how QEMU was built.
    private mutating func miss(_ part: some NamedPart) {
        if part.history.condition == nil { report("lacks \(part.name)") }
    }
}

extension JSONType {
    fileprivate var schemaKind: QAPISchema.JSONKind? {
        switch self {
        case .string: .string
        case .number, .int: .number
        case .boolean: .boolean
        case .null: .null
        case .object: .object
        case .array: .array
        default: nil
        }
    }

    /// Whether this is what introspection makes of a built-in type: it does not tell integers apart.
    fileprivate func fits(_ type: BuiltInType?) -> Bool {
        switch type {
        case .any: self == .value
        case .number: self == .number
        case let type?: schemaKind == type.jsonKind && self != .number
        case nil: false
        }
    }
}
