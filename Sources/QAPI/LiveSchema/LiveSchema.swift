public import JSONWire

/// What one running QEMU can do: its commands and events with their arguments, as `query-qmp-schema` tells them.
///
/// It is read from what that command returns and then answers questions without QEMU.
///
/// ```swift
/// let schema = try LiveSchema(json: reply)
/// schema.has(command: "blockdev-mirror")
/// try schema.supports("blockdev-mirror/arg-type/copy-mode/^write-blocking")
/// schema.problems(in: ["device": "disk0"], of: "blockdev-mirror")
/// ```
///
/// The schema has no names of types, no defaults and no properties of devices, and does not tell how wide an integer
/// is. That a command is there does not mean that it works on this machine: since QEMU 10.1 some only say that they do
/// not.
public struct LiveSchema: Sendable {
    let table: SchemaTable
}

extension LiveSchema: JSONDecodable {
    /// Reads the array that `query-qmp-schema` returns.
    ///
    /// Members and kinds of entries that a later QEMU may bring are passed over. A type that is mentioned but nowhere
    /// described takes any value.
    ///
    /// - Throws: When it is not such an array.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var tableReader = SchemaTableReader()
        try tableReader.read(from: &reader)
        table = tableReader.table
    }
}

extension LiveSchema {
    /// The names of all commands, sorted.
    public var commands: [String] {
        table.entries.filter(\.isCommand).map(\.name).sorted()
    }

    /// The names of all events, sorted.
    public var events: [String] {
        table.entries.filter(\.isEvent).map(\.name).sorted()
    }

    /// Whether there is such a command.
    public func has(command name: String) -> Bool {
        table[name]?.isCommand ?? false
    }

    /// Whether there is such an event.
    public func has(event name: String) -> Bool {
        table[name]?.isEvent ?? false
    }

    /// Whether there is such a command and it can run ahead of others, out of band.
    public func allowsOutOfBand(command name: String) -> Bool {
        table.command(name)?.allowsOutOfBand ?? false
    }

    /// The features of a command, such as `deprecated`, `unstable` or `json-cli`; none when there is no such command.
    public func features(ofCommand name: String) -> [String] {
        has(command: name) ? table[name]?.features ?? [] : []
    }

    /// The features of an event; none when there is no such event.
    public func features(ofEvent name: String) -> [String] {
        has(event: name) ? table[name]?.features ?? [] : []
    }
}

extension SchemaEntry {
    fileprivate var isCommand: Bool {
        guard case .command = content else { return false }
        return true
    }

    fileprivate var isEvent: Bool {
        guard case .event = content else { return false }
        return true
    }
}
