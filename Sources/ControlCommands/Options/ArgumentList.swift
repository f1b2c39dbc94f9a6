internal import JSONWire
internal import QMP

/// The arguments of a QMP command, as one writes them in a shell.
///
/// Each word is `key=value`; `key.sub=value` nests. A value is read as what it looks like: `true`, `false`, `null`, a
/// number, or JSON when it begins with `{`, `[` or `"`. Everything else is text, and so is a number that no JSON number
/// of 64 bits can hold, or that JSON does not allow (`007`). Instead of words, one JSON object can give all arguments.
///
/// Looks deceive: `fdname=5` is meant as text. What it is a schema tells, see ``fit(to:command:)``.
struct ArgumentList: Sendable, Hashable {
    private(set) var object: JSONObject
    /// The words whose values look like something else than text, but were not written as JSON: the text by the key.
    private var guesses: [String: String]

    init(parsing words: [String]) throws(Failure) {
        if words.count == 1, let word = words.first, word.first == "{" {
            try self.init(json: Array(word.utf8))
            return
        }
        var root = ArgumentNode()
        var guesses: [String: String] = [:]
        for word in words {
            let argument = try ArgumentWord(word)
            guard root.insert(argument.value, at: argument.path[...]) else {
                throw .usage("the argument '\(argument.key)' contradicts an earlier one")
            }
            if argument.isGuess { guesses[argument.key] = argument.text }
        }
        self.init(object: root.object, guesses: guesses)
    }

    /// - Parameter json: The text of one JSON object.
    init(json: [UInt8]) throws(Failure) {
        do {
            self.init(object: try JSONValue(json: json).object ?? [:], guesses: [:])
        } catch {
            throw .usage("the arguments are not a JSON object: \(error)")
        }
    }

    private init(object: JSONObject, guesses: [String: String]) {
        self.object = object
        self.guesses = guesses
    }
}

extension ArgumentList {
    /// Reads values as text where a schema asks for text and they look like something else: `fdname=5`.
    ///
    /// Where both are right, as for a property of any type, they stay what they look like.
    ///
    /// - Returns: What the QEMU that has the schema would refuse all the same.
    mutating func fit(to schema: LiveSchema, command: String) -> [SchemaProblem] {
        while true {
            let problems = schema.problems(in: object, of: command)
            let wrong = problems.filter { $0.kind == .wrongKind }.map(\.path)
            let changed = wrong.compactMap { key in guesses.removeValue(forKey: key).map { (key: key, text: $0) } }
            guard !changed.isEmpty else { return problems }
            // What comes to light behind a union's tag is left for the next round.
            var trial = object
            for (key, text) in changed { trial.replace(key, with: .string(text)) }
            let stillWrong = schema.problems(in: trial, of: command).filter { $0.kind == .wrongKind }.map(\.path)
            for (key, text) in changed where !stillWrong.contains(key) { object.replace(key, with: .string(text)) }
        }
    }
}

extension JSONObject {
    /// Replaces a value that is there, inside of objects.
    ///
    /// - Parameter key: The names on the way to it, with dots between them.
    fileprivate mutating func replace(_ key: String, with value: JSONValue) {
        replace(key.split(separator: ".").map(String.init)[...], with: value)
    }

    private mutating func replace(_ path: ArraySlice<String>, with value: JSONValue) {
        guard let name = path.first else { return }
        guard path.count > 1 else {
            self[name] = value
            return
        }
        guard case .object(var inner) = self[name] else { return }
        inner.replace(path.dropFirst(), with: value)
        self[name] = .object(inner)
    }
}
