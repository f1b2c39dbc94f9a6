internal import JSONWire

/// One word of a QMP command's arguments: `key=value`.
struct ArgumentWord {
    /// As what a value was read.
    enum Reading: Sendable, Hashable {
        /// What it was meant to be: plain text, or a JSON string.
        case certain
        /// What it looks like, which is something else than text. It might be text as well.
        case guess
        /// Text, though it begins like JSON, which it is not: what is wrong with it.
        case faulty(String)
    }

    /// The names in the key.
    let path: [String]
    /// As it was written: `file.driver`.
    let key: String
    /// What stands behind the `=`.
    let text: String
    /// The value as what it looks like.
    let value: JSONValue
    let reading: Reading

    init(_ word: String) throws(Failure) {
        guard let separator = word.firstIndex(of: "="), word[..<separator].isPlainName else {
            // The word may be a secret that slipped out of place: say where to look, not what it is.
            throw .usage("an argument has the form key=value, or is the only one and a JSON object")
        }
        key = String(word[..<separator])
        path = try ArgumentWord.path(of: key)
        text = String(word[word.index(after: separator)...])
        if let first = text.first, "{[\"".contains(first) {
            (value, reading) = ArgumentWord.read(json: text, key: key)
        } else {
            let value = ArgumentWord.plainValue(text)
            self.value = value ?? .string(text)
            reading = value == nil ? .certain : .guess
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
    private static func read(json text: String, key: String) -> (JSONValue, Reading) {
        do {
            let value = try CommandLineJSON.value(of: Array(text.utf8))
            return (value, value.string == nil ? .guess : .certain)
        } catch {
            return (.string(text), .faulty("the value of '\(key)' \(error)"))
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
        let value = try? CommandLineJSON.value(of: Array(text.utf8))
        guard case .double = value, text.utf8.dropFirst().allSatisfy(isDigit) else { return value }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}

extension StringProtocol {
    /// Whether it can be shown as a name: what holds quotes, braces or blanks is something else that slipped out of
    /// place, and may be a secret.
    var isPlainName: Bool {
        !isEmpty && !contains { $0 == "{" || $0 == "\"" || $0.isWhitespace }
    }
}
