package import NIOSSL

/// Why a handshake failed, or the connection that it was for.
package enum TLSFailure: Sendable, Hashable {
    /// The server's certificate is not accepted here, for this reason.
    case serverNotTrusted(String)
    /// The server's certificate is for other hosts.
    case otherHost
    /// The server says that it does not accept this side's certificate, or wants one: with these words of TLS.
    case certificateRefused(String)
    /// The server ended the handshake, with these words of TLS.
    case refused(String)
    /// The connection ended without a word, once the handshake was done.
    case ended
    /// Anything else.
    case other(String)

    /// - Parameters:
    ///   - error: What NIOSSL says; `nil` for nothing.
    ///   - client: Whose handshake it was.
    ///   - certificate: The server's certificate, where it is known.
    package init(_ error: (any Error)?, of client: TLSClient, certificate: NIOSSLCertificate?) {
        switch error {
        case nil, .some(NIOSSLError.uncleanShutdown):
            self = .ended
        case .some(NIOSSLError.handshakeFailed(.sslError([.eofDuringHandshake]))):
            self = .other("the connection ended during the TLS handshake")
        case .some(let error as NIOSSLExtraError) where error == .failedToValidateHostname:
            self = .otherHost
        case .some(NIOSSLError.unableToValidateCertificate):
            self = .otherHost
        case .some(let error) where "\(error)".contains("CERTIFICATE_VERIFY_FAILED"):
            self = .serverNotTrusted(client.problem(with: certificate))
        case .some(let error):
            self.init(reason: Self.reason(of: error), hasCertificate: client.hasCertificate)
        }
    }

    /// The words with which a server refuses a certificate.
    private static let refusals = [
        "bad certificate", "unsupported certificate", "certificate revoked", "certificate expired",
        "certificate unknown",
        "unknown ca", "access denied", "certificate required", "decrypt error",
    ]

    private init(reason: String, hasCertificate: Bool) {
        guard let alert = Self.alert(in: reason) else {
            self = .other(reason)
            return
        }
        // Without a certificate there may be nothing else that it could say.
        let isAboutCertificate = Self.refusals.contains(alert) || (alert == "handshake failure" && !hasCertificate)
        self = isAboutCertificate ? .certificateRefused(alert) : .refused(alert)
    }

    /// `unknown ca` of `tlsv1 alert unknown ca`.
    private static func alert(in reason: String) -> String? {
        reason.firstRange(of: " alert ").map { String(reason[$0.upperBound...]) }
    }

    /// What the library tells in its texts alone, in its words: `wrong version number` of
    /// `…:OPENSSL_internal:WRONG_VERSION_NUMBER at FILE:LINE`.
    static func reason(of error: any Error) -> String {
        let text = "\(error)"
        guard let start = text.firstRange(of: "OPENSSL_internal:")?.upperBound else { return text }
        let word = text[start...].prefix { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "_") }
        return String(word.map { $0 == "_" ? " " : $0 }).lowercased()
    }
}
