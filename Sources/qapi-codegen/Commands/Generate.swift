internal import ArgumentParser
internal import QAPICodeGen
internal import QAPISchema

/// `qapi-codegen generate`
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make the Swift bindings of a model of all releases.",
        discussion: """
            Writes one file for each module of the schema into the folder, and deletes those that it once made there and \
            would not make now. The same model always gives the same files.
            """
    )

    @Argument(help: "The model, as 'merge' makes it.")
    var model: String

    @Option(help: "The folder for the files. It must exist.")
    var output: String

    @Option(help: "The folder for pages of the documentation. It must exist.")
    var pages: String?

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp("A module that the files import as well. Can be repeated.", valueName: "module")
    )
    var imports: [String] = []

    @Option(help: "A file for a list of all bindings, which tests go through.")
    var registry: String?

    func run() throws {
        do {
            let schema = try MergedSchema(text: try DiskFiles().text(model), path: model)
            let generator = try BindingsGenerator(schema, importing: imports)
            try write(generator)
        } catch let error as SchemaError {
            StandardError.print(error.description)
            throw ExitCode.failure
        } catch let error as GenerationError {
            StandardError.print("\(model): \(error)")
            throw ExitCode.failure
        } catch let error as OutputError {
            StandardError.print(error.description)
            throw ExitCode.failure
        }
    }

    /// Looks at all folders first, so that a name that is wrong changes nothing.
    private func write(_ generator: BindingsGenerator) throws(OutputError) {
        let folder = GeneratedFolder(path: output)
        let pageFolder = pages.map { GeneratedFolder(path: $0) }
        try folder.check()
        try pageFolder?.check()
        if let registry { try GeneratedFolder(of: registry).check() }
        let files = generator.files()
        try folder.write(files)
        try folder.deleteLeftOvers(besides: files)
        try pageFolder?.write(generator.pages())
        guard let registry else { return }
        try OutputError.at(registry) { () throws(SourceFileError) in
            try DiskFiles().write(Array(generator.registry().text.utf8), to: registry)
        }
    }
}
