public import JSONWire

/// A command with its arguments, which knows what QEMU replies to it.
public protocol QAPICommand: QAPIMembers {
    /// What QEMU returns; ``EmptyReply`` when there is nothing to return.
    associatedtype Response: JSONDecodable & JSONEncodable & Sendable

    /// The name on the wire, for example `blockdev-mirror`.
    static var name: String { get }
    /// Whether QEMU can execute it out of band, in the newest release that has it. Default: no.
    static var allowsOutOfBand: Bool { get }
    /// Whether QEMU can execute it before the machine is configured (`-preconfig`), in the newest release that has it.
    /// Default: no.
    static var allowsPreconfig: Bool { get }
}

extension QAPICommand {
    /// No.
    public static var allowsOutOfBand: Bool { false }
    /// No.
    public static var allowsPreconfig: Bool { false }
}

/// What commands return that have nothing to return: `{}`.
public struct EmptyReply: JSONDecodable, JSONEncodable, Sendable {
    /// Creates it.
    public init() {}

    /// Reads any value: what a later QEMU returns is no concern of those who expect nothing.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.skipValue()
    }

    /// Writes `{}`.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
