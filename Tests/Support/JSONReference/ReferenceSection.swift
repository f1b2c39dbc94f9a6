package import JSONWire

/// What the page says about an object.
package struct ReferenceSection: Sendable {
    /// The heading.
    package let title: String
    /// The command lines between backticks in the heading: `commands --all`.
    package let forms: [String]
    /// The documented fields.
    package private(set) var fields: [ReferenceField] = []
    /// The examples.
    package private(set) var examples: [JSONValue] = []

    init(title: String) {
        self.title = title
        forms = title.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    mutating func add(_ field: ReferenceField) throws(JSONReference.Fault) {
        guard !fields.contains(where: { $0.path == field.path }) else {
            throw JSONReference.Fault(description: "\(title) documents \(field.path) twice")
        }
        fields.append(field)
    }

    mutating func addExample(_ text: String) throws(JSONReference.Fault) {
        do {
            examples.append(try JSONValue(json: text))
        } catch {
            throw JSONReference.Fault(description: "an example of \(title) is not JSON: \(error)")
        }
    }

    /// How a value differs from what is documented, and which of the documented fields it has.
    package func compare(_ value: JSONValue) -> ReferenceComparison {
        var comparison = ReferenceComparison(self)
        comparison.visit(value, at: ".")
        return comparison
    }
}
