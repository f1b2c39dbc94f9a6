internal import ArgumentParser

/// The two forms of everything that is printed.
enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    /// For people; may change between versions.
    case text
    /// For programs: one documented object per command, or one per line for streams.
    case json
}

extension OutputFormat {
    /// The form that a command line which cannot be read seems to ask for.
    init(lookingThrough arguments: [String]) {
        let asksForJSON =
            arguments.contains("--output=json")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--output", "json") }
        self = asksForJSON ? .json : .text
    }
}
