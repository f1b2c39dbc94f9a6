extension SchemaCounts {
    /// One of the counts.
    package struct Column: Sendable {
        /// Lower case with `-` between words: `enum-values`.
        package let name: String
        package let path: any WritableKeyPath<SchemaCounts, Int> & Sendable
    }

    /// All counts, in the order in which they are shown.
    package static let columns = [
        Column(name: "commands", path: \.commands),
        Column(name: "events", path: \.events),
        Column(name: "enums", path: \.enums),
        Column(name: "enum-values", path: \.enumValues),
        Column(name: "structs", path: \.structs),
        Column(name: "members", path: \.members),
        Column(name: "optional-members", path: \.optionalMembers),
        Column(name: "flat-unions", path: \.flatUnions),
        Column(name: "simple-unions", path: \.simpleUnions),
        Column(name: "branches", path: \.branches),
        Column(name: "alternates", path: \.alternates),
        Column(name: "arrays", path: \.arrays),
        Column(name: "implicit-objects", path: \.implicitObjects),
    ]
}
