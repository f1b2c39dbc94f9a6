internal import JSONWire

extension JSONWriter {
    /// Writes a member that is an object.
    mutating func object(_ name: StaticString, _ writeMembers: (inout JSONWriter) -> Void) {
        key(name)
        beginObject()
        writeMembers(&self)
        endObject()
    }

    /// Writes a member that is an array of objects.
    mutating func objects<Element>(
        _ name: StaticString,
        _ elements: some Sequence<Element>,
        _ writeMembers: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        beginArray()
        for element in elements {
            beginObject()
            writeMembers(element, &self)
            endObject()
        }
        endArray()
    }
}
