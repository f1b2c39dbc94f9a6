/// Reads what ``ModelWriter`` writes.
struct ModelReader {
    private var lines: ArraySlice<ModelLine>
    private let end: SourceLocation
    private var schema = MergedSchema(kind: .qmp, releases: [], commands: [:], events: [:], types: [:])

    /// - Parameter path: What the text is called in errors.
    static func schema(_ text: String, path: String) throws(SchemaError) -> MergedSchema {
        var reader = ModelReader(text, path: path)
        try reader.readHead()
        while let line = reader.lines.popFirst() { try reader.readDefinition(line) }
        return reader.schema
    }

    private init(_ text: String, path: String) {
        let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
        let numbered = zip(1..., texts).filter { !$0.1.isEmpty && !$0.1.hasPrefix("#") }
        lines = numbered.map { ModelLine($0.1, at: .line($0.0, of: path)) }[...]
        end = .line(texts.count, of: path)
    }

    private mutating func readHead() throws(SchemaError) {
        var line = try headLine("schema")
        let name = try line.word("a schema")
        guard let kind = SchemaKind(rawValue: name) else { throw line.error("'\(name)' is no schema") }
        try line.end()
        line = try headLine("releases")
        var releases: [Release] = []
        repeat {
            let text = try line.word("a release")
            guard let release = Release(text) else { throw line.error("'\(text)' is no release") }
            guard releases.last.map({ $0 < release }) ?? true else { throw line.error("\(text) is out of order") }
            releases.append(release)
        } while !line.isAtEnd
        schema = MergedSchema(kind: kind, releases: releases, commands: [:], events: [:], types: [:])
    }

    private mutating func headLine(_ name: String) throws(SchemaError) -> ModelLine {
        guard var line = lines.popFirst() else { throw SchemaError("'\(name)' is missing", at: end) }
        guard try line.word(name) == name else { throw line.error("'\(name)' is missing") }
        return line
    }

    private mutating func readDefinition(_ line: ModelLine) throws(SchemaError) {
        var line = line
        guard !line.isPart else { throw line.error("a part must follow what it is a part of") }
        let word = try line.word("a definition")
        let name = try line.word("a name")
        guard schema.commands[name] == nil, schema.events[name] == nil, schema.types[name] == nil else {
            throw line.error("'\(name)' is there already")
        }
        switch word {
        case "command": try readCommand(name, &line)
        case "event": try readEvent(name, &line)
        case "object", "enum", "alternate": try readType(name, word, &line)
        default: throw line.error("'\(word)' is no kind of definition")
        }
    }

    private mutating func readCommand(_ name: String, _ line: inout ModelLine) throws(SchemaError) {
        var options: CommandOptions = []
        for (word, option) in CommandOptions.words where line.flag(word) { options.insert(option) }
        let module = try module(of: &line)
        let history = try history(of: &line)
        let arguments = try arguments(member: "argument", whole: "arguments", in: history)
        let returns = try part("returns") { line throws(SchemaError) in try line.payload() }
        schema.commands[name] = MergedCommand(
            name: name,
            module: module,
            arguments: arguments,
            returns: returns,
            options: options,
            history: history
        )
    }

    private mutating func readEvent(_ name: String, _ line: inout ModelLine) throws(SchemaError) {
        let module = try module(of: &line)
        let history = try history(of: &line)
        let data = try arguments(member: "member", whole: "data", in: history)
        schema.events[name] = MergedEvent(name: name, module: module, data: data, history: history)
    }

    private mutating func readType(_ name: String, _ word: String, _ line: inout ModelLine) throws(SchemaError) {
        var use: SchemaUse = []
        for (word, direction) in SchemaUse.allWords where line.flag(word) { use.insert(direction) }
        let module = try module(of: &line)
        let formerNames = line.fact("was")?.split(separator: ",").map(String.init) ?? []
        let history = try history(of: &line)
        schema.types[name] = MergedType(
            name: name,
            formerNames: formerNames,
            module: module,
            use: use,
            history: history,
            content: try content(word, in: history)
        )
    }

    private mutating func content(_ word: String, in whole: History) throws(SchemaError) -> MergedContent {
        switch word {
        case "enum": .enumeration(try values(in: whole))
        case "alternate": .alternate(try choices(in: whole))
        default: .object(try object(in: whole))
        }
    }

    private func module(of line: inout ModelLine) throws(SchemaError) -> String {
        guard let module = line.fact("module") else { throw line.error("'module' is missing") }
        return module
    }

    private func history(of line: inout ModelLine) throws(SchemaError) -> History {
        guard let oldest = schema.releases.first else { throw line.error("there are no releases") }
        let history = try line.history(since: oldest, until: nil)
        try line.end()
        return history
    }
}

extension ModelReader {
    /// The next line without its first word, if it is a part that begins with that one.
    private mutating func part<Value>(
        _ word: String,
        read: (inout ModelLine) throws(SchemaError) -> Value
    ) throws(SchemaError) -> Value? {
        guard var line = lines.first, line.isPart, try line.word("a part") == word else { return nil }
        lines.removeFirst()
        let value = try read(&line)
        try line.end()
        return value
    }

    private mutating func parts<Value>(
        _ word: String,
        read: (inout ModelLine) throws(SchemaError) -> Value
    ) throws(SchemaError) -> [Value] {
        var parts: [Value] = []
        while let part = try part(word, read: read) { parts.append(part) }
        return parts
    }

    private mutating func arguments(
        member: String,
        whole: String,
        in history: History
    ) throws(SchemaError)
        -> MergedArguments
    {
        if let payload = try part(whole, read: { line throws(SchemaError) in try line.payload() }) {
            return .named(payload)
        }
        return .inline(try members(member, in: history))
    }

    private mutating func members(_ word: String, in whole: History) throws(SchemaError) -> [MergedMember] {
        try parts(word) { line throws(SchemaError) in
            let (name, isOptional) = try line.optionalWord("a name")
            let type = try line.reference()
            let history = try line.history(since: whole.since, until: whole.until)
            return MergedMember(name: name, type: type, isOptional: isOptional, history: history)
        }
    }

    private mutating func object(in whole: History) throws(SchemaError) -> MergedObject {
        let members = try members("member", in: whole)
        let tag = try part("tag") { line throws(SchemaError) in try line.word("a name") }
        let branches = try parts("branch") { line throws(SchemaError) in
            let (name, isOptional) = try line.optionalWord("a value")
            let type = try line.reference()
            let history = try line.history(since: whole.since, until: whole.until)
            return MergedBranch(name: name, type: type, isOptional: isOptional, history: history)
        }
        return MergedObject(members: members, tag: tag, branches: branches)
    }

    private mutating func values(in whole: History) throws(SchemaError) -> [MergedValue] {
        try parts("value") { line throws(SchemaError) in
            let name = try line.word("a value")
            return MergedValue(name: name, history: try line.history(since: whole.since, until: whole.until))
        }
    }

    private mutating func choices(in whole: History) throws(SchemaError) -> [MergedChoice] {
        try parts("choice") { line throws(SchemaError) in
            let name = try line.word("a name")
            let type = try line.reference()
            let history = try line.history(since: whole.since, until: whole.until)
            return MergedChoice(name: name, type: type, history: history)
        }
    }
}

extension MergedSchema {
    /// Reads the text of a model.
    ///
    /// - Parameter path: What the text is called in errors.
    /// - Throws: `SchemaError` for the first line that is wrong.
    package init(text: String, path: String) throws(SchemaError) {
        self = try ModelReader.schema(text, path: path)
        try checkMentions(path: path)
    }

    /// The text of the model: the same for equal models, and different for others.
    package var text: String { ModelWriter.text(self) }

    private func checkMentions(path: String) throws(SchemaError) {
        let mentions =
            sortedCommands.flatMap { $0.arguments.mentions + [$0.returns?.type].compactMap(\.self) }
            + sortedEvents.flatMap(\.data.mentions) + sortedTypes.flatMap(\.content.mentions)
        for mention in mentions where mention.builtIn == nil && types[mention.name] == nil {
            throw SchemaError("there is no type '\(mention.name)'", at: .line(1, of: path))
        }
    }
}
