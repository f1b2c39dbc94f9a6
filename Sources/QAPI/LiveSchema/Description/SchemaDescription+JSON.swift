public import JSONWire

extension SchemaDescription: JSONEncodable {
    /// Writes an object: `{"name", "kind", "features", "out-of-band", "open", "arguments", "returns"?}`, in which the
    /// last two are as ``SchemaShape`` writes them. `open` tells whether there are arguments that the schema does not
    /// have. An event has no `returns`.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("kind", kind.rawValue)
        writer.member("features", features)
        writer.member("out-of-band", allowsOutOfBand)
        writer.member("open", takesOtherArguments)
        writer.member("arguments", arguments)
        writer.member("returns", returns)
        writer.endObject()
    }
}
