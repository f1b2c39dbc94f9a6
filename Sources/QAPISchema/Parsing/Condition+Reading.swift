extension Condition {
    /// Reads an `if`: a symbol, an object with `all`, `any` or `not`, or, of QEMU up to 6.1, an expression of the C
    /// preprocessor or an array of such expressions that must all hold.
    init(_ value: SyntaxValue, of subject: String) throws(SchemaError) {
        guard let elements = value.array else {
            self = try Condition.single(value, of: subject)
            return
        }
        if let other = elements.first(where: { $0.string == nil }) {
            throw SchemaError("an array as condition of \(subject) can hold only strings", at: other.location)
        }
        self = .conjunction(try Condition.parts(elements, of: subject, at: value.location))
    }

    private static func single(_ value: SyntaxValue, of subject: String) throws(SchemaError) -> Condition {
        switch value.content {
        case .string(let text): return try symbolOrExpression(text, of: subject, at: value.location)
        case .object(let object): return try combination(object, of: subject)
        case .array, .boolean:
            throw SchemaError("the condition of \(subject) must be a string or an object", at: value.location)
        }
    }

    private static func symbolOrExpression(
        _ text: String,
        of subject: String,
        at location: SourceLocation
    ) throws(SchemaError) -> Condition {
        if isSymbol(text) { return .symbol(text) }
        if let condition = PreprocessorCondition.parse(text) { return condition }
        throw SchemaError(
            "the condition of \(subject) must be a symbol in upper case or made of 'defined(…)', '!', '&&' and '||'",
            at: location
        )
    }

    private static func isSymbol(_ text: String) -> Bool {
        guard let first = text.utf8.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first else { return false }
        return text.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
    }

    private static func combination(_ object: SyntaxObject, of subject: String) throws(SchemaError) -> Condition {
        let fields = try Fields(object, of: "the condition of \(subject)", allowing: ["all", "any", "not"])
        guard let member = object.members.first, object.members.count == 1 else {
            throw SchemaError("\(fields.subject) must have one of 'all', 'any' and 'not'", at: object.location)
        }
        if member.key == "not" { return .not(try single(member.value, of: subject)) }
        let elements = try fields.array(member.key)
        let parts = try parts(elements, of: subject, at: member.value.location)
        return member.key == "all" ? .conjunction(parts) : .disjunction(parts)
    }

    private static func parts(
        _ elements: [SyntaxValue],
        of subject: String,
        at location: SourceLocation
    ) throws(SchemaError) -> [Condition] {
        guard !elements.isEmpty else {
            throw SchemaError("an array in the condition of \(subject) cannot be empty", at: location)
        }
        return try elements.map { element throws(SchemaError) in try single(element, of: subject) }
    }
}
