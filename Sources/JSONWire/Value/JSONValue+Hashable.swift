extension JSONValue: Hashable {
    /// Whether both are of the same case and hold the same. How deep they are nested does not matter for the stack.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        var pending: [(JSONValue, JSONValue)] = []
        guard areEqual(left, right, deferringTo: &pending) else { return false }
        while let (left, right) = pending.popLast() {
            guard areEqual(left, right, deferringTo: &pending) else { return false }
        }
        return true
    }

    /// Compares two values without what they contain, which is left in `pending` to be compared.
    private static func areEqual(
        _ left: JSONValue,
        _ right: JSONValue,
        deferringTo pending: inout [(JSONValue, JSONValue)]
    ) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.integer(let left), .integer(let right)): return left == right
        case (.unsigned(let left), .unsigned(let right)): return left == right
        case (.double(let left), .double(let right)): return left == right
        case (.string(let left), .string(let right)): return left == right
        case (.array(let left), .array(let right)):
            pending.append(contentsOf: zip(left, right))
            return left.count == right.count
        case (.object(let left), .object(let right)):
            for (name, value) in left {
                guard let other = right[name] else { return false }
                pending.append((value, other))
            }
            return left.count == right.count
        default: return false
        }
    }

    /// Hashes the value down to a few levels, below which only the number of elements counts.
    public func hash(into hasher: inout Hasher) { hash(into: &hasher, levels: 4) }

    func hash(into hasher: inout Hasher, levels: Int) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(value)
        case .unsigned(let value): hasher.combine(value)
        case .double(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let elements):
            hasher.combine(elements.count)
            guard levels > 0 else { return }
            for element in elements { element.hash(into: &hasher, levels: levels - 1) }
        case .object(let members): members.hash(into: &hasher, levels: levels)
        }
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, in any order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        JSONValue.object(left) == JSONValue.object(right)
    }

    /// Hashes the members regardless of their order.
    public func hash(into hasher: inout Hasher) { hash(into: &hasher, levels: 4) }

    func hash(into hasher: inout Hasher, levels: Int) {
        hasher.combine(count)
        guard levels > 0 else { return }
        var sum = 0
        for (name, value) in self {
            var member = Hasher()
            member.combine(name)
            value.hash(into: &member, levels: levels - 1)
            sum &+= member.finalize()
        }
        hasher.combine(sum)
    }
}
