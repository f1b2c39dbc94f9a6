package import QAPISchema

/// Makes the Swift bindings of a schema.
package struct BindingsGenerator {
    private let schema: MergedSchema
    private let bindings: Bindings
    private let emitter: Emitter

    /// - Parameters:
    ///   - schema: All that there is to bind to.
    ///   - modules: Modules that the files import as well: bindings of the monitor that are not in QAPI itself need that.
    /// - Throws: When two things would have the same name, or there is no Swift for something.
    package init(_ schema: MergedSchema, importing modules: [String] = []) throws(GenerationError) {
        self.schema = schema
        bindings = try Bindings(schema)
        emitter = Emitter(target: BindingsTarget(schema.kind, importing: modules), oldest: schema.releases.first)
    }

    /// Two numbers side by side, as in `x86_64`, are kept apart.
    private static let exemption = "// swift-format-ignore-file: AlwaysUseLowerCamelCase"

    /// The files, in the order of their names: the same schema always gives the same.
    package func files() -> [GeneratedFile] {
        let modules = bindings.modules.map { module in
            let notice = "\(GeneratedFile.notice) from the module '\(module.name)' of the schema. Do not edit."
            let head = [notice, Self.exemption] + imports(of: module)
            let text = SwiftRenderer.text(head: head, emitter.declarations(of: module))
            return GeneratedFile(name: SwiftName.upperCamel(module.name) + ".swift", text: text)
        }
        return modules + [ReleaseText.file(schema, named: emitter.target.releaseText)]
    }

    /// Enums alone say nothing of JSON themselves, but take from there how they read and write.
    private func imports(of module: ModulePlan) -> [String] {
        let imports = emitter.target.imports.map { name in
            name == "JSONWire" && module.hasOnlyEnums ? "internal import \(name)" : "public import \(name)"
        }
        return [""] + imports
    }

    /// The pages of the documentation, a module each.
    package func pages() -> [GeneratedFile] {
        DocumentationPages(target: emitter.target, modules: bindings.modules).files()
    }

    /// A file that lists everything that ``files()`` has, for tests that go through all of it.
    package func registry() -> GeneratedFile {
        let notice = "\(GeneratedFile.notice). Do not edit."
        let imports = emitter.target.testImports.map { "public import \($0)" }
        let types = bindings.modules.flatMap(\.types).sorted { $0.name < $1.name }
        let names = types.map { "(\"\($0.name)\", \($0.swift).self)" }
        let registry = SwiftType(
            documentation: ["All bindings."],
            keyword: .enumeration,
            name: emitter.target.registry,
            members: [
                list(
                    "commands",
                    "any \(emitter.target.commandProtocol).Type",
                    bindings.commandNames.map { "\($0).self" }
                ),
                list("events", "any QAPIEvent.Type", bindings.eventNames.map { "\($0).self" }),
                list("types", "(String, any (JSONDecodable & JSONEncodable).Type)", names),
            ]
        )
        let text = SwiftRenderer.text(head: [notice, ""] + imports, [.type(registry)])
        return GeneratedFile(name: "\(emitter.target.registry).swift", text: text)
    }

    private func list(_ name: String, _ element: String, _ elements: [String]) -> SwiftDeclaration {
        .property(
            SwiftProperty(
                documentation: ["The \(name)."],
                modifiers: "public static var",
                name: name,
                type: "[\(element)]",
                body: [.list(elements)]
            )
        )
    }
}

/// A file that was made.
package struct GeneratedFile: Sendable, Hashable {
    /// How each Swift file begins. Nothing that begins with something else is ever deleted.
    package static let notice = "// Made by 'qapi-codegen generate'"

    /// The name, without folder.
    package let name: String
    package let text: String
}
