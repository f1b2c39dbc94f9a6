internal import JSONWire

extension JSONObject {
    /// The value to which names lead; in arrays they are indexes.
    func value(at path: ArraySlice<String>) -> JSONValue? {
        guard let name = path.first, let value = self[name] else { return nil }
        return value.value(at: path.dropFirst())
    }

    /// Replaces a value that is there.
    ///
    /// - Parameter path: The names that lead to it; in arrays they are indexes.
    mutating func replace(_ path: [String], with value: JSONValue) {
        guard let name = path.first, let old = self[name] else { return }
        self[name] = old.replacing(path.dropFirst(), with: value)
    }

    /// The values in the order of their names, when these are the indexes from 0 on.
    var elements: [JSONValue]? {
        var elements: [JSONValue] = []
        for index in 0..<count {
            guard let element = self["\(index)"] else { return nil }
            elements.append(element)
        }
        return elements
    }
}

extension JSONValue {
    fileprivate func value(at path: ArraySlice<String>) -> JSONValue? {
        guard let name = path.first else { return self }
        switch self {
        case .object(let object): return object.value(at: path)
        case .array(let elements):
            guard let index = elements.place(name) else { return nil }
            return elements[index].value(at: path.dropFirst())
        default: return nil
        }
    }

    fileprivate func replacing(_ path: ArraySlice<String>, with value: JSONValue) -> JSONValue {
        guard let name = path.first else { return value }
        switch self {
        case .object(var object):
            object.replace(Array(path), with: value)
            return .object(object)
        case .array(var elements):
            guard let index = elements.place(name) else { return self }
            elements[index] = elements[index].replacing(path.dropFirst(), with: value)
            return .array(elements)
        default: return self
        }
    }
}

extension [JSONValue] {
    fileprivate func place(_ name: String) -> Int? {
        Int(name).flatMap { indices.contains($0) ? $0 : nil }
    }
}
