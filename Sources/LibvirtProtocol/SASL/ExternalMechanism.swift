/// EXTERNAL (RFC 4422, appendix A): the server knows already who asks, by a certificate or the socket.
package struct ExternalMechanism: SASLMechanism {
    package static let name = "EXTERNAL"
    package static let revealsPassword = false

    private let identity: [UInt8]

    /// - Parameter identity: Whom to act as; empty for whomever the server knows.
    package init(identity: String = "") throws(SASLError) {
        guard !identity.utf8.contains(0) else { throw SASLError(.unusableCredentials, "the name holds a NUL") }
        self.identity = Array(identity.utf8)
    }

    package mutating func start() throws(SASLError) -> [UInt8]? { identity }

    package mutating func respond(to challenge: [UInt8]) throws(SASLError) -> [UInt8]? {
        throw SASLError(.invalidChallenge, "the server asks for more than EXTERNAL has")
    }

    /// The server proves nothing with EXTERNAL.
    package mutating func finish(with data: [UInt8]?) throws(SASLError) {}
}
