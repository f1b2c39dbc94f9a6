internal import NIOCore
public import QMP
internal import TLSSupport

extension TransportSecurity {
    /// TLS 1.2 or 1.3 with monitors whose certificates are by a given authority and for the host that was meant.
    ///
    /// ```swift
    /// var configuration = SocketMonitor.Configuration()
    /// configuration.security = try .tls(TLSCredentials(folder: "/etc/pki/qemu"))
    /// let monitor = SocketMonitor(.tls(host: "node-7.example", port: 4444), configuration: configuration)
    /// ```
    /// The files are read now, and not again: certificates that are renewed take a new configuration. It may be used for any
    /// number of connections.
    ///
    /// - Parameters:
    ///   - credentials: Where the certificates and the key are.
    ///   - passphrase: What the key is protected with, if it is.
    ///   - serverName: The host name that must be in the certificate, where it is not that of the address: as through a tunnel,
    ///     when the address is that of this host. No IP address. Default: the host of the address, a name or an IP address. A
    ///     certificate for the IP address that was reached is accepted too, whatever the name.
    /// - Throws: `QMPError.Code.fileFailure`, with the path of a file that cannot be used; `QMPError.Code.invalidAddress` for a
    ///   `serverName` that cannot be one.
    public static func tls(
        _ credentials: TLSCredentials,
        passphrase: String? = nil,
        serverName: String? = nil
    ) throws(QMPError) -> TransportSecurity {
        if let serverName, serverName.isEmpty || TLSClient.isIPAddress(serverName) {
            throw QMPError(.invalidAddress, "\"\(serverName)\" is no host name, as a certificate is verified by")
        }
        let client: TLSClient
        do throws(TLSFileError) {
            client = try TLSFiles(credentials).read(passphrase: passphrase)
        } catch {
            throw QMPError(.fileFailure, error.description)
        }
        return TransportSecurity { address, secured in
            guard case .tls(let host, _) = address else { return [] }
            let beginning = BeginningHandler()
            let encryption = try client.makeHandler(host: host, serverName: serverName)
            let failure = SecurityFailure(address: address, serverName: serverName ?? host, client: client)
            let securing = SecuringHandler(secured, failure, beginning: beginning, encryption: encryption)
            return [beginning, encryption, LastByteHandler(), securing]
        }
    }
}
