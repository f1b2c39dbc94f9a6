package import JSONWire

extension JSONReader {
    /// Reads an object for one of its members.
    ///
    /// - Throws: ``JSONError/Code/missingMember(_:)`` when it is not there.
    package mutating func readObject<Value: JSONDecodable>(
        for name: StaticString,
        as type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        let start = position
        var value: Value?
        try beginObject()
        while let key = try nextKey() {
            if key == name { value = try Value(from: &self) } else { try skipValue() }
        }
        guard let value else { throw .missingMember(name, at: start) }
        return value
    }

    /// Reads an object without the members that belong to somebody else.
    package mutating func readObject(without names: String...) throws(JSONError) -> JSONObject {
        var object = try JSONObject(from: &self)
        for name in names { object[name] = nil }
        return object
    }
}

extension JSONWriter {
    /// Writes members into an object that has been begun.
    ///
    /// - Parameter others: Those that somebody else writes.
    package mutating func writeMembers(_ object: JSONObject, without others: String...) {
        for (name, value) in object where !others.contains(name) {
            key(name)
            value.write(to: &self)
        }
    }
}
