extension CommandOptions {
    /// What the options are called in the text of a model.
    static let words: [(word: String, option: CommandOptions)] = [
        ("oob", .outOfBand), ("preconfig", .preconfig), ("free-form", .freeForm), ("silent", .silentSuccess),
    ]
}

extension SchemaUse {
    /// What the uses are called in the text of a model.
    static let allWords: [(word: String, use: SchemaUse)] = [("sent", .sent), ("received", .received)]

    var words: [String] { SchemaUse.allWords.filter { contains($0.use) }.map(\.word) }
}

extension MergedContent {
    /// What the kinds of types are called in the text of a model.
    var word: String {
        switch self {
        case .object: "object"
        case .enumeration: "enum"
        case .alternate: "alternate"
        }
    }
}
