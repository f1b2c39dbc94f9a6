internal import NIOSSL
internal import QMP
internal import TLSSupport

/// Puts into words why a connection was not secured.
struct SecurityFailure: Sendable {
    let address: MonitorAddress
    /// The name, or the IP address, that the certificate was to be for.
    let serverName: String
    let client: TLSClient

    /// Something else than TLS answered.
    func notTLS(_ beginning: [UInt8]) -> QMPError {
        if let foreigner = ForeignProtocol(firstBytes: beginning) {
            return QMPError(.notTLS, "\(address) does not speak TLS: it is \(foreigner)")
        }
        let plain = if case .tls(let host, let port) = address { " (tcp:\(host):\(port))" } else { "" }
        return QMPError(.notTLS, "\(address) does not speak TLS: it is a QMP monitor without it\(plain)")
    }

    /// The handshake failed.
    func inHandshake(_ error: (any Error)?, certificate: NIOSSLCertificate?) -> QMPError {
        switch TLSFailure(error, of: client, certificate: certificate) {
        case .serverNotTrusted(let reason):
            QMPError(.serverNotTrusted, "the certificate of \(address) is not accepted: \(reason)")
        case .otherHost:
            QMPError(
                .serverNotTrusted,
                "the certificate of \(address) is not accepted: it is not for \"\(serverName)\""
            )
        case .certificateRefused(let words): certificateRefused(words)
        case .refused(let words):
            QMPError(.connectionFailed, "\(address) refused the TLS handshake (\(words))")
        case .ended:
            QMPError(.connectionFailed, "\(address) ended the connection during the TLS handshake")
        case .other(let reason):
            QMPError(.connectionFailed, "cannot connect to \(address): TLS failed: \(reason)")
        }
    }

    /// The handshake was done, and then the connection ended before anything was said. QEMU refuses without a word.
    func afterHandshake(_ error: (any Error)?) -> QMPError {
        switch TLSFailure(error, of: client, certificate: nil) {
        case .certificateRefused(let words), .refused(let words): certificateRefused(words)
        case .serverNotTrusted, .otherHost, .ended, .other: certificateRefused(nil)
        }
    }

    private func certificateRefused(_ words: String?) -> QMPError {
        let how = words.map { "said so (\($0))" } ?? "ended the connection after the TLS handshake"
        let why =
            if client.hasCertificate {
                "it does not accept this side's certificate"
                    + (client.ownProblem.map { ", of which is known that \($0)" } ?? "")
            } else {
                "it wants a certificate of this side, and none was given"
            }
        return QMPError(.certificateRefused, "\(address) \(how): \(why)")
    }
}
