/// Reads the lines of a schema model: those that begin a definition, and the indented ones that belong to it.
struct ReleaseTableReader {
    private(set) var releases: [QEMURelease] = []
    private(set) var commands: [String: Availability] = [:]
    private(set) var events: [String: Availability] = [:]
    private(set) var arguments: [String: ReleaseShape] = [:]
    private(set) var types: [String: ReleaseShape] = [:]

    /// The definition whose parts are being read.
    private var owner: (word: Substring, name: String)?
    private var availability = Availability(since: QEMURelease(major: 0, minor: 0))

    mutating func read(_ line: Substring) {
        let words = line.split(separator: " ")
        guard let word = words.first, !word.hasPrefix("#") else { return }
        if word == "releases" {
            releases = words.dropFirst().compactMap { QEMURelease($0) }
        } else if line.hasPrefix(" ") {
            readPart(word, words.dropFirst())
        } else {
            readHead(word, words.dropFirst())
        }
    }

    private mutating func readHead(_ word: Substring, _ words: ArraySlice<Substring>) {
        guard let name = words.first.map(String.init), let oldest = releases.first else { return }
        availability = Self.availability(words, in: Availability(since: oldest))
        owner = (word, name)
        switch word {
        case "command":
            commands[name] = availability
            arguments[name] = ReleaseShape()
        case "event": events[name] = availability
        default: types[name] = ReleaseShape()
        }
    }

    private mutating func readPart(_ word: Substring, _ words: ArraySlice<Substring>) {
        guard let first = words.first else { return }
        let name = String(first.hasSuffix("?") ? first.dropLast() : first)
        switch word {
        case "argument", "member": add(.member, name, words)
        case "branch": add(.branch, name, words)
        case "value": add(.value, name, words)
        case "choice": add(.choice, name, words)
        case "tag": change { $0.tag = name }
        case "arguments": change { $0.whole = name }
        default: return
        }
    }

    private mutating func add(_ kind: ReleasePart.Kind, _ name: String, _ words: ArraySlice<Substring>) {
        let type = kind == .value ? nil : words.dropFirst().first.map(Self.elementType)
        let facts = words.dropFirst(kind == .value ? 1 : 2)
        let availability = Self.availability(facts, in: availability)
        change { $0.parts.append(ReleasePart(kind: kind, name: name, type: type, availability: availability)) }
    }

    private mutating func change(_ change: (inout ReleaseShape) -> Void) {
        guard let owner else { return }
        switch owner.word {
        case "command": change(&arguments[owner.name, default: ReleaseShape()])
        case "event": return
        default: change(&types[owner.name, default: ReleaseShape()])
        }
    }

    /// `[BlockdevOptions]` and `BlockdevOptions` both lead to `BlockdevOptions`.
    private static func elementType(_ word: Substring) -> String {
        word.filter { $0 != "[" && $0 != "]" }
    }

    /// - Parameter whole: What holds where no fact says otherwise.
    private static func availability(_ words: ArraySlice<Substring>, in whole: Availability) -> Availability {
        var availability = Availability(since: whole.since, until: whole.until)
        for word in words {
            if let release = release(of: "since=", word) { availability.since = release }
            if let release = release(of: "until=", word) { availability.until = release }
            if let release = release(of: "deprecated=", word) { availability.deprecated = release }
            if word == "unstable" { availability.isUnstable = true }
        }
        return availability
    }

    private static func release(of fact: String, _ word: Substring) -> QEMURelease? {
        word.hasPrefix(fact) ? QEMURelease(word.dropFirst(fact.count)) : nil
    }
}
