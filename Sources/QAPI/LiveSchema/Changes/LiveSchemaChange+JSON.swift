public import JSONWire

extension LiveSchemaChange: JSONEncodable {
    /// Writes an object: `{"change", "subject", "definition", "path", "old"?, "new"?}`.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("change", kind.rawValue)
        writer.member("subject", subject.rawValue)
        writer.member("definition", definition)
        writer.member("path", path)
        writer.member("old", old)
        writer.member("new", new)
        writer.endObject()
    }
}
