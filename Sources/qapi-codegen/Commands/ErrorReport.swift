internal import JSONWire
internal import QAPISchema

/// Why a schema is refused.
struct ErrorReport {
    let error: SchemaError

    func text(_ format: OutputFormat) -> String {
        switch format {
        case .text: error.description
        case .json: json
        }
    }

    private var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("error")
        writer.beginObject()
        writer.member("file", error.location.file)
        writer.member("line", error.location.line)
        writer.member("column", error.location.column)
        writer.member("message", error.message)
        writer.endObject()
        writer.endObject()
        return String(decoding: writer.finish(), as: UTF8.self)
    }
}
