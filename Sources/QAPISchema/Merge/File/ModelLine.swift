/// A line of a model, taken apart.
struct ModelLine {
    let location: SourceLocation
    let isPart: Bool
    private var words: ArraySlice<Substring>
    private var facts: [String: String] = [:]

    /// - Parameter text: A line that is neither empty nor a comment.
    init(_ text: Substring, at location: SourceLocation) {
        self.location = location
        isPart = text.hasPrefix("    ")
        var text = text
        if let condition = text.firstRange(of: " if=") {
            facts["if"] = String(text[condition.upperBound...])
            text = text[..<condition.lowerBound]
        }
        words = text.split(separator: " ")[...]
    }

    var isAtEnd: Bool { words.isEmpty && facts.isEmpty }

    func error(_ message: String) -> SchemaError { SchemaError(message, at: location) }

    /// The next word.
    ///
    /// - Parameter meaning: What it should be.
    mutating func word(_ meaning: String) throws(SchemaError) -> String {
        guard let word = words.popFirst() else { throw error("\(meaning) is missing") }
        return String(word)
    }

    /// The next word and whether it has a `?` at its end.
    mutating func optionalWord(_ meaning: String) throws(SchemaError) -> (word: String, isOptional: Bool) {
        let word = try word(meaning)
        return word.hasSuffix("?") ? (String(word.dropLast()), true) : (word, false)
    }

    mutating func reference() throws(SchemaError) -> MergedReference {
        let word = try word("a type")
        guard let reference = MergedReference(word) else { throw error("'\(word)' is no type") }
        return reference
    }

    mutating func payload() throws(SchemaError) -> MergedPayload {
        let (word, isOptional) = try optionalWord("a type")
        guard let reference = MergedReference(word) else { throw error("'\(word)' is no type") }
        return MergedPayload(type: reference, isOptional: isOptional)
    }

    /// Takes a flag, if the line has it.
    mutating func flag(_ name: String) -> Bool {
        guard let place = words.firstIndex(where: { $0 == name }) else { return false }
        words.remove(at: place)
        return true
    }

    /// Takes the value of a fact, if the line has it.
    mutating func fact(_ name: String) -> String? {
        if let fact = facts.removeValue(forKey: name) { return fact }
        guard let place = words.firstIndex(where: { $0.hasPrefix(name + "=") }) else { return nil }
        return String(words.remove(at: place).dropFirst(name.count + 1))
    }

    mutating func release(_ name: String) throws(SchemaError) -> Release? {
        guard let text = fact(name) else { return nil }
        guard let release = Release(text) else { throw error("'\(text)' is no release") }
        return release
    }

    mutating func history(since: Release, until: Release?) throws(SchemaError) -> History {
        var history = History(since: try release("since") ?? since, until: try release("until") ?? until)
        history.deprecated = try release("deprecated")
        history.isUnstable = flag("unstable")
        history.condition = fact("if")
        while let feature = fact("feature") { history.features.append(try span(feature)) }
        return history
    }

    private func span(_ text: String) throws(SchemaError) -> FeatureSpan {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let since = Release(parts[1]), parts[2].isEmpty || Release(parts[2]) != nil else {
            throw error("'\(text)' is no feature with its first and its last release")
        }
        return FeatureSpan(name: parts[0], since: since, until: Release(parts[2]))
    }

    /// Checks that nothing is left.
    func end() throws(SchemaError) {
        if let word = words.first { throw error("'\(word)' has no meaning here") }
        if let fact = facts.keys.first { throw error("'\(fact)' has no meaning here") }
    }
}
