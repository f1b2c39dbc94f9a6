internal import ArgumentParser
internal import QAPISchema

/// `qapi-codegen merge`
struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Add a release to the model of all releases.",
        discussion: """
            Reads the schema of a release, which must be newer than those in the model, and writes the model anew. A \
            model that does not exist yet begins with that release.

            For example: qapi-codegen merge --add PATH/qapi/qapi-schema.json --release 11.1

            A place where nothing fits all releases ends the command with status 1, and file:line:column: MESSAGE on \
            standard error. The model stays as it was.

            Types with another name in the same place are known to be the same. What no place tells stands in the \
            table of renames, lines of RELEASE,SCHEMA,OLD,NEW.
            """
    )

    @Option(help: ArgumentHelp("The schema, such as qapi/qapi-schema.json in QEMU's source.", valueName: "file"))
    var add: String

    @Option(help: "The release that it is of, such as 11.1.")
    var release: Release

    @Option(help: "What the schema describes.")
    var kind = SchemaKind.qmp

    @Option(help: "The model. (default: Schemas/KIND.model)")
    var model: String?

    @Option(help: "The table of renames.")
    var renames = "Schemas/renames.csv"

    func run() throws {
        let path = model ?? "Schemas/\(kind.rawValue).model"
        do {
            let merged = try merge(into: path)
            try DiskFiles().write(Array(merged.text.utf8), to: path)
        } catch let error as SchemaError {
            StandardError.print(error.description)
            throw ExitCode.failure
        } catch let error as SourceFileError {
            StandardError.print("\(path): cannot be written: \(error.reason)")
            throw ExitCode.failure
        }
    }

    private func merge(into path: String) throws -> MergedSchema {
        guard DiskFiles().exists(path) else {
            return MergedSchema(first: try SchemaModel(path: add, files: DiskFiles()), kind: kind, release: release)
        }
        var merged = try MergedSchema(text: try DiskFiles().text(path), path: path)
        guard merged.kind == kind else { throw ValidationError("'\(path)' is of \(merged.kind), not of \(kind)") }
        if let last = merged.releases.last, last >= release {
            throw ValidationError("'\(path)' has releases up to \(last), and \(release) is not newer")
        }
        let table = try RenameTable(try DiskFiles().text(renames), path: renames)
        try merged.add(try SchemaModel(path: add, files: DiskFiles()), release: release, renames: table.renames)
        return merged
    }
}

extension SchemaKind: ExpressibleByArgument {}
extension Release: ExpressibleByArgument {}
