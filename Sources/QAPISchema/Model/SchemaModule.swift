/// One file of a schema.
package struct SchemaModule: Sendable, Hashable {
    /// The file's name without its folder and extension: `block-core`.
    package let name: String
    /// The path as it was read.
    package let path: String
    /// In the order of the file. What the schema does not spell out stands before what needs it.
    package let definitions: [Definition]
}
