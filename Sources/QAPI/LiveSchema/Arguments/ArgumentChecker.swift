internal import JSONWire

/// Finds what is wrong with the arguments of a command.
///
/// Values wait for their turn on a list, for they may be nested as deep as anyone likes.
struct ArgumentChecker {
    private struct Waiting {
        let value: JSONValue
        let type: SchemaIndex
        let path: String
    }

    private(set) var problems: [SchemaProblem] = []
    private let table: SchemaTable
    private let command: String
    /// What is still to be checked, the next one last.
    private var waiting: [Waiting] = []

    init(_ table: SchemaTable, command: String) {
        self.table = table
        self.command = command
    }

    /// Checks all arguments.
    ///
    /// - Parameter allowsOthers: Whether the command takes further arguments than those that the schema has.
    mutating func check(_ arguments: JSONObject, as type: SchemaIndex, allowsOthers: Bool) {
        check(arguments, as: type, at: "", allowsOthers: allowsOthers)
        while let next = waiting.popLast() { check(next) }
    }

    private mutating func check(_ next: Waiting) {
        let kind = JSONValueKind(next.value)
        let types = table.types(from: next.type, throughArrays: false)
        guard let type = types.first(where: { table.accepts(kind, as: $0) }) else {
            note(
                .wrongKind,
                at: next.path,
                expected: table.phrase(for: types),
                accepted: table.acceptedValues(of: types),
                found: kind.phrase
            )
            return
        }
        switch (table[type], next.value) {
        case (.enumeration(let values), .string(let value)): check(value, isOneOf: values, at: next.path)
        case (.array(let element), .array(let values)): check(values, as: element, at: next.path)
        case (.object, .object(let object)): check(object, as: type, at: next.path)
        default: break
        }
    }

    private mutating func check(_ value: String, isOneOf values: [SchemaValue], at path: String) {
        let names = values.map(\.name)
        guard !names.contains(value) else { return }
        note(.unknownValue, at: path, near: NearNames(names).names(near: value), accepted: names)
    }

    private mutating func check(_ values: [JSONValue], as type: SchemaIndex, at path: String) {
        for (index, value) in values.enumerated().reversed() {
            waiting.append(Waiting(value: value, type: type, path: "\(path)[\(index)]"))
        }
    }
}

extension ArgumentChecker {
    private mutating func check(
        _ object: JSONObject,
        as type: SchemaIndex,
        at path: String,
        allowsOthers: Bool = false
    ) {
        let selected = SelectedMembers(of: object, as: type, in: table)
        if let tag = selected.unclearTag {
            checkAlone(tag, of: object, as: type, at: path)
            return
        }
        var present: [Waiting] = []
        for (name, value) in object {
            if let member = selected[name] {
                present.append(Waiting(value: value, type: member.type, path: path.appending(member: name)))
            } else if !allowsOthers {
                noteUnknown(name, at: path, of: type, selected)
            }
        }
        for member in selected.members where !member.isOptional && object[member.name] == nil {
            // Where others are allowed, nothing else tells of a name that was misspelt.
            noteMissing(member, of: object, as: type, at: path, lookingForSlips: allowsOthers)
        }
        waiting.append(contentsOf: present.reversed())
    }

    /// Checks nothing but the tag, for everything else depends on it.
    private mutating func checkAlone(
        _ tag: SchemaMember,
        of object: JSONObject,
        as type: SchemaIndex,
        at path: String
    ) {
        if let value = object[tag.name] {
            waiting.append(Waiting(value: value, type: tag.type, path: path.appending(member: tag.name)))
        } else if !tag.isOptional {
            noteMissing(tag, of: object, as: type, at: path, lookingForSlips: true)
        }
    }

    private mutating func noteUnknown(
        _ name: String,
        at path: String,
        of type: SchemaIndex,
        _ selected: SelectedMembers
    ) {
        let isElsewhere = !table.members(named: name, from: type).isEmpty
        note(
            .unknownMember,
            at: path.appending(member: name),
            near: NearNames(selected.members.map(\.name)).names(near: name),
            tag: isElsewhere ? selected.tag.map { path.appending(member: $0.name) } : nil
        )
    }

    private mutating func noteMissing(
        _ member: SchemaMember,
        of object: JSONObject,
        as type: SchemaIndex,
        at path: String,
        lookingForSlips: Bool
    ) {
        let types = table.types(from: member.type, throughArrays: false)
        let strangers = lookingForSlips ? object.keys.filter { table.members(named: $0, from: type).isEmpty } : []
        note(
            .missingMember,
            at: path.appending(member: member.name),
            near: NearNames(strangers).names(near: member.name),
            expected: table.phrase(for: types),
            accepted: table.acceptedValues(of: types)
        )
    }

    private mutating func note(
        _ kind: SchemaProblem.Kind,
        at path: String,
        near: [String] = [],
        expected: String? = nil,
        accepted: [String] = [],
        found: String? = nil,
        tag: String? = nil
    ) {
        let problem = SchemaProblem(
            kind,
            command: command,
            path: path,
            near: near,
            expected: expected,
            accepted: accepted,
            found: found,
            tag: tag
        )
        problems.append(problem)
    }
}

extension String {
    fileprivate func appending(member: String) -> String { isEmpty ? member : "\(self).\(member)" }
}
