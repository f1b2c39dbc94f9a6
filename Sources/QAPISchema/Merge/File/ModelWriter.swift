/// Writes a merged schema as text: one line for each thing, in an order that does not depend on anything else.
///
///     command blockdev-mirror preconfig module=block-core
///         argument device str
///         argument target-is-zero? bool since=10.1
///         returns StatusInfo
///
/// A line begins with what it is about. Parts are indented. A `?` says that something can be absent. Then come flags,
/// and facts with a `=`, of which `if=` is the last and goes on to the end of the line. `since` and `until` are left
/// out where they are those of the whole; of a whole, where it has been there from the oldest release, or still is.
struct ModelWriter {
    private var lines: [String] = []
    private let oldest: Release?

    /// The text, which ends with a line feed.
    static func text(_ schema: MergedSchema) -> String {
        var writer = ModelWriter(oldest: schema.releases.first)
        writer.lines = [
            "# What the releases of QEMU have in their schemas, made by 'qapi-codegen merge'.",
            "schema \(schema.kind.rawValue)",
            "releases " + schema.releases.map(\.description).joined(separator: " "),
        ]
        schema.sortedCommands.forEach { writer.write($0) }
        schema.sortedEvents.forEach { writer.write($0) }
        schema.sortedTypes.forEach { writer.write($0) }
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private init(oldest: Release?) {
        self.oldest = oldest
    }

    private mutating func write(_ command: MergedCommand) {
        let flags = CommandOptions.words.filter { command.options.contains($0.option) }.map(\.word)
        begin(["command", command.name] + flags + ["module=\(command.module)"], command.history)
        write(command.arguments, member: "argument", whole: "arguments", command.history)
        if let returns = command.returns { part(["returns", returns.text]) }
    }

    private mutating func write(_ event: MergedEvent) {
        begin(["event", event.name, "module=\(event.module)"], event.history)
        write(event.data, member: "member", whole: "data", event.history)
    }

    private mutating func write(_ type: MergedType) {
        let names = type.formerNames.isEmpty ? [] : ["was=" + type.formerNames.joined(separator: ",")]
        let words = [type.content.word, type.name] + type.use.words + ["module=\(type.module)"] + names
        begin(words, type.history)
        switch type.content {
        case .enumeration(let values):
            for value in values { part(["value", value.name], value.history, in: type.history) }
        case .alternate(let choices):
            for choice in choices {
                part(["choice", choice.name, choice.type.description], choice.history, in: type.history)
            }
        case .object(let object): write(object, type.history)
        }
    }

    private mutating func write(_ object: MergedObject, _ whole: History) {
        write(object.members, word: "member", whole)
        if let tag = object.tag { part(["tag", tag]) }
        for branch in object.branches {
            let mark = branch.isOptional ? "?" : ""
            part(["branch", branch.name + mark, branch.type.description], branch.history, in: whole)
        }
    }

    private mutating func write(_ arguments: MergedArguments, member: String, whole: String, _ history: History) {
        switch arguments {
        case .inline(let members): write(members, word: member, history)
        case .named(let payload): part([whole, payload.text])
        }
    }

    private mutating func write(_ members: [MergedMember], word: String, _ whole: History) {
        for member in members {
            let mark = member.isOptional ? "?" : ""
            part([word, member.name + mark, member.type.description], member.history, in: whole)
        }
    }

    private mutating func begin(_ words: [String], _ history: History) {
        let facts = history.facts(since: oldest, until: nil)
        lines += ["", (words + facts).joined(separator: " ")]
    }

    private mutating func part(_ words: [String], _ history: History, in whole: History) {
        part(words + history.facts(since: whole.since, until: whole.until))
    }

    private mutating func part(_ words: [String]) {
        lines.append("    " + words.joined(separator: " "))
    }
}

extension MergedPayload {
    fileprivate var text: String { type.description + (isOptional ? "?" : "") }
}

extension History {
    /// The facts that do not follow from those of the whole.
    fileprivate func facts(since wholeSince: Release?, until wholeUntil: Release?) -> [String] {
        var facts: [String] = []
        if since != wholeSince { facts.append("since=\(since)") }
        if let until, until != wholeUntil { facts.append("until=\(until)") }
        if let deprecated { facts.append("deprecated=\(deprecated)") }
        if isUnstable { facts.append("unstable") }
        for feature in features {
            let until = feature.until.map(\.description) ?? ""
            facts.append("feature=\(feature.name),\(feature.since),\(until)")
        }
        if let condition { facts.append("if=\(condition)") }
        return facts
    }
}
