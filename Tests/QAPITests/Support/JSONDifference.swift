import JSONWire

/// Finds where two values differ, so that a failure of a test can be read.
enum JSONDifference {
    /// The first place where a value is not what it should be, and how; nil if there is none.
    ///
    /// The order of members does not matter, nor whether a number is written with a fraction.
    static func first(expected: JSONValue, actual: JSONValue, at path: String = "$") -> String? {
        switch (expected, actual) {
        case (.object(let expected), .object(let actual)): return first(expected: expected, actual: actual, at: path)
        case (.array(let expected), .array(let actual)):
            guard expected.count == actual.count else {
                return "\(path) has \(actual.count) elements instead of \(expected.count)"
            }
            for (index, (expected, actual)) in zip(expected, actual).enumerated() {
                if let difference = first(expected: expected, actual: actual, at: "\(path)[\(index)]") {
                    return difference
                }
            }
            return nil
        case (.double(let expected), _) where actual.double == expected: return nil
        case (_, .double(let actual)) where expected.double == actual: return nil
        default: return expected == actual ? nil : "\(path) is \(actual) instead of \(expected)"
        }
    }

    private static func first(expected: JSONObject, actual: JSONObject, at path: String) -> String? {
        for (name, value) in expected {
            guard let other = actual[name] else { return "\(path).\(name) is lost" }
            if let difference = first(expected: value, actual: other, at: "\(path).\(name)") { return difference }
        }
        for name in actual.keys where expected[name] == nil { return "\(path).\(name) has come from nowhere" }
        return nil
    }
}
