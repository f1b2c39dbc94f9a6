/// PLAIN (RFC 4616): name and password as they are.
package struct PlainMechanism: SASLMechanism {
    package static let name = "PLAIN"
    package static let revealsPassword = true

    private let message: [UInt8]

    package init(user: String, password: String) throws(SASLError) {
        guard !user.isEmpty, !password.isEmpty else {
            throw SASLError(.unusableCredentials, "PLAIN needs a name and a password")
        }
        guard !user.utf8.contains(0), !password.utf8.contains(0) else {
            throw SASLError(.unusableCredentials, "the name or the password holds a NUL")
        }
        message = [0] + Array(user.utf8) + [0] + Array(password.utf8)
    }

    package mutating func start() throws(SASLError) -> [UInt8]? { message }

    package mutating func respond(to challenge: [UInt8]) throws(SASLError) -> [UInt8]? {
        throw SASLError(.invalidChallenge, "the server asks for more than PLAIN has")
    }

    /// The server proves nothing with PLAIN.
    package mutating func finish(with data: [UInt8]?) throws(SASLError) {}
}
