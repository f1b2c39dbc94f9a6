internal import JSONWire

/// That a proxy can be used.
struct ProxyReport: Report {
    let path: String
    let isReadOnly: Bool

    func text(_ style: TextStyle) -> String? {
        "listening on \(path)\(isReadOnly ? ", read-only" : "")".printableOnOneLine
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("listening", path)
        writer.member("readOnly", isReadOnly)
        writer.endObject()
    }
}
