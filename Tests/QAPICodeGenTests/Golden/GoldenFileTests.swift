import Foundation
import Testing

@testable import QAPICodeGen
@testable import QAPISchema

/// What the generator makes of a model with everything it knows is the same as what was made once, looked at, and compiled
/// as the target GoldenBindings. After a change that is meant, look at what else changes:
///
///     swift run qapi-codegen generate Tests/Support/GoldenBindings/golden.model --import QAPI \
///         --output Tests/Support/GoldenBindings/Generated --registry Tests/Support/GoldenBindings/Bindings.swift
@Suite("Golden files")
struct GoldenFileTests {
    private let generator: BindingsGenerator

    init() throws { generator = try Golden.generator() }

    @Test("The same files, and no others")
    func names() throws {
        let folder = Golden.folder.appending(path: "Generated").path
        let present = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(present == generator.files().map(\.name).sorted(), "to renew them: \(Golden.command)")
    }

    @Test("The same lines in them")
    func lines() throws {
        for file in generator.files() {
            let golden = try String(
                contentsOf: Golden.folder.appending(path: "Generated/\(file.name)"),
                encoding: .utf8
            )
            if let difference = difference(file.text, golden) { Issue.record("\(file.name):\(difference)") }
        }
        let registry = try String(contentsOf: Golden.folder.appending(path: "Bindings.swift"), encoding: .utf8)
        if let difference = difference(generator.registry().text, registry) {
            Issue.record("Bindings.swift:\(difference)")
        }
    }

    @Test("A difference is told with its line and the way to renew the files")
    func differences() {
        #expect(difference("a\nb\n", "a\nb\n") == nil)
        #expect(difference("a\nb", "a\nc") == "2: 'b' is made, 'c' is there; to renew them: \(Golden.command)")
        #expect(difference("a\n", "a") == "2: '' is made, nothing is there; to renew them: \(Golden.command)")
        #expect(difference("a", "a\nb") == "2: nothing is made, 'b' is there; to renew them: \(Golden.command)")
    }

    @Test("The model has every built-in type and every option of commands")
    func coverage() throws {
        let schema = try Golden.schema()
        let members = schema.commands.values.flatMap { command -> [MergedMember] in
            if case .inline(let members) = command.arguments { members } else { [] }
        }
        #expect(Set(members.compactMap(\.type.builtIn)) == Set(BuiltInType.allCases))
        let options = schema.commands.values.map(\.options)
        for option in [CommandOptions.outOfBand, .preconfig, .freeForm, .silentSuccess] {
            #expect(options.contains { $0.contains(option) })
        }
    }

    /// The first line that is not the same, and what to do about it.
    private func difference(_ made: String, _ golden: String) -> String? {
        guard made != golden else { return nil }
        let made = made.split(separator: "\n", omittingEmptySubsequences: false).map { "'\($0)'" } + ["nothing"]
        let golden = golden.split(separator: "\n", omittingEmptySubsequences: false).map { "'\($0)'" } + ["nothing"]
        let place = zip(made, golden).prefix { $0 == $1 }.count
        return "\(place + 1): \(made[place]) is made, \(golden[place]) is there; to renew them: \(Golden.command)"
    }
}
