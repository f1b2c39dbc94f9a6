internal import ArgumentParser
internal import QAPISchema

/// `qapi-codegen parse`
struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Check a schema and count what is in it.",
        discussion: """
            A schema that breaks a rule ends the command with status 1, and file:line:column: MESSAGE on standard error.

            As JSON: an object with a number for each count, or {"error": {"file", "line", "column", "message"}}.
            """
    )

    @Argument(help: "The schema, such as qapi/qapi-schema.json in QEMU's source.")
    var file: String

    @Option(help: "How to print the counts.")
    var output = OutputFormat.text

    @Option(help: "How strict to be about the style of names; relaxed is for QEMU 5.2. (default: as the pragmas tell)")
    var naming: NamingStyle?

    func run() throws {
        do {
            let model = try SchemaModel(path: file, files: DiskFiles(), naming: naming)
            print(CountsReport(counts: SchemaCounts(model)).text(output))
        } catch {
            StandardError.print(ErrorReport(error: error).text(output))
            throw ExitCode.failure
        }
    }
}

extension NamingStyle: ExpressibleByArgument {}
