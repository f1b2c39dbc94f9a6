/// The texts that SCRAM is made of.
enum SCRAMText {
    /// A name or password as SASLprep (RFC 4013) leaves it. It leaves ASCII alone, and only that is accepted: what it makes of
    /// the rest needs tables of Unicode that are not here, and a guess could lock a user out.
    static func prepared(_ text: String, _ what: String) throws(SASLError) -> String {
        guard !text.isEmpty else { throw SASLError(.unusableCredentials, "\(what) is empty") }
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw SASLError(
                .unusableCredentials,
                "\(what) holds characters outside of ASCII, which SCRAM cannot take here"
            )
        }
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
            throw SASLError(.unusableCredentials, "\(what) holds control characters")
        }
        return text
    }

    /// The attributes of a message, in their order: `a=…,b=…`.
    static func attributes(of message: [UInt8]) throws(SASLError) -> [(name: String, value: String)] {
        guard message.count <= 16384, let text = String(validating: message, as: UTF8.self) else {
            throw SASLError(.invalidChallenge, "the server's message is too long, or not UTF-8")
        }
        var attributes: [(name: String, value: String)] = []
        for attribute in text.split(separator: ",", omittingEmptySubsequences: false) {
            let bytes = attribute.utf8
            guard bytes.count >= 2, bytes[bytes.index(after: bytes.startIndex)] == UInt8(ascii: "=") else {
                throw SASLError(.invalidChallenge, "the server's message has not the form of SCRAM")
            }
            attributes.append((String(attribute.prefix(1)), String(attribute.dropFirst(2))))
        }
        return attributes
    }
}

extension String {
    /// The name as SCRAM writes it: comma and equals sign have a meaning there.
    var scramEscaped: String {
        reduce(into: "") { result, character in
            switch character {
            case ",": result += "=2C"
            case "=": result += "=3D"
            default: result.append(character)
            }
        }
    }
}

package enum SCRAMNonce {
    /// 24 random bytes as Base64, from the system's generator.
    @Sendable package static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return Base64.encode((0..<24).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}
