/// A command.
package struct MergedCommand: Sendable, Hashable, NamedPart {
    package let name: String
    /// The file of the schema, without its folder and extension.
    package var module: String
    package var arguments: MergedArguments
    /// What it returns; nil means an empty object.
    package var returns: MergedPayload?
    /// Those of the last release that has it. `coroutine` is never among them.
    package var options: CommandOptions
    package var history: History
}

/// An event.
package struct MergedEvent: Sendable, Hashable, NamedPart {
    package let name: String
    /// The file of the schema, without its folder and extension.
    package var module: String
    package var data: MergedArguments
    package var history: History
}

/// What a command takes, or an event tells.
package enum MergedArguments: Sendable, Hashable {
    /// Its own members.
    case inline([MergedMember])
    /// The members of an object.
    case named(MergedPayload)
}

/// A value in a place that was empty in some release.
package struct MergedPayload: Sendable, Hashable {
    package var type: MergedReference
    /// Whether the place is empty, or an empty object, in a release that has it.
    package var isOptional: Bool
}
