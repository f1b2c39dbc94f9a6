internal import JSONWire
internal import QMP

/// A schema that was saved: what `query-qmp-schema` returned.
enum SchemaFile {
    /// Some fifty times what a schema takes.
    private static let sizeLimit = 16 << 20

    static func schema(in path: String) throws(Failure) -> LiveSchema {
        let json = try content(of: path)
        let schema: LiveSchema
        do {
            schema = try LiveSchema(json: json)
        } catch {
            throw .file("\(path) holds no schema: \(error)")
        }
        guard !schema.commands.isEmpty else { throw .file("\(path) holds no schema: there are no commands in it") }
        return schema
    }

    private static func content(of path: String) throws(Failure) -> [UInt8] {
        do {
            return try LocalFile.content(of: path, limit: sizeLimit)
        } catch {
            throw .file("cannot read \(path): \(error.reason)")
        }
    }

    static func save(_ json: [UInt8], to path: String) throws(Failure) {
        do {
            try LocalFile.store(OneLine.bytes(of: json) + [UInt8(ascii: "\n")], at: path)
        } catch {
            throw .file("cannot write \(path): \(error.reason)")
        }
    }
}
