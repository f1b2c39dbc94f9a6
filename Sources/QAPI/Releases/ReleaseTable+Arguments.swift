package import JSONWire

extension ReleaseTable {
    /// Something in a command's arguments that some releases lack or want to be rid of.
    package struct DatedArgument: Sendable, Hashable {
        /// Where: `file.driver`, `actions[2].type`.
        package let path: String
        /// The value that stands there, by its name in the schema; `nil` if it is the member.
        package let value: String?
        package let availability: Availability

        /// Whether it is the value that stands there, not the member.
        package var isValue: Bool { value != nil }
    }

    /// What in these arguments a release lacks: members, values of enums and branches of unions, as far as they are known.
    package func missing(from release: QEMURelease, _ arguments: JSONObject, of command: String) -> [DatedArgument] {
        parts(of: arguments, command) { !$0.includes(release) }
    }

    /// What in these arguments a release has and has deprecated. A QEMU can be told to keep it out of its schema, and
    /// takes it all the same.
    package func deprecated(in release: QEMURelease, _ arguments: JSONObject, of command: String) -> [DatedArgument] {
        parts(of: arguments, command) { $0.isDeprecated(in: release) }
    }

    private func parts(
        of arguments: JSONObject,
        _ command: String,
        where isWanted: @escaping (Availability) -> Bool
    ) -> [DatedArgument] {
        guard let shape = self.arguments[command] else { return [] }
        var search = ReleaseSearch(table: self, isWanted: isWanted)
        search.search(arguments, shape.whole.flatMap { types[$0] } ?? shape, at: "")
        return search.found
    }
}

/// Goes through arguments and what is known of them side by side.
private struct ReleaseSearch {
    let table: ReleaseTable
    let isWanted: (Availability) -> Bool
    var found: [ReleaseTable.DatedArgument] = []

    mutating func search(_ object: JSONObject, _ shape: ReleaseShape, at path: String) {
        for (name, value) in object {
            let place = path.isEmpty ? name : "\(path).\(name)"
            guard let part = member(name, of: object, shape) else { continue }
            note(part, at: place)
            if name == shape.tag, let branch = branch(of: object, shape) { note(branch, at: place) }
            search(value, part.type, at: place)
        }
    }

    private mutating func search(_ value: JSONValue, _ type: String?, at path: String) {
        switch value {
        case .array(let elements):
            for (index, element) in elements.enumerated() { search(element, type, at: "\(path)[\(index)]") }
        case .object(let object):
            for shape in shapes(type) { search(object, shape, at: path) }
        case .string(let text):
            for shape in shapes(type) {
                let value = shape.parts.first { $0.kind == .value && $0.name == text }
                if let value { note(value, at: path) }
            }
        case .null, .bool, .integer, .unsigned, .double: return
        }
    }

    /// What a type is, or what an alternate's choices are.
    private func shapes(_ type: String?) -> [ReleaseShape] {
        guard let shape = type.flatMap({ table.types[$0] }) else { return [] }
        let choices = shape.parts.filter { $0.kind == .choice }.compactMap { $0.type.flatMap { table.types[$0] } }
        return [shape] + choices
    }

    /// A common member, or one of the branch that the object has chosen.
    private func member(_ name: String, of object: JSONObject, _ shape: ReleaseShape) -> ReleasePart? {
        if let part = shape.parts.first(where: { $0.kind == .member && $0.name == name }) { return part }
        guard let branch = branch(of: object, shape), let payload = branch.type.flatMap({ table.types[$0] }) else {
            return nil
        }
        return member(name, of: object, payload)
    }

    private func branch(of object: JSONObject, _ shape: ReleaseShape) -> ReleasePart? {
        guard let tag = shape.tag, let value = object[tag]?.string else { return nil }
        return shape.parts.first { $0.kind == .branch && $0.name == value }
    }

    private mutating func note(_ part: ReleasePart, at path: String) {
        let value = part.kind == .member ? nil : part.name
        guard isWanted(part.availability), !found.contains(where: { $0.path == path && $0.value == value }) else {
            return
        }
        found.append(ReleaseTable.DatedArgument(path: path, value: value, availability: part.availability))
    }
}
