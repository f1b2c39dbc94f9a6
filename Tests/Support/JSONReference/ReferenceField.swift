internal import JSONWire

/// A field as the page documents it: one row of a table.
package struct ReferenceField: Sendable, Hashable {
    /// Where it is, as `jq` writes it: `.devices[].file`; `.` is the whole.
    package let path: String
    /// Whether it is there whenever what it is part of is there.
    package let isAlways: Bool
    /// What its value may be.
    let kinds: Set<String>
    /// The path whose fields its value has as well.
    let model: String?

    private static let kinds: Set = ["any", "array", "boolean", "integer", "null", "number", "object", "string"]

    /// - Parameter row: A row of a table: path, kind, presence, meaning.
    init(row: Substring) throws(JSONReference.Fault) {
        let cells = row.split(separator: "|").map { cell in
            String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        guard cells.count >= 4, cells[0].last == "`" else {
            throw JSONReference.Fault(description: "a row has less than four cells: \(row)")
        }
        path = String(cells[0].dropFirst().dropLast())
        let kind = cells[1].split(separator: ", as ")
        kinds = Set((kind.first ?? "").split(separator: " or ").map(String.init))
        model = kind.count > 1 ? kind[1].filter { $0 != "`" } : nil
        isAlways = cells[2] == "always"
        guard !kinds.isEmpty, kinds.isSubset(of: Self.kinds) else {
            throw JSONReference.Fault(description: "\(path) is of an unknown kind: \(cells[1])")
        }
    }

    var isAny: Bool { kinds.contains("any") }

    func takes(_ value: JSONValue) -> Bool {
        switch value {
        case _ where isAny: true
        case .null: kinds.contains("null")
        case .bool: kinds.contains("boolean")
        case .string: kinds.contains("string")
        case .array: kinds.contains("array")
        case .object: kinds.contains("object")
        case .double: kinds.contains("number")
        default: kinds.contains("integer") || kinds.contains("number")
        }
    }
}
