/// Which names a schema may give to what.
struct NamingRules {
    private let style: NamingStyle
    private let pragmas: Pragmas

    init(style: NamingStyle, pragmas: Pragmas) {
        self.style = style
        self.pragmas = pragmas
    }

    func checkDefinition(_ kind: DefinitionKind, _ text: String, at location: SourceLocation) throws(SchemaError) {
        let subject = "\(kind.rawValue) '\(text)'"
        let name = try validName(text[...], subject, at: location)
        if style == .strict { try checkStyle(of: kind, name, text, subject, at: location) }
        guard kind == .command || kind == .event || !text.hasSuffix("List") else {
            throw SchemaError("\(subject): names that end in 'List' are reserved for arrays", at: location)
        }
    }

    private func checkStyle(
        of kind: DefinitionKind,
        _ name: SchemaName,
        _ text: String,
        _ subject: String,
        at location: SourceLocation
    ) throws(SchemaError) {
        switch kind {
        case .command:
            let isException = pragmas.commandNames.contains(text)
            try checkLower(name, subject, allowing: isException ? [.underscore] : [], at: location)
        case .event:
            guard !name.hasLowerCase, !name.hasHyphen else {
                throw SchemaError("\(subject): the name of an event has neither lower case nor '-'", at: location)
            }
        case .enumeration, .structure, .union, .alternate:
            guard name.isCamelCase else {
                throw SchemaError("\(subject): the name of a type is in CamelCase", at: location)
            }
        }
    }

    /// Checks the name of a member, without the `*`.
    ///
    /// - Parameter owner: The definition that may be an exception; nil where there are no exceptions.
    func checkMember(
        _ text: Substring,
        _ subject: String,
        owner: String?,
        at location: SourceLocation
    ) throws(SchemaError) {
        let name = try validName(text, subject, at: location)
        try checkLower(name, subject, allowing: leniency(for: owner), at: location)
        guard text != "u", !text.hasPrefix("has-"), !text.hasPrefix("has_") else {
            throw SchemaError("\(subject): 'u' and names that begin with 'has-' are reserved", at: location)
        }
    }

    /// Checks the value of an enum. It alone may begin with a digit.
    func checkValue(_ text: String, _ subject: String, owner: String, at location: SourceLocation) throws(SchemaError) {
        let beginsWithDigit = text.utf8.first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
        let name = try validName(beginsWithDigit ? "d\(text)" : text[...], subject, at: location)
        try checkLower(name, subject, allowing: leniency(for: owner), at: location)
    }

    /// Checks the name of a feature, an alternative or a branch of a simple union.
    func checkPlain(_ text: String, _ subject: String, at location: SourceLocation) throws(SchemaError) {
        try checkLower(validName(text[...], subject, at: location), subject, allowing: leniency(for: nil), at: location)
    }

    private struct Leniency: OptionSet {
        let rawValue: UInt8
        static let upperCase = Leniency(rawValue: 1)
        static let underscore = Leniency(rawValue: 2)
    }

    private func leniency(for owner: String?) -> Leniency {
        if let owner, pragmas.memberNames.contains(owner) { return [.upperCase, .underscore] }
        return style == .relaxed ? .underscore : []
    }

    private func validName(
        _ text: Substring,
        _ subject: String,
        at location: SourceLocation
    ) throws(SchemaError) -> SchemaName {
        guard let name = SchemaName(text) else {
            throw SchemaError("\(subject): this is not a valid name", at: location)
        }
        guard !text.hasPrefix("q_"), !text.hasPrefix("q-") else {
            throw SchemaError("\(subject): names that begin with 'q_' are reserved", at: location)
        }
        return name
    }

    private func checkLower(
        _ name: SchemaName,
        _ subject: String,
        allowing leniency: Leniency,
        at location: SourceLocation
    ) throws(SchemaError) {
        guard leniency.contains(.upperCase) || !name.hasUpperCase else {
            throw SchemaError("\(subject): the name cannot hold upper case", at: location)
        }
        guard leniency.contains(.underscore) || !name.hasUnderscore else {
            throw SchemaError("\(subject): the name cannot hold '_'", at: location)
        }
    }
}
