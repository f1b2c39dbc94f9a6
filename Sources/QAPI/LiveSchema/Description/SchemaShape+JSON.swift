public import JSONWire

extension SchemaShape: JSONEncodable {
    /// Writes an object whose `type` tells what else it has:
    ///
    /// | `type` | further members |
    /// |---|---|
    /// | `string`, `integer`, `number`, `boolean`, `null`, `any`, `unknown` | none |
    /// | `enum` | `values`: objects with `name` and, where there are any, `features` |
    /// | `array` | `elements`: a shape |
    /// | `object` | `members`: shapes with `name`, `optional` and, where there are any, `features` |
    /// | `choice` | `choices`: shapes |
    /// | `cut` | `text`: what lies deeper than was asked for, in short |
    /// | `repeated` | `place`: where the same object is shown |
    ///
    /// A union is an `object` that has `tag` and `branches` as well: shapes with `values`, those of the tag.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }

    fileprivate func writeMembers(to writer: inout JSONWriter) {
        switch self {
        case .basic(let text): writer.member("type", text)
        case .enumeration(let values):
            writer.member("type", "enum")
            writer.member("values", values)
        case .array(let element):
            writer.member("type", "array")
            writer.member("elements", element)
        case .object(let object):
            writer.member("type", "object")
            object.writeMembers(to: &writer)
        case .choice(let shapes):
            writer.member("type", "choice")
            writer.member("choices", shapes)
        case .cut(let text):
            writer.member("type", "cut")
            writer.member("text", text)
        case .repeated(let place):
            writer.member("type", "repeated")
            writer.member("place", place)
        }
    }
}

extension SchemaShape.Value: JSONEncodable {
    /// Writes an object: `{"name", "features"?}`.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("features", features.isEmpty ? nil : features)
        writer.endObject()
    }
}

extension SchemaShape.Object {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("members", members)
        writer.member("tag", tag)
        writer.member("branches", branches.isEmpty ? nil : branches)
    }
}

extension SchemaShape.Member: JSONEncodable {
    /// Writes an object: `{"name", "optional", "features"?}` and what the shape has.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("optional", isOptional)
        writer.member("features", features.isEmpty ? nil : features)
        shape.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SchemaShape.Branch: JSONEncodable {
    /// Writes an object: `{"values"}` and what the shape has.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("values", values)
        shape.writeMembers(to: &writer)
        writer.endObject()
    }
}
