extension JSONValue: JSONDecodable {
    /// Reads any value. How deep it is nested does not matter for the stack.
    public init(from reader: inout JSONReader) throws(JSONError) {
        switch try reader.peekKind() {
        case .object, .array: self = try reader.readContainer()
        case let kind: self = try reader.readScalar(kind)
        }
    }
}

extension JSONReader {
    /// Reads a value that is neither an object nor an array.
    fileprivate mutating func readScalar(_ kind: JSONKind) throws(JSONError) -> JSONValue {
        switch kind {
        case .string: return .string(try readString())
        case .number: return try readNumber()
        case .bool: return .bool(try readBool())
        case .null, .object, .array:
            try passNull()
            return .null
        }
    }

    fileprivate mutating func readContainer() throws(JSONError) -> JSONValue {
        var parents: [OpenContainer] = []
        // The outermost one stands for no array in the text: the value ends up as its only element.
        var container = OpenContainer(isObject: false)
        repeat {
            switch try peekKind() {
            case .object:
                try beginObject()
                parents.append(container)
                container = OpenContainer(isObject: true)
            case .array:
                try beginArray()
                parents.append(container)
                container = OpenContainer(isObject: false)
            case let kind: container.add(try readScalar(kind))
            }
            while !parents.isEmpty, try !container.moveToNext(in: &self) {
                let value = container.value
                container = parents.removeLast()
                container.add(value)
            }
        } while !parents.isEmpty
        return container.elements[0]
    }
}

/// An object or array of which only a part has been read.
private struct OpenContainer {
    let isObject: Bool
    var members = JSONObject()
    /// The name of the member that is being read.
    var name = ""
    var elements: [JSONValue] = []

    init(isObject: Bool) { self.isObject = isObject }

    var value: JSONValue { isObject ? .object(members) : .array(elements) }

    mutating func add(_ value: JSONValue) {
        if isObject { members[name] = value } else { elements.append(value) }
    }

    /// Returns `false` when the container has ended.
    mutating func moveToNext(in reader: inout JSONReader) throws(JSONError) -> Bool {
        guard isObject else { return try reader.nextElement() }
        guard let key = try reader.nextKey() else { return false }
        name = try key.string
        return true
    }
}

extension JSONObject: JSONDecodable {
    /// Reads an object.
    public init(from reader: inout JSONReader) throws(JSONError) {
        guard try reader.peekKind() == .object else { throw reader.unexpected(.object) }
        self = try JSONValue(from: &reader).object ?? JSONObject()
    }
}
