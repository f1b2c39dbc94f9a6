/// Writes a page for each module of the schema, and one that lists them.
struct DocumentationPages {
    let target: BindingsTarget
    let modules: [ModulePlan]

    func files() -> [GeneratedFile] {
        modules.map { GeneratedFile(name: "\(Self.name(of: $0)).md", text: text(of: $0)) }
            + [GeneratedFile(name: "Modules.md", text: index)]
    }

    private static func name(of module: ModulePlan) -> String { "module-\(module.name)" }

    private func text(of module: ModulePlan) -> String {
        let head = """
            # \(module.name)

            What the module `\(module.name)` of the \(target.schemaName) schema declares.

            ## Topics

            """
        let topics =
            topic("Commands", module.commands.map(\.swiftName)) + topic("Events", module.events.map(\.swiftName))
            + topic("Types", module.types.map(\.swift))
        return head + topics
    }

    private func topic(_ title: String, _ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        return "\n### \(title)\n\n" + names.sorted().map { "- ``\($0)``\n" }.joined()
    }

    private var index: String {
        """
        # Modules of the schema

        The \(target.schemaName) schema is made of modules, and so are its bindings.

        ## Topics

        ### Modules


        """ + modules.map { "- <doc:\(Self.name(of: $0))>\n" }.joined()
    }
}
