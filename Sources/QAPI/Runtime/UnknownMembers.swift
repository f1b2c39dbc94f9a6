public import JSONWire

extension JSONValue {
    /// The members of an object, at any depth, that are missing from what was read from it: what a later QEMU, or one that
    /// a distributor has changed, says beyond what the bindings know.
    ///
    /// - Parameter value: What was read from this.
    /// - Returns: The values by their paths: `inserted.image.new-member`, `devices[2].new-member`. Empty when nothing was
    ///   skipped.
    public func members(unknownTo value: some JSONEncodable) -> [String: JSONValue] {
        UnknownMembers.find(in: self, readAs: value.jsonBytes())
    }

    /// The members of an event's data or a command's arguments that are missing from what was read from it.
    ///
    /// - Returns: The values by their paths, as ``members(unknownTo:)``.
    public func members(unknownTo value: some QAPIMembers) -> [String: JSONValue] {
        UnknownMembers.find(in: self, readAs: value.jsonBytes())
    }
}

/// Compares what was read with what it was read from. A value writes all that it knows.
private struct UnknownMembers {
    private var found: [String: JSONValue] = [:]

    static func find(in source: JSONValue, readAs known: [UInt8]) -> [String: JSONValue] {
        var search = UnknownMembers()
        do {
            search.compare(source, try JSONValue(json: known), at: "")
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
