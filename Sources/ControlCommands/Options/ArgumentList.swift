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
    /// The words of which looks alone told what they are, by their places.
    private var guesses: [String: ArgumentGuess]
    /// The objects that were put together from words, by their places: the names that lead to them.
    private var nodes: [String: [String]]

    init(parsing words: [String]) throws(Failure) {
        if words.count == 1, let word = words.first?.drop(while: \.isWhitespace), word.first == "{" {
            try self.init(json: Array(word.utf8))
            return
        }
        var root = ArgumentNode()
        var guesses: [String: ArgumentGuess] = [:]
        var nodes: [String: [String]] = [:]
        for word in words {
            let argument = try ArgumentWord(word)
            guard root.insert(argument.value, at: argument.path[...]) else {
                throw .usage("the argument '\(argument.key)' contradicts an earlier one")
            }
            for count in 1..<max(1, argument.path.count) {
                let path = Array(argument.path.prefix(count))
                nodes[path.joined(separator: ".").asPlace] = path
            }
            if let guess = ArgumentGuess(argument) { guesses[argument.key.asPlace] = guess }
        }
        self.init(object: root.object, guesses: guesses, nodes: nodes)
    }

    /// - Parameter json: The text of one JSON object.
    init(json: [UInt8]) throws(Failure) {
        let value: JSONValue
        do {
            value = try CommandLineJSON.value(of: json)
        } catch {
            throw .usage("the JSON object with the arguments \(error)")
        }
        guard let object = value.object else { throw .usage("the arguments are not a JSON object") }
        self.init(object: object, guesses: [:], nodes: [:])
    }

    private init(object: JSONObject, guesses: [String: ArgumentGuess], nodes: [String: [String]]) {
        self.object = object
        self.guesses = guesses
        self.nodes = nodes
    }
}

// MARK: Without a schema

extension ArgumentList {
    /// The arguments as what they look like.
    ///
    /// - Throws: When something looks like JSON and is none: nobody knows whether it is text.
    mutating func unchecked(for command: String) throws(Failure) -> JSONObject {
        if let fault = guesses.sorted(by: { $0.key < $1.key }).compactMap(\.value.fault).first { throw fault }
        if command == "device_add" { readPropertiesAsText { _ in true } }
        return object
    }

    /// Keeps the text of what is neither a plain number nor a word of JSON, in arguments of which nobody knows what they
    /// are: a serial number may be `1e5`, and a revision `2.10`.
    private mutating func readPropertiesAsText(where isOpen: (_ name: String) -> Bool) {
        for (place, guess) in guesses where guess.path.first.map(isOpen) ?? false {
            if guess.isAddress || !guess.isPlain { object.replace(guess.path, with: .string(guess.text)) }
            guesses[place] = nil
        }
    }
}

// MARK: With a schema

extension ArgumentList {
    /// Reads values as text where a schema asks for text and they look like something else: `fdname=5`. Makes arrays of
    /// words with indexes where a schema asks for arrays: `children.0=a`.
    ///
    /// Where both are right, as for a property of any type, they stay what they look like.
    ///
    /// - Returns: What the QEMU that has the schema would refuse all the same.
    /// - Throws: When JSON is asked for, and what looks like it is none.
    mutating func fit(to schema: LiveSchema, command: String) throws(Failure) -> [SchemaProblem] {
        readPropertiesAsText { schema.leavesOpen(argument: $0, of: command) }
        while true {
            let problems = schema.problems(in: object, of: command)
            let wrong = problems.wrongPlaces
            let changes = wrong.compactMap { place in change(at: place).map { (place: place, change: $0) } }
            guard !changes.isEmpty else {
                if let fault = wrong.compactMap({ guesses[$0]?.fault }).first { throw fault }
                return problems
            }
            // What comes to light behind a union's tag is left for the next round.
            var trial = object
            for (_, change) in changes { trial.replace(change.path, with: change.value) }
            let stillWrong = schema.problems(in: trial, of: command).wrongPlaces
            for (place, change) in changes where !stillWrong.contains(place) {
                object.replace(change.path, with: change.value)
            }
        }
    }

    /// Makes sure that what looks like JSON, and is none, can be nothing but text.
    func checkFaults(by schema: LiveSchema, command: String) throws(Failure) {
        for (place, guess) in guesses.sorted(by: { $0.key < $1.key }) {
            guard let fault = guess.fault else { continue }
            var trial = object
            trial.replace(guess.path, with: guess.text.first == "[" ? [] : [:])
            guard schema.problems(in: trial, of: command).wrongPlaces.contains(place) else { throw fault }
        }
    }

    /// What a value that is of the wrong kind may have been meant to be. Each is tried once.
    private mutating func change(at place: String) -> (path: [String], value: JSONValue)? {
        if let guess = guesses[place], guess.fault == nil {
            guesses[place] = nil
            return (guess.path, .string(guess.text))
        }
        guard let path = nodes.removeValue(forKey: place) else { return nil }
        return object.value(at: path[...])?.object?.elements.map { (path, .array($0)) }
    }
}

extension [SchemaProblem] {
    /// Where values are of the wrong kind.
    fileprivate var wrongPlaces: [String] { filter { $0.kind == .wrongKind }.map(\.path.asPlace) }
}

extension String {
    /// The key of an argument, and the path of a problem, in one form: `children[0].driver` is `children.0.driver`.
    fileprivate var asPlace: String {
        String(
            decoding: utf8.lazy.filter { $0 != UInt8(ascii: "]") }.map { $0 == UInt8(ascii: "[") ? 0x2E : $0 },
            as: UTF8.self
        )
    }
}
