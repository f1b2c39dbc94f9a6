import Foundation

@testable import QAPICodeGen
@testable import QAPISchema

/// The model for the generator's own tests, and what was made of it.
enum Golden {
    static let folder = URL(filePath: #filePath).appending(path: "../../../Support/GoldenBindings").standardizedFileURL

    /// Makes the files anew.
    static let command = """
        swift run qapi-codegen generate Tests/Support/GoldenBindings/golden.model --import QAPI \
        --output Tests/Support/GoldenBindings/Generated --registry Tests/Support/GoldenBindings/Bindings.swift
        """

    static func modelText() throws -> String {
        try String(contentsOf: folder.appending(path: "golden.model"), encoding: .utf8)
    }

    static func schema() throws -> MergedSchema { try MergedSchema(text: modelText(), path: "golden.model") }

    static func generator() throws -> BindingsGenerator { try BindingsGenerator(schema(), importing: ["QAPI"]) }
}
