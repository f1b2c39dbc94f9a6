extension LibvirtURI: CustomStringConvertible {
    /// The address as ``init(parsing:)`` reads it.
    public var description: String {
        let parameters = parameters.map { "\($0)=\(Self.encoded($1))" }
        let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
        return "qemu+\(scheme)://\(authority)/\(instance.rawValue)\(query)"
    }

    private var scheme: String {
        switch transport {
        case .unix: "unix"
        case .tcp: "tcp"
        case .tls: "tls"
        case .ssh: "ssh"
        }
    }

    private var authority: String {
        let account = user.map { Self.encoded($0, but: "") + "@" } ?? ""
        switch transport {
        case .unix: return account
        case .tcp(let endpoint), .tls(let endpoint, _):
            return "\(account)\(Self.bracketed(endpoint.host)):\(endpoint.port)"
        case .ssh(let options):
            return account + Self.bracketed(options.host) + (options.port.map { ":\($0)" } ?? "")
        }
    }

    private var parameters: [(String, String)] {
        var parameters: [(String, String?)] = []
        switch transport {
        case .unix(let options): parameters = [("socket", options.socket), ("mode", options.mode.unlessAuto)]
        case .tcp: break
        case .tls(_, let options):
            parameters = [("pkipath", options.certificateFolder), ("no_verify", options.verifiesServer ? nil : "1")]
        case .ssh(let options): parameters = options.parameters
        }
        parameters += [("authfile", authenticationFile), ("name", otherName)]
        return parameters.compactMap { name, value in value.map { (name, $0) } }
    }

    private static func bracketed(_ host: String) -> String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(encoded(host, but: ":"))]" : encoded(host, but: "")
    }

    /// The text with all that might mean something in a URI as `%XX`.
    private static func encoded(_ text: String, but more: String = "/") -> String {
        let plain = Set("-._~\(more)".utf8)
        return text.utf8.reduce(into: "") { result, byte in
            if byte < 0x80, plain.contains(byte) || Character(Unicode.Scalar(byte)).isLetterOrDigit {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

extension LibvirtURI.Mode {
    fileprivate var unlessAuto: String? { self == .auto ? nil : rawValue }
}

extension LibvirtURI.SSHOptions {
    fileprivate var parameters: [(String, String?)] {
        [
            ("command", command), ("keyfile", keyFile), ("known_hosts", knownHostsFile),
            ("known_hosts_verify", hostVerification == .normal ? nil : hostVerification.rawValue),
            ("no_tty", mayAsk ? nil : "1"), ("netcat", netcat),
            ("proxy", proxy == .auto ? nil : proxy.rawValue), ("socket", socket), ("mode", mode.unlessAuto),
        ]
    }
}
