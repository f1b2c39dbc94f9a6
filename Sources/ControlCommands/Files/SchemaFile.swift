internal import JSONWire
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A schema that was saved: what `query-qmp-schema` returned.
enum SchemaFile {
    /// Some fifty times what a schema takes.
    private static let sizeLimit = 16 << 20

    /// Reads a schema.
    ///
    /// - Parameters:
    ///   - path: The file; `-` is standard input.
    ///   - patience: How long reading may take.
    static func schema(in path: String, patience: Duration?) throws(Failure) -> LiveSchema {
        let name = path == "-" ? "standard input" : path
        let json = try content(of: path, name: name, patience: patience ?? LocalFile.standardPatience)
        let schema: LiveSchema
        do {
            schema = try LiveSchema(json: json)
        } catch {
            throw .file("\(name) holds no schema: \(error)")
        }
        guard !schema.commands.isEmpty else { throw .file("\(name) holds no schema: there are no commands in it") }
        return schema
    }

    private static func content(of path: String, name: String, patience: Duration) throws(Failure) -> [UInt8] {
        do {
            return path == "-"
                ? try LocalFile.content(of: STDIN_FILENO, limit: sizeLimit, patience: patience)
                : try LocalFile.content(of: path, limit: sizeLimit, patience: patience)
        } catch {
            throw LocalFile.failure(error, "read", name)
        }
    }

    /// What stands at a path.
    static func kind(of path: String) throws(Failure) -> LocalFile.Kind {
        do {
            return try LocalFile.kind(at: path)
        } catch {
            throw LocalFile.failure(error, "read", path)
        }
    }
}
