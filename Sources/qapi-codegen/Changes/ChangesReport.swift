internal import JSONWire
internal import QAPISchema

/// What is different between two schemas.
struct ChangesReport {
    let changes: [SchemaChange]

    func text(_ format: OutputFormat) -> String {
        switch format {
        case .text: changes.isEmpty ? "no changes" : changes.map(\.description).joined(separator: "\n")
        case .json: json
        }
    }

    private var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("changes")
        writer.beginArray()
        for change in changes {
            writer.beginObject()
            writer.member("change", change.kind.rawValue)
            writer.member("subject", change.subject.rawValue)
            writer.member("definition", change.definition)
            if let part = change.part { writer.member("part", part) }
            if let old = change.old { writer.member("old", old) }
            if let new = change.new { writer.member("new", new) }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}
