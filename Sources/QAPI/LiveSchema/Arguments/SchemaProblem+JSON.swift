public import JSONWire

extension SchemaProblem: JSONEncodable {
    /// Writes an object: `{"problem", "command", "path"?, "near"?, "expected"?, "accepted"?, "found"?, "tag"?,
    /// "message"}`, in which `problem` is the kind and what is empty is left out.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("problem", kind.rawValue)
        writer.member("command", command)
        writer.member("path", path.isEmpty ? nil : path)
        writer.member("near", near.isEmpty ? nil : near)
        writer.member("expected", expected)
        writer.member("accepted", accepted.isEmpty ? nil : accepted)
        writer.member("found", found)
        writer.member("tag", tag)
        writer.member("message", description)
        writer.endObject()
    }
}
