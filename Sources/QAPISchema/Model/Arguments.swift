/// What a command takes, or an event tells.
package enum Arguments: Sendable, Hashable {
    /// Its own members; none if the schema says nothing.
    case inline([Member])
    /// The members of a struct.
    case named(TypeReference)
    /// The members of a struct or a union. For clients the same as `named`.
    case boxed(TypeReference)
}
