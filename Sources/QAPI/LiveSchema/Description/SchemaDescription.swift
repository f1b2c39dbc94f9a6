/// A command or an event, described for people: what it takes and what it returns.
public struct SchemaDescription: Sendable, Hashable {
    /// What is described.
    public enum Kind: String, Sendable, Hashable {
        /// A command.
        case command
        /// An event.
        case event
    }

    /// Its name.
    public let name: String
    /// Whether it is a command or an event.
    public let kind: Kind
    /// Its features, such as `deprecated`.
    public let features: [String]
    /// Whether the command can run out of band.
    public let allowsOutOfBand: Bool
    /// Whether the command takes further arguments, which depend on these and are not in the schema.
    public let takesOtherArguments: Bool
    /// The arguments of the command or the data of the event: an object, without members when there are none.
    public let arguments: SchemaShape
    /// What the command returns, mostly an object; `nil` for an event.
    public let returns: SchemaShape?
}
