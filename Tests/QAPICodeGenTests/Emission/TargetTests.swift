import Testing

@testable import QAPICodeGen
@testable import QAPISchema

@Suite("Bindings of the monitor and of the guest agent")
struct TargetTests {
    private let text = "command c\n    argument a int\nevent E\nenum Words module=words\n    value a"

    private func file(_ name: String, kind: SchemaKind = .qmp, importing modules: [String] = []) throws -> String? {
        try BindingsGenerator(try model(text, kind: kind), importing: modules).files().first { $0.name == name }?.text
    }

    private func imports(
        _ name: String,
        kind: SchemaKind = .qmp,
        importing modules: [String] = []
    ) throws -> [Substring] {
        let lines = try file(name, kind: kind, importing: modules)?.split(separator: "\n") ?? []
        return lines.filter { $0.contains("import ") }
    }

    @Test("Imports: enums say nothing of JSON themselves")
    func imports() throws {
        #expect(try imports("Main.swift") == ["public import JSONWire"])
        #expect(try imports("Words.swift") == ["internal import JSONWire"])
        let enums: [Substring] = ["internal import JSONWire", "public import QAPI"]
        let both: [Substring] = ["public import JSONWire", "public import QAPI"]
        #expect(try imports("Main.swift", importing: ["QAPI", "QAPI"]) == both)
        #expect(try imports("Words.swift", importing: ["QAPI"]) == enums)
        #expect(try imports("Main.swift", kind: .qga) == both)
        #expect(try imports("Words.swift", kind: .qga) == enums)
        #expect(try imports("Main.swift", importing: ["Extra"]) == ["public import Extra", "public import JSONWire"])
    }

    @Test("Protocols, and arguments as questions to a schema, which the guest agent does not tell")
    func protocols() throws {
        let monitor = try #require(try file("Main.swift"))
        #expect(monitor.contains("public struct CCommand: QAPICommand {"))
        #expect(monitor.contains("extension QAPIExecutor {"))
        #expect(monitor.contains("extension QAPIArgument where Command == CCommand {"))
        let agent = try #require(try file("Main.swift", kind: .qga))
        #expect(agent.contains("public struct CCommand: GuestAgentCommand {"))
        #expect(agent.contains("extension GuestAgentExecutor {"))
        #expect(agent.contains("/// What the guest agent returns."))
        #expect(!agent.contains("QAPIArgument"))
    }

    @Test("What came and went with which release: only what is sent")
    func releases() throws {
        let text = """
            command c since=9.0
                argument a? A if=ONE
                returns B
            event E
                member b int
            object A sent
                member x? int since=9.0 deprecated=9.0
            object B received
                member x int
            """
        let file = try BindingsGenerator(try model(text)).files().last
        #expect(file?.name == "QmpReleases.swift")
        #expect(
            file?.text.split(separator: "\n").suffix(9) == [
                "    command c module=main since=9.0", "        argument a? A if=ONE",
                "    command use module=main", "        argument argument-0? A", "        argument argument-1? B",
                "    event E module=main", "    object A sent module=main",
                "        member x? int since=9.0 deprecated=9.0", "    \"\"\"",
            ]
        )
        #expect(try BindingsGenerator(try model(text, kind: .qga)).files().last?.name == "GuestAgentReleases.swift")
    }

    @Test("Every Swift file begins with the notice by which it is known")
    func notice() throws {
        let generator = try Golden.generator()
        for file in generator.files() + [generator.registry()] { #expect(file.text.hasPrefix(GeneratedFile.notice)) }
    }
}
