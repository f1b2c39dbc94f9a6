extension JSONValue: JSONEncodable {
    /// Writes the value. How deep it is nested does not matter for the stack.
    public func write(to writer: inout JSONWriter) {
        var open: [WrittenContainer] = []
        var next: JSONValue? = self
        while true {
            if let value = next {
                value.writeBeginning(to: &writer)
                switch value {
                case .array, .object: open.append(WrittenContainer(value))
                default: break
                }
            }
            guard !open.isEmpty else { return }
            next = open[open.count - 1].writeNext(to: &writer)
            if next == nil { open.removeLast() }
        }
    }

    /// Writes a scalar, or what begins an object or array.
    private func writeBeginning(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.writeNull()
        case .bool(let value): writer.write(bool: value)
        case .integer(let value): writer.write(integer: value)
        case .unsigned(let value): writer.write(integer: value)
        case .double(let value): writer.write(double: value)
        case .string(let value): writer.write(string: value)
        case .array: writer.beginArray()
        case .object: writer.beginObject()
        }
    }
}

/// An object or array of which only a part has been written.
private enum WrittenContainer {
    case array(IndexingIterator<[JSONValue]>)
    case object(IndexingIterator<[JSONObject.Element]>)

    init(_ value: JSONValue) {
        switch value {
        case .object(let members): self = .object(members.makeIterator())
        default: self = .array((value.array ?? []).makeIterator())
        }
    }

    /// Writes the name of the next member, or what ends the container.
    ///
    /// - Returns: The next value, to be written; `nil` when the container has ended.
    mutating func writeNext(to writer: inout JSONWriter) -> JSONValue? {
        switch self {
        case .array(var elements):
            guard let element = elements.next() else {
                writer.endArray()
                return nil
            }
            self = .array(elements)
            return element
        case .object(var members):
            guard let (name, value) = members.next() else {
                writer.endObject()
                return nil
            }
            self = .object(members)
            writer.key(name)
            return value
        }
    }
}

extension JSONObject: JSONEncodable {
    /// Writes an object.
    public func write(to writer: inout JSONWriter) { JSONValue.object(self).write(to: &writer) }
}
