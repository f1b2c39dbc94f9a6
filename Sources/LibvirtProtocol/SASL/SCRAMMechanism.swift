package typealias SCRAMSHA256Mechanism = SCRAMMechanism<SCRAMSHA256>
package typealias SCRAMSHA1Mechanism = SCRAMMechanism<SCRAMSHA1>

/// SCRAM (RFC 5802, RFC 7677) without channel binding: both sides prove that they know the password, and neither tells it.
package struct SCRAMMechanism<Variant: SCRAMVariant>: SASLMechanism {
    package static var name: String { Variant.name }
    package static var revealsPassword: Bool { false }

    private enum State {
        case initial
        case awaitingServerFirst(clientNonce: String)
        case awaitingServerFinal(signature: [UInt8])
        case proved
        case failed
    }

    /// "n,,": no channel binding, and no other identity than the user's.
    private static var header: String { "n,," }

    private let user: String
    private let password: [UInt8]
    private let makeNonce: @Sendable () -> String
    private var state = State.initial

    /// - Parameters:
    ///   - user: The name; ASCII without control characters, since what SCRAM makes of others is not implemented.
    ///   - password: The same holds for it.
    ///   - makeNonce: Gives something that was never given before and cannot be guessed, of printable ASCII but the comma.
    package init(
        user: String,
        password: String,
        makeNonce: @escaping @Sendable () -> String = SCRAMNonce.random
    ) throws(SASLError) {
        self.user = try SCRAMText.prepared(user, "the name").scramEscaped
        self.password = Array(try SCRAMText.prepared(password, "the password").utf8)
        self.makeNonce = makeNonce
    }

    package mutating func start() throws(SASLError) -> [UInt8]? {
        guard case .initial = state else { throw SASLError(.invalidChallenge, "the authentication has begun already") }
        let nonce = makeNonce()
        state = .awaitingServerFirst(clientNonce: nonce)
        return Array((Self.header + bareFirst(nonce)).utf8)
    }

    package mutating func respond(to challenge: [UInt8]) throws(SASLError) -> [UInt8]? {
        switch state {
        case .awaitingServerFirst(let nonce):
            // Whatever goes wrong from here on, nothing is to be believed any more.
            state = .failed
            let serverFirst = try SCRAMServerFirst(challenge, extending: nonce)
            let (final, signature) = answer(to: serverFirst, nonce: nonce)
            state = .awaitingServerFinal(signature: signature)
            return Array(final.utf8)
        case .awaitingServerFinal(let signature):
            try check(challenge, signature)
            return []
        case .initial, .proved, .failed:
            throw SASLError(.invalidChallenge, "the server asks for more than \(Self.name) has")
        }
    }

    package mutating func finish(with data: [UInt8]?) throws(SASLError) {
        switch state {
        case .awaitingServerFinal(let signature): try check(data ?? [], signature)
        case .proved: break
        case .initial, .awaitingServerFirst, .failed:
            throw SASLError(
                .serverNotProved,
                "the server ends \(Self.name) before it has proved that it knows the password"
            )
        }
    }

    private func bareFirst(_ nonce: String) -> String { "n=\(user),r=\(nonce)" }

    private func answer(to first: SCRAMServerFirst, nonce: String) -> (final: String, signature: [UInt8]) {
        let salted = Variant.saltedPassword(password, first.salt, iterations: first.iterations)
        let clientKey = Variant.hmac(salted, "Client Key".utf8)
        let binding = Base64.encode(Array(Self.header.utf8))
        let withoutProof = "c=\(binding),r=\(first.nonce)"
        let exchange = "\(bareFirst(nonce)),\(first.text),\(withoutProof)".utf8
        let clientSignature = Variant.hmac(Variant.hash(clientKey), exchange)
        let proof = zip(clientKey, clientSignature).map { $0 ^ $1 }
        let signature = Variant.hmac(Variant.hmac(salted, "Server Key".utf8), exchange)
        return ("\(withoutProof),p=\(Base64.encode(proof))", signature)
    }

    private mutating func check(_ message: [UInt8], _ signature: [UInt8]) throws(SASLError) {
        state = .failed
        let attributes = try SCRAMText.attributes(of: message)
        if case .some(("e", _)) = attributes.first {
            throw SASLError(.refused, "the server refuses the authentication")
        }
        guard case .some(("v", let text)) = attributes.first, let told = Base64.decode(text) else {
            throw SASLError(.serverNotProved, "the server does not prove that it knows the password")
        }
        guard Variant.isEqual(told, signature) else {
            throw SASLError(.serverNotProved, "the server does not know the password: it is not the one it seems to be")
        }
        state = .proved
    }
}
