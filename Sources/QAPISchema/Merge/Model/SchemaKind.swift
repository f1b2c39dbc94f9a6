/// What a schema describes. The storage daemon has a part of the monitor's schema, so that it needs none of its own.
package enum SchemaKind: String, Sendable, Hashable, CaseIterable {
    /// The monitor of a machine.
    case qmp
    /// The guest agent.
    case qga
}
