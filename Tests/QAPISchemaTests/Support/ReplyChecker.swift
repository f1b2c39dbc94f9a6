@testable import QAPISchema

/// Finds what does not fit in what QEMU has said: a mandatory member that is missing, a member or a value that is
/// unknown, and a value of the wrong kind.
struct ReplyChecker {
    let schema: MergedSchema
    private(set) var problems: [String] = []

    init(schema: MergedSchema) {
        self.schema = schema
    }

    /// What is wrong with what a command returned.
    static func problems(inReturn value: JSONSample, of command: String, _ schema: MergedSchema) -> [String] {
        var checker = ReplyChecker(schema: schema)
        guard let command = schema.commands[command] else { return ["\(command) is unknown"] }
        checker.check(value, payload: command.returns, at: command.name)
        return checker.problems
    }

    /// What is wrong with the data of an event.
    static func problems(inData value: JSONSample, of event: String, _ schema: MergedSchema) -> [String] {
        var checker = ReplyChecker(schema: schema)
        switch schema.events[event]?.data {
        case .inline(let members): checker.check(value, MergedObject(members: members), at: event)
        case .named(let payload): checker.check(value, payload: payload, at: event)
        case nil: return ["\(event) is unknown"]
        }
        return checker.problems
    }

    private mutating func check(_ value: JSONSample, payload: MergedPayload?, at path: String) {
        if payload?.isOptional != false, value == .object([:]) { return }
        guard let payload else { return problems.append("\(path) is not empty") }
        check(value, payload.type, at: path)
    }

    private mutating func check(_ value: JSONSample, _ type: MergedReference, at path: String) {
        if type.isArray {
            guard case .array(let elements) = value else { return problems.append("\(path) is no array") }
            for element in elements {
                check(element, MergedReference(name: type.name, isArray: false), at: path + "[]")
            }
        } else if let builtIn = type.builtIn {
            check(value, builtIn, at: path)
        } else if let content = schema.types[type.name]?.content {
            check(value, content, at: path)
        } else {
            problems.append("\(path) is of the unknown type \(type)")
        }
    }

    private mutating func check(_ value: JSONSample, _ type: BuiltInType, at path: String) {
        guard let kind = type.jsonKind else { return }
        if value.kind != kind.rawValue || (type != .number && value == .number) {
            problems.append("\(path) is no \(type)")
        }
    }

    private mutating func check(_ value: JSONSample, _ content: MergedContent, at path: String) {
        switch content {
        case .object(let object): check(value, object, at: path)
        case .enumeration(let values):
            guard case .string(let name) = value else { return problems.append("\(path) is no string") }
            if !values.contains(where: { $0.name == name }) { problems.append("\(path) has the unknown value \(name)") }
        case .alternate(let choices):
            let choice = choices.first { schema.jsonKind(of: $0.type)?.rawValue == value.kind }
            guard let choice else { return problems.append("\(path) has no alternative for a \(value.kind)") }
            check(value, choice.type, at: path)
        }
    }

    private mutating func check(_ value: JSONSample, _ object: MergedObject, at path: String) {
        guard case .object(let members) = value else { return problems.append("\(path) is no object") }
        var known: Set<String> = []
        check(members, object, &known, at: path)
        for name in members.keys.sorted() where !known.contains(name) {
            problems.append("\(path).\(name) is unknown")
        }
    }

    /// Checks the members of an object and of its branch.
    private mutating func check(
        _ members: [String: JSONSample],
        _ object: MergedObject,
        _ known: inout Set<String>,
        at path: String
    ) {
        for member in object.members {
            known.insert(member.name)
            if let value = members[member.name] {
                check(value, member.type, at: "\(path).\(member.name)")
            } else if !member.isOptional {
                problems.append("\(path).\(member.name) is missing")
            }
        }
        guard let tag = object.tag, case .string(let value) = members[tag] else { return }
        guard let branch = object.branches.first(where: { $0.name == value }) else { return }
        guard case .object(let more) = schema.types[branch.type.name]?.content else { return }
        if branch.isOptional, !more.members.contains(where: { members[$0.name] != nil }) { return }
        check(members, more, &known, at: "\(path)<\(value)>")
    }
}
