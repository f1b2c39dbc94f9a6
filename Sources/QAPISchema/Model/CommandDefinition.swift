/// A command.
package struct CommandDefinition: Sendable, Hashable, SchemaEntity {
    package let name: String
    package let arguments: Arguments
    /// What it returns; nil means an empty object.
    package let returns: TypeReference?
    package let options: CommandOptions
    package let condition: Condition?
    package let features: [Feature]
    package let location: SourceLocation
}

/// What is unusual about a command.
package struct CommandOptions: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The arguments are not all those that it takes (`gen` is false).
    package static let freeForm = CommandOptions(rawValue: 1 << 0)
    /// It replies only if it fails (`success-response` is false).
    package static let silentSuccess = CommandOptions(rawValue: 1 << 1)
    /// It may be executed out of band (`allow-oob`).
    package static let outOfBand = CommandOptions(rawValue: 1 << 2)
    /// It may be executed before the machine is configured (`allow-preconfig`).
    package static let preconfig = CommandOptions(rawValue: 1 << 3)
    /// QEMU runs it as a coroutine, which clients do not see.
    package static let coroutine = CommandOptions(rawValue: 1 << 4)
}
