/// Where an entry stands in a ``SchemaTable``.
typealias SchemaIndex = Int32

/// A command, an event or a type of a running QEMU's schema.
struct SchemaEntry: Sendable {
    /// What it is.
    enum Content: Sendable {
        /// Something mentions it, but nothing says what it is; or what it is has no name here yet.
        case unknown
        case builtIn(JSONTypeWord)
        case enumeration([SchemaValue])
        case array(of: SchemaIndex)
        case object(SchemaObject)
        case alternate([SchemaIndex])
        case command(SchemaCommand)
        case event(arguments: SchemaIndex?)
    }

    let name: String
    var content = Content.unknown
    var features: [String] = []
}

/// A value of an enumeration.
struct SchemaValue: Sendable {
    let name: String
    var features: [String] = []
}

/// What an object consists of. With a tag it is a union.
struct SchemaObject: Sendable {
    /// The members that it always has.
    var members: [SchemaMember]
    /// The member whose value selects a branch.
    var tag: String?
    var branches: [SchemaBranch] = []
}

/// A member of an object.
struct SchemaMember: Sendable {
    let name: String
    let type: SchemaIndex
    let isOptional: Bool
    let features: [String]
}

/// Further members that an object has for one value of its tag.
struct SchemaBranch: Sendable {
    let value: String
    let type: SchemaIndex
}

/// What a command takes and gives.
struct SchemaCommand: Sendable {
    var arguments: SchemaIndex?
    var returns: SchemaIndex?
    var allowsOutOfBand: Bool
}
