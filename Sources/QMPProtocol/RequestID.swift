/// The number that ties a reply to its request; never used twice on a connection.
package struct RequestID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: UInt64

    package init(_ rawValue: UInt64) { self.rawValue = rawValue }

    /// The id of the negotiation, which precedes every other request.
    package static let negotiation = RequestID(0)

    package var description: String { "\(rawValue)" }
}
