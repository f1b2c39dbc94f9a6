internal import JSONWire

/// JSON that was written on the command line. It may hold secrets: what is wrong with it is told by its place alone.
enum CommandLineJSON {
    /// What is wrong, to follow a subject: `is not JSON at byte 7`.
    enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
        case invalid(offset: Int)
        case repeatedName(offset: Int)

        var description: String {
            switch self {
            case .invalid(let offset): "is not JSON at byte \(offset)"
            case .repeatedName(let offset): "has the same name twice in an object, at byte \(offset)"
            }
        }
    }

    private static let options = JSONReader.Options(allowsNonFiniteNumbers: false)

    /// Reads one value with nothing behind it, in which each name of an object occurs once.
    static func value(of json: [UInt8]) throws(Fault) -> JSONValue {
        let value: JSONValue
        let search: RepeatedNameSearch
        do {
            value = try JSONValue(json: json, options: options)
            search = try RepeatedNameSearch(json: json, options: options)
        } catch {
            throw .invalid(offset: error.offset)
        }
        if let offset = search.offset { throw .repeatedName(offset: offset) }
        return value
    }
}

/// Looks for an object with two members of the same name, of which a ``JSONObject`` would keep only one.
private struct RepeatedNameSearch: JSONDecodable {
    /// Where the value of the second one begins; `nil` when there is none.
    private(set) var offset: Int?

    init(from reader: inout JSONReader) throws(JSONError) {
        // The names of each open object; `nil` for an array.
        var open: [Set<String>?] = []
        repeat {
            switch try reader.peekKind() {
            case .object:
                try reader.beginObject()
                open.append([])
            case .array:
                try reader.beginArray()
                open.append(nil)
            default: try reader.skipValue()
            }
            while let container = open.popLast() {
                guard let next = try moveToNext(in: container, &reader) else { continue }
                open.append(next)
                break
            }
        } while !open.isEmpty
    }

    /// - Returns: The names up to the next value; no container at the end of this one.
    private mutating func moveToNext(
        in names: Set<String>?,
        _ reader: inout JSONReader
    ) throws(JSONError) -> Set<String>?? {
        guard var names else { return try reader.nextElement() ? .some(nil) : nil }
        guard let key = try reader.nextKey() else { return nil }
        if !names.insert(try key.string).inserted, offset == nil { offset = reader.position }
        return .some(names)
    }
}
