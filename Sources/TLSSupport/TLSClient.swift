internal import NIOCore
package import NIOSSL

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A client of TLS, ready for connections.
package struct TLSClient: Sendable {
    private let context: NIOSSLContext
    private let authorities: [NIOSSLCertificate]
    private let certificate: NIOSSLCertificate?

    init(context: NIOSSLContext, authorities: [NIOSSLCertificate], certificate: NIOSSLCertificate?) {
        self.context = context
        self.authorities = authorities
        self.certificate = certificate
    }

    /// Whether it can show a certificate to a server that asks for one.
    package var hasCertificate: Bool { certificate != nil }

    /// Why a server may not like its certificate; `nil` when there is none, or nothing wrong with it that one sees from here.
    package var ownProblem: String? { certificate.flatMap { Self.validityProblem(of: $0, at: time(nil)) } }

    /// Makes what encrypts a connection.
    ///
    /// - Parameters:
    ///   - host: Where the server is. Of an IP address, it is the one that was connected to that must be in the certificate.
    ///   - serverName: The name that must be in the certificate instead.
    /// - Throws: NIOSSL's error: the name cannot be one.
    package func makeHandler(host: String, serverName: String? = nil) throws -> NIOSSLClientHandler {
        let name = serverName ?? (Self.isIPAddress(host) ? nil : host)
        return try NIOSSLClientHandler(context: context, serverHostname: name)
    }

    package static func isIPAddress(_ host: String) -> Bool {
        // It throws for whatever is none.
        (try? SocketAddress(ipAddress: host, port: 0)) != nil
    }

    // MARK: Why a certificate is not accepted

    /// What is wrong with a server's certificate that was not accepted, as far as one can see: "it expired on …".
    ///
    /// - Parameter certificate: `nil` when it is not known.
    func problem(with certificate: NIOSSLCertificate?) -> String {
        let now = time(nil)
        if let certificate, let problem = Self.validityProblem(of: certificate, at: now) { return problem }
        if let problem = authorities.lazy.compactMap({ Self.validityProblem(of: $0, at: now) }).first {
            return
                "it is not by an authority that is trusted here, of which one has a certificate that is out of date: \(problem)"
        }
        return "it is not by the authority that is trusted here"
    }

    private static func validityProblem(of certificate: NIOSSLCertificate, at now: time_t) -> String? {
        if certificate.notValidAfter < now { return "it expired on \(date(certificate.notValidAfter))" }
        if certificate.notValidBefore > now { return "it is not valid before \(date(certificate.notValidBefore))" }
        return nil
    }

    /// A day in UTC, as 2026-01-31.
    private static func date(_ time: time_t) -> String {
        var time = time
        var parts = tm()
        gmtime_r(&time, &parts)
        let digits = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
        return digits.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
}
