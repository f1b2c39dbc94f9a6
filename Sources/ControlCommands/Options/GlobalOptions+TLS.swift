internal import QMP
internal import QMPTLS

extension GlobalOptions {
    /// What secures connections to those of the addresses that are for TLS; `nil` when there are none.
    ///
    /// - Throws: ``Failure/usage(_:)`` when an address takes what is not given, or what is given is for none of them;
    ///   ``Failure/file(_:)`` for a file that cannot be used.
    func security(for addresses: [MonitorAddress], in environment: Environment) throws(Failure) -> TransportSecurity? {
        guard let address = addresses.first(where: \.isForTLS) else {
            try refuseTLSOptions()
            return nil
        }
        guard let security = try securityOfThisHost(in: environment) else {
            throw .usage(
                "\(address) takes --tls-creds FOLDER, or \(GlobalOptions.credentialsVariable): the folder with ca-cert.pem"
            )
        }
        return security
    }

    /// What secures connections to those machines of this host that take it; `nil` when nothing is given. Then they tell that
    /// they do.
    func securityOfThisHost(in environment: Environment) throws(Failure) -> TransportSecurity? {
        guard let folder = tlsCreds ?? environment[GlobalOptions.credentialsVariable] else { return nil }
        do {
            return try .tls(TLSCredentials(folder: folder), serverName: tlsHostname)
        } catch {
            throw error.code == .fileFailure ? .file(error.message) : .usage("--tls-hostname: \(error.message)")
        }
    }

    /// For addresses that are not for TLS, or in another way.
    func refuseTLSOptions() throws(Failure) {
        if tlsCreds != nil { throw .usage("--tls-creds is for tls: addresses; libvirt's take ?pkipath=FOLDER") }
        if tlsHostname != nil { throw .usage("--tls-hostname is for tls: addresses") }
    }
}

extension MonitorAddress {
    fileprivate var isForTLS: Bool { if case .tls = self { true } else { false } }
}
