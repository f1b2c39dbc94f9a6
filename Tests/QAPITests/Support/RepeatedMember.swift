import JSONWire

/// Finds members that stand twice in one object: parsed values would hide them.
enum RepeatedMember {
    /// The name of one; nil if there is none.
    static func first(in json: [UInt8]) throws(JSONError) -> String? {
        var reader = JSONReader(json.span.bytes)
        return try first(in: &reader)
    }

    private static func first(in reader: inout JSONReader) throws(JSONError) -> String? {
        var found: String?
        switch try reader.peekKind() {
        case .object:
            var names: Set<String> = []
            try reader.beginObject()
            while let key = try reader.nextKey() {
                let name = try key.string
                if !names.insert(name).inserted { found = name }
                found = try first(in: &reader) ?? found
            }
        case .array:
            try reader.beginArray()
            while try reader.nextElement() { found = try first(in: &reader) ?? found }
        default: try reader.skipValue()
        }
        return found
    }
}
