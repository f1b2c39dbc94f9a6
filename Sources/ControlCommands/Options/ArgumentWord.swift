internal import JSONWire

/// One word of a QMP command's arguments: `key=value`.
struct ArgumentWord {
    /// As it was written: `file.driver`.
    let key: String
    /// The names in the key.
    let path: [String]
    /// What stands behind the `=`.
    let text: String
    /// The value as what it looks like.
    let value: JSONValue
    /// Whether the value looks like something else than text, but was not written as JSON: it might be text as well.
    let isGuess: Bool

    init(_ word: String) throws(Failure) {
        guard let separator = word.firstIndex(of: "="), separator != word.startIndex else {
            // The word may be a secret that slipped out of place: say where to look, not what it is.
            throw .usage("an argument has the form key=value, or is the only one and a JSON object")
        }
        key = String(word[..<separator])
        path = try ArgumentWord.path(of: key)
        text = String(word[word.index(after: separator)...])
        if let value = try ArgumentWord.json(text, key: key) {
            self.value = value
            isGuess = false
        } else {
            let value = ArgumentWord.plainValue(text)
            self.value = value ?? .string(text)
            isGuess = value != nil
        }
    }

    private static func path(of key: String) throws(Failure) -> [String] {
        let path = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard path.allSatisfy({ !$0.isEmpty }) else { throw .usage("the key '\(key)' has an empty part") }
        guard path.count <= ArgumentNode.maximumDepth else { throw .usage("the key '\(path[0])…' nests too deep") }
        return path
    }
}

extension ArgumentWord {
    private static let options = JSONReader.Options(allowsNonFiniteNumbers: false)

    /// - Returns: `nil` for what does not begin like an object, an array or a string.
    private static func json(_ text: String, key: String) throws(Failure) -> JSONValue? {
        guard let first = text.first, "{[\"".contains(first) else { return nil }
        do {
            return try JSONValue(json: Array(text.utf8), options: options)
        } catch {
            throw .usage("the value of '\(key)' is not JSON: \(error)")
        }
    }

    /// - Returns: `nil` for what looks like text.
    private static func plainValue(_ text: String) -> JSONValue? {
        switch text {
        case "true": true
        case "false": false
        case "null": .null
        default: number(text)
        }
    }

    private static func number(_ text: String) -> JSONValue? {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || isDigit(first),
            let last = text.utf8.last, isDigit(last)
        else { return nil }
        // What does not parse is not a number, so it is text: no error to report.
        let value = try? JSONValue(json: Array(text.utf8), options: options)
        guard case .double = value, text.utf8.dropFirst().allSatisfy(isDigit) else { return value }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
