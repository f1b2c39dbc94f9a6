internal import Crypto

/// The hash function that a kind of SCRAM is built on.
package protocol SCRAMVariant: Sendable {
    static var name: String { get }
    static func hash(_ data: [UInt8]) -> [UInt8]
    static func hmac(_ key: [UInt8], _ data: some Sequence<UInt8>) -> [UInt8]
    /// The password, made slow to guess ("Hi" in RFC 5802: PBKDF2 of one block).
    static func saltedPassword(_ password: [UInt8], _ salt: [UInt8], iterations: Int) -> [UInt8]
}

package enum SCRAMSHA256: SCRAMVariant {
    package static let name = "SCRAM-SHA-256"

    package static func hash(_ data: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: data)) }

    package static func hmac(_ key: [UInt8], _ data: some Sequence<UInt8>) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(data), using: SymmetricKey(data: key)))
    }

    package static func saltedPassword(_ password: [UInt8], _ salt: [UInt8], iterations: Int) -> [UInt8] {
        salted(password, salt, iterations, with: SHA256.self)
    }
}

package enum SCRAMSHA1: SCRAMVariant {
    package static let name = "SCRAM-SHA-1"

    package static func hash(_ data: [UInt8]) -> [UInt8] { Array(Insecure.SHA1.hash(data: data)) }

    package static func hmac(_ key: [UInt8], _ data: some Sequence<UInt8>) -> [UInt8] {
        Array(HMAC<Insecure.SHA1>.authenticationCode(for: Array(data), using: SymmetricKey(data: key)))
    }

    package static func saltedPassword(_ password: [UInt8], _ salt: [UInt8], iterations: Int) -> [UInt8] {
        salted(password, salt, iterations, with: Insecure.SHA1.self)
    }
}

extension SCRAMVariant {
    /// Compares in a time that does not tell where they differ.
    static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    fileprivate static func salted<Hash: HashFunction>(
        _ password: [UInt8],
        _ salt: [UInt8],
        _ iterations: Int,
        with hash: Hash.Type
    ) -> [UInt8] {
        // What depends on the key alone is hashed once, and copied for each round.
        let keyed = HMAC<Hash>(key: SymmetricKey(data: password))
        func round(_ data: some Sequence<UInt8>) -> [UInt8] {
            var hmac = keyed
            hmac.update(data: Array(data))
            return Array(hmac.finalize())
        }
        var block = round(salt + [0, 0, 0, 1])
        var sum = block
        for _ in 1..<iterations {
            block = round(block)
            for index in sum.indices { sum[index] ^= block[index] }
        }
        return sum
    }
}
