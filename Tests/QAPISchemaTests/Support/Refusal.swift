import Testing

@testable import QAPISchema

/// A schema that is refused, with a mark at the place where it is wrong.
struct Refusal: Sendable, CustomTestStringConvertible {
    private let marked: String
    private let message: String
    private let naming: NamingStyle?

    /// - Parameters:
    ///   - marked: The schema. The mark `▲` is not a part of it.
    ///   - message: What is wrong there.
    init(_ marked: String, _ message: String, naming: NamingStyle? = nil) {
        self.marked = marked
        self.message = message
        self.naming = naming
    }

    var testDescription: String { marked }

    /// `line:column: message`
    var expectation: String {
        let before = marked.prefix { $0 != "▲" }
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return "\(line):\(column): \(message)"
    }

    var outcome: String {
        do throws(SchemaError) {
            _ = try schema(marked.replacing("▲", with: ""), naming: naming)
            return "nothing"
        } catch {
            return "\(error.location.line):\(error.location.column): \(error.message)"
        }
    }
}
