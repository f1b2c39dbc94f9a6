internal import QAPISchema

/// The part of a model that tells clients what came and went with which release.
enum ReleaseText {
    /// The declaration of the text, which is read when it is first asked for.
    static func file(_ schema: MergedSchema, named name: String) -> GeneratedFile {
        let lines = text(of: schema).split(separator: "\n", omittingEmptySubsequences: false)
        let head = [
            "\(GeneratedFile.notice). Do not edit.",
            "",
            "/// What the schemas of all releases have, without what is only received.",
            "let \(name): StaticString = \"\"\"",
        ]
        let body = lines.map { $0.isEmpty ? "" : "    " + $0 }
        return GeneratedFile(
            name: name.prefix(1).uppercased() + name.dropFirst() + ".swift",
            text: (head + body + ["    \"\"\"", ""]).joined(separator: "\n")
        )
    }

    private static func text(of schema: MergedSchema) -> String {
        var sent = schema
        for name in schema.commands.keys { sent.commands[name]?.returns = nil }
        for name in schema.events.keys { sent.events[name]?.data = .inline([]) }
        sent.types = schema.types.filter { $0.value.use.contains(.sent) }
        let lines = sent.text.split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    }
}
