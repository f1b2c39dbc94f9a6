public import JSONWire

extension QAPIObject {
    /// The members of a JSON object, at any depth, that reading this value from it has skipped: what a later QEMU, or one
    /// that a distributor has changed, says beyond what these bindings know.
    ///
    /// - Parameter source: What this value was read from.
    /// - Returns: The values by their paths: `inserted.image.new-member`, `devices[2].new-member`. Empty when nothing was
    ///   skipped.
    public func unknownMembers(in source: JSONValue) -> [String: JSONValue] {
        UnknownMembers.find(in: source, readAs: self)
    }
}

extension Array where Element: QAPIObject {
    /// The members that reading these values has skipped, as ``QAPIObject/unknownMembers(in:)``: `[2].new-member`.
    public func unknownMembers(in source: JSONValue) -> [String: JSONValue] {
        UnknownMembers.find(in: source, readAs: self)
    }
}

/// Compares what was read with what it was read from. A value writes all that it knows.
private struct UnknownMembers {
    private var found: [String: JSONValue] = [:]

    static func find(in source: JSONValue, readAs value: some JSONEncodable) -> [String: JSONValue] {
        var search = UnknownMembers()
        do {
            search.compare(source, try JSONValue(json: value.jsonBytes()), at: "")
        } catch {
            // What the bindings write is JSON; if it were not, nothing of the source would be known.
            search.found[""] = source
        }
        return search.found
    }

    private mutating func compare(_ source: JSONValue, _ known: JSONValue, at path: String) {
        switch (source, known) {
        case (.object(let source), .object(let known)):
            for (name, value) in source {
                let place = path.isEmpty ? name : "\(path).\(name)"
                if let known = known[name] { compare(value, known, at: place) } else { found[place] = value }
            }
        case (.array(let source), .array(let known)):
            for (index, (value, known)) in zip(source, known).enumerated() {
                compare(value, known, at: "\(path)[\(index)]")
            }
        default: return
        }
    }
}
