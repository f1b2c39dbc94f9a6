internal import ArgumentParser
internal import QAPISchema

/// `qapi-codegen diff`
struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what is different between two schemas, or between two releases of the model.",
        discussion: """
            Two files are compared completely. Two releases of the model, such as 7.2 and 10.0, are compared by what \
            the model tells: what came, what went and what was deprecated, not what was mandatory or of another type.

            As JSON: {"changes": [{"change", "subject", "definition", "part"?, "old"?, "new"?}]}.
            """
    )

    @Argument(help: "The older schema or release.")
    var old: String

    @Argument(help: "The newer schema or release.")
    var new: String

    @Option(help: "What the model describes.")
    var kind = SchemaKind.qmp

    @Option(help: "The model. (default: Schemas/KIND.model)")
    var model: String?

    @Option(help: "How to print the changes.")
    var output = OutputFormat.text

    func run() throws {
        do {
            let (old, new) = try schemas()
            print(ChangesReport(changes: SchemaComparison(old, new).changes).text(output))
        } catch let error as SchemaError {
            StandardError.print(ErrorReport(error: error).text(output))
            throw ExitCode.failure
        }
    }

    private func schemas() throws -> (MergedSchema, MergedSchema) {
        switch (Release(old), Release(new)) {
        case (nil, nil): return (try schema(old), try schema(new))
        case (let old?, let new?):
            let path = model ?? "Schemas/\(kind.rawValue).model"
            let merged = try MergedSchema(text: try DiskFiles().text(path), path: path)
            return (try slice(of: old, merged, path), try slice(of: new, merged, path))
        default: throw ValidationError("a file and a release cannot be compared")
        }
    }

    private func schema(_ path: String) throws -> MergedSchema {
        // Nothing of a comparison depends on the release of a whole schema.
        MergedSchema(try SchemaModel(path: path, files: DiskFiles()), kind: kind, release: Release(major: 0, minor: 0))
    }

    private func slice(of release: Release, _ merged: MergedSchema, _ path: String) throws -> MergedSchema {
        guard let slice = merged.slice(of: release) else {
            throw ValidationError("'\(path)' does not have release \(release)")
        }
        return slice
    }
}
