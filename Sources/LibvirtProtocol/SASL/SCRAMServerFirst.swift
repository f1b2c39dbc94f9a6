/// The server's first message in SCRAM: `r=NONCE,s=SALT,i=COUNT`.
struct SCRAMServerFirst {
    /// RFC 7677 asks for 4,096 rounds at least. More than a million would keep this side busy for seconds, which a hostile
    /// server may want.
    static let allowedIterations = 4096...1_000_000

    /// The message as it came.
    let text: String
    let nonce: String
    let salt: [UInt8]
    let iterations: Int

    init(_ message: [UInt8], extending clientNonce: String) throws(SASLError) {
        let attributes = try SCRAMText.attributes(of: message)
        if case .some(("e", _)) = attributes.first {
            throw SASLError(.refused, "the server refuses the authentication")
        }
        guard attributes.count >= 3, attributes[0].name == "r", attributes[1].name == "s", attributes[2].name == "i"
        else {
            throw SASLError(
                .invalidChallenge,
                "the server's message has not the form of SCRAM, or asks for an extension"
            )
        }
        nonce = attributes[0].value
        guard nonce.utf8.count > clientNonce.utf8.count, nonce.utf8.starts(with: clientNonce.utf8) else {
            throw SASLError(.invalidChallenge, "the server's nonce does not extend this side's")
        }
        guard let salt = Base64.decode(attributes[1].value), !salt.isEmpty else {
            throw SASLError(.invalidChallenge, "the server's salt is empty, or no Base64")
        }
        self.salt = salt
        guard let iterations = Int(attributes[2].value), Self.allowedIterations.contains(iterations) else {
            let allowed = "\(Self.allowedIterations.lowerBound) to \(Self.allowedIterations.upperBound)"
            throw SASLError(.invalidChallenge, "the server asks for other than \(allowed) rounds")
        }
        self.iterations = iterations
        // Checked to be UTF-8 when it was taken apart.
        text = String(decoding: message, as: UTF8.self)
    }
}
