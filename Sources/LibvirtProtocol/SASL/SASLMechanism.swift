/// One side of an authentication by SASL (RFC 4422): the client's, without its transport.
///
/// `start`, then `respond` to each challenge, then `finish` with what came along with the server's success. Only after
/// `finish` has the server proved what the mechanism lets it prove.
package protocol SASLMechanism: Sendable {
    /// The mechanism's registered name.
    static var name: String { get }

    /// Whether the password crosses the wire as it is, so that the connection must be private.
    static var revealsPassword: Bool { get }

    /// The message that goes along with the mechanism's name; `nil` when the server speaks first.
    mutating func start() throws(SASLError) -> [UInt8]?

    /// The answer to a challenge.
    mutating func respond(to challenge: [UInt8]) throws(SASLError) -> [UInt8]?

    /// Takes the server's success.
    ///
    /// - Parameter data: What came along with it.
    /// - Throws: The server did not prove that it knows the password.
    mutating func finish(with data: [UInt8]?) throws(SASLError)
}
