public import JSONWire

/// A QAPI struct or union, the arguments of a command or the data of an event: an object on the wire.
///
/// Members that a QEMU sends and this package does not know are skipped; ``unknownMembers(in:)`` finds them.
public protocol QAPIObject: JSONDecodable, JSONEncodable, Sendable {
    /// Writes the members into an object that has been begun: those of a union and of its branch share one.
    func writeMembers(to writer: inout JSONWriter)
}

extension QAPIObject {
    /// Writes the object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}
