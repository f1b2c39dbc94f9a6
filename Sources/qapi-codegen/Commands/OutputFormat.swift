internal import ArgumentParser

/// The two forms of what is printed.
enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    /// For people; may change between versions.
    case text
    /// For programs: one object.
    case json
}
