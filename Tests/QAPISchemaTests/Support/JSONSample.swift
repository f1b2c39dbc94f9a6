import Foundation

/// A JSON value of a test.
enum JSONSample: Decodable, Sendable, Equatable {
    case null
    case bool(Bool)
    /// An integer, also one that only `UInt64` holds.
    case integer
    case number
    case string(String)
    case array([JSONSample])
    case object([String: JSONSample])

    init(_ text: String) throws {
        self = try JSONDecoder().decode(JSONSample.self, from: Data(text.utf8))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Each attempt tells one kind from the others; the last one reports what is none of them.
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if (try? container.decode(Int64.self)) != nil || (try? container.decode(UInt64.self)) != nil {
            self = .integer
        } else if (try? container.decode(Double.self)) != nil {
            self = .number
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONSample].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONSample].self))
        }
    }

    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer, .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
