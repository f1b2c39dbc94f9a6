/// What a path may ask of a value's type.
enum JSONTypeQuestion: Sendable, Hashable {
    case word(JSONTypeWord)
    case enumeration

    /// Finds what is meant by a word.
    ///
    /// - Parameter position: Where the word stands in its path.
    /// - Throws: When it means nothing, so that a slip is not taken for a type that this QEMU lacks.
    init(_ word: String, at position: Int) throws(SchemaPathError) {
        if word == "enum" {
            self = .enumeration
        } else if let word = JSONTypeWord(word) {
            self = .word(word)
        } else {
            let known = "str, int, number, bool, null, any, object, array and enum"
            throw SchemaPathError("there is no such type: a schema knows \(known)", at: position)
        }
    }

    /// Whether the answer is yes for a type.
    func holds(for content: SchemaEntry.Content) -> Bool {
        switch (self, content) {
        case (.word(let word), .builtIn(let builtIn)): word == builtIn
        case (.word(.object), .object), (.word(.array), .array), (.enumeration, .enumeration): true
        default: false
        }
    }
}
