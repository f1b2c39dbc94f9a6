@testable import QAPISchema

/// Merges schemas of one file each as the releases 1.0, 2.0 and so on. Types may have names of one letter.
func merged(_ texts: [String], renames: String = "") throws(SchemaError) -> MergedSchema {
    let table = try RenameTable(RenameTable.header + "\n" + renames, path: "renames.csv")
    var merged: MergedSchema?
    for (number, text) in zip(1..., texts) {
        let model = try schema(text, naming: .relaxed)
        let release = Release(major: number, minor: 0)
        if merged == nil { merged = MergedSchema(first: model, kind: .qmp, release: release) }
        if number > 1 { try merged?.add(model, release: release, renames: table.renames) }
    }
    return merged ?? MergedSchema(kind: .qmp, releases: [], commands: [:], events: [:], types: [:])
}

/// The lines about one definition in the text of what schemas come to, without the module.
func lines(of definition: String, _ texts: String..., renames: String = "") throws(SchemaError) -> [String] {
    try merged(texts, renames: renames).lines(of: definition)
}

/// Why schemas cannot be merged.
func conflict(_ texts: String...) -> String {
    do throws(SchemaError) {
        _ = try merged(texts)
        return "nothing"
    } catch {
        return error.description
    }
}

extension MergedSchema {
    func lines(of definition: String) -> [String] {
        let blocks = text.split(separator: "\n\n").map { $0.split(separator: "\n") }
        let block = blocks.first { $0.first?.split(separator: " ").dropFirst().first == Substring(definition) }
        return (block ?? []).map { line in
            line.split(separator: " ").filter { $0 != "module=schema" }.joined(separator: " ")
        }
    }
}
