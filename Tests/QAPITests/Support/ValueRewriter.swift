import JSONWire

@testable import QAPISchema

/// Rewrites a value as a later QEMU may send it, and says what the bindings must keep of that.
struct ValueRewriter {
    /// A value as it is sent, and as it is once it was read and written again.
    struct Rewritten {
        var sent: JSONValue
        var kept: JSONValue

        init(_ sent: JSONValue, kept: JSONValue? = nil) {
            self.sent = sent
            self.kept = kept ?? sent
        }
    }

    /// Which values of enums become unknown ones.
    enum Values: Equatable {
        case none
        case all
        case allButTags
        /// The one at this place among all that the value has.
        case only(Int)
    }

    let model: BindingModel
    /// Whether every object gets members that nobody knows.
    let addsMembers: Bool
    let values: Values
    /// How many values of enums there were.
    private(set) var places = 0
    private(set) var addedMembers = 0
    private(set) var unknownTags = 0

    init(_ model: BindingModel, addsMembers: Bool, values: Values) {
        self.model = model
        self.addsMembers = addsMembers
        self.values = values
    }

    mutating func rewrite(_ value: JSONValue, of binding: Binding) -> Rewritten {
        switch binding.content {
        case .type(let type): rewrite(value, type)
        case .members(let members): rewrite(value, MergedObject(members: members))
        }
    }

    private mutating func rewrite(_ value: JSONValue, _ type: MergedReference) -> Rewritten {
        if type.isArray {
            let element = MergedReference(name: type.name, isArray: false)
            let elements = (value.array ?? []).map { rewrite($0, element) }
            return Rewritten(.array(elements.map(\.sent)), kept: .array(elements.map(\.kept)))
        }
        switch model.schema.types[type.name]?.content {
        case .enumeration: return Rewritten(replaces(isTag: false) ? "x-unknown" : value)
        case .object(let object): return rewrite(value, object)
        case .alternate(let choices):
            guard let choice = model.choice(among: choices, for: value.schemaKind) else { return Rewritten(value) }
            return rewrite(value, choice.type)
        case nil: return Rewritten(value)
        }
    }

    /// Whether the next value of an enum is to be replaced.
    private mutating func replaces(isTag: Bool) -> Bool {
        defer { places += 1 }
        return switch values {
        case .none: false
        case .all: true
        case .allButTags: !isTag
        case .only(let place): place == places
        }
    }

    // MARK: Objects

    private mutating func rewrite(_ value: JSONValue, _ object: MergedObject) -> Rewritten {
        guard case .object(let members) = value else { return Rewritten(value) }
        var sent = JSONObject()
        var kept = JSONObject()
        if addsMembers { add("x-first", to: &sent) }
        let isKnown = rewrite(members, object, &sent, &kept)
        if addsMembers { add("x-last", to: &sent) }
        if !isKnown {
            // Nobody can tell which members belong to an unknown branch, so that all of them are kept.
            for (name, value) in sent where kept[name] == nil { kept[name] = value }
        }
        return Rewritten(.object(sent), kept: .object(kept))
    }

    private mutating func add(_ name: String, to object: inout JSONObject) {
        object[name] = [["type": "x-unknown", "values": [1, nil]]]
        addedMembers += 1
    }

    /// - Returns: Whether the branch is a known one.
    private mutating func rewrite(
        _ members: JSONObject,
        _ object: MergedObject,
        _ sent: inout JSONObject,
        _ kept: inout JSONObject
    ) -> Bool {
        var isKnown = true
        for member in object.members {
            guard let value = members[member.name] else { continue }
            if member.name == object.tag {
                isKnown = !replaces(isTag: true)
                let tag = isKnown ? value : "x-unknown"
                (sent[member.name], kept[member.name]) = (tag, tag)
            } else {
                let rewritten = rewrite(value, member.type)
                (sent[member.name], kept[member.name]) = (rewritten.sent, rewritten.kept)
            }
        }
        guard isKnown else {
            unknownTags += 1
            for (name, value) in members where sent[name] == nil { sent[name] = value }
            return false
        }
        guard let tag = object.tag.flatMap({ members[$0]?.string }) else { return true }
        return model.branch(tag, of: object).map { rewrite(members, $0.object, &sent, &kept) } ?? true
    }
}

extension JSONValue {
    fileprivate var schemaKind: QAPISchema.JSONKind {
        switch self {
        case .object: .object
        case .array: .array
        case .string: .string
        case .integer, .unsigned, .double: .number
        case .bool: .boolean
        case .null: .null
        }
    }
}
