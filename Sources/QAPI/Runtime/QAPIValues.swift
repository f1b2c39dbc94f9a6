public import JSONWire

/// What QEMU's structs and unions are in Swift: objects on the wire.
///
/// Members that a QEMU sends and these bindings do not know are skipped; `JSONValue.members(unknownTo:)` finds them.
public typealias QAPIObject = JSONDecodable & JSONEncodable & Sendable

/// What QEMU's enums are in Swift: strings on the wire, with a constant for each value that any supported QEMU knows.
///
/// They are open: a value that a later QEMU brings is kept as it came. So a `switch` over one has a `default`.
public typealias QAPIEnum = CustomStringConvertible & Hashable & JSONDecodable & JSONEncodable & RawRepresentable
    & Sendable
