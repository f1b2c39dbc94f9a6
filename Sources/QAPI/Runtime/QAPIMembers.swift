public import JSONWire

/// The arguments of a command or the data of an event: members that go into an object.
public protocol QAPIMembers: Sendable {
    /// Reads an object. Members that are not known are skipped.
    init(from reader: inout JSONReader) throws(JSONError)

    /// Writes the members into an object that has been begun.
    func writeMembers(to writer: inout JSONWriter)
}

extension QAPIMembers {
    /// Reads JSON text that holds one object.
    ///
    /// - Throws: When it is not such an object, or lacks a member that is needed.
    public init(json: [UInt8]) throws(JSONError) {
        self = try JSONMembers<Self>(json: json).members
    }

    /// Reads JSON text that holds one object.
    ///
    /// - Throws: As ``init(json:)-([UInt8])``.
    public init(json: String) throws(JSONError) {
        try self.init(json: Array(json.utf8))
    }

    /// The object as JSON text in UTF-8.
    public func jsonBytes(style: JSONWriter.Style = .compact) -> [UInt8] {
        JSONMembers(members: self).jsonBytes(style: style)
    }

    /// The object as JSON text.
    public func jsonString(style: JSONWriter.Style = .compact) -> String {
        JSONMembers(members: self).jsonString(style: style)
    }
}

/// Lets members be read and written as the object that they make.
private struct JSONMembers<Members: QAPIMembers>: JSONDecodable, JSONEncodable {
    let members: Members

    init(members: Members) {
        self.members = members
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        members = try Members(from: &reader)
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        members.writeMembers(to: &writer)
        writer.endObject()
    }
}
