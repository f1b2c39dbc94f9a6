import JSONWire

extension Binding {
    /// What is wrong when a value is read and written again; nil if the same comes out.
    func problem(with value: JSONValue) -> String? {
        problem(reading: value, expecting: value)
    }

    /// What is wrong when a value is read and written again; nil if the expected one comes out.
    func problem(reading value: JSONValue, expecting expected: JSONValue) -> String? {
        do throws(JSONError) {
            let written = try roundTrip(value.jsonBytes())
            if let member = try RepeatedMember.first(in: written) { return "\(name): \(member) stands there twice" }
            return try JSONDifference.first(expected: expected, actual: JSONValue(json: written)).map {
                "\(name): \($0)"
            }
        } catch {
            return "\(name): \(error)"
        }
    }
}
