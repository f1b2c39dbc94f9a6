/// The schemas in QEMU's source, by the program that each describes.
enum SchemaFile: String, Sendable, CaseIterable {
    /// The monitor of a machine.
    case qmp
    /// The guest agent.
    case qga
    /// The monitor of the storage daemon.
    case qsd

    /// Where it is in the source.
    var path: String {
        switch self {
        case .qmp: "qapi/qapi-schema.json"
        case .qga: "qga/qapi-schema.json"
        case .qsd: "storage-daemon/qapi/qapi-schema.json"
        }
    }
}
