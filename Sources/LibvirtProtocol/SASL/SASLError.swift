/// Why an authentication by SASL does not go on. Holds neither names nor passwords.
package struct SASLError: Error, Sendable, Hashable {
    package enum Code: Sendable, Hashable {
        /// The name or the password cannot be used with the mechanism.
        case unusableCredentials
        /// The server's message breaks the mechanism's rules, or offers too little protection.
        case invalidChallenge
        /// The server says that it refuses.
        case refused
        /// The server does not know the password: it is not the one it seems to be.
        case serverNotProved
    }

    package let code: Code
    /// What happened, as a sentence without its full stop.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
