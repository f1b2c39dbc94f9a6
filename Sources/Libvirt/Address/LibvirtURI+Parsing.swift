extension LibvirtURI {
    /// Reads an address as people write it for virsh.
    ///
    /// Parameters: `authfile`, `name` everywhere; `socket`, `mode` with unix and ssh; `pkipath`, `no_verify` with tls;
    /// `command`, `keyfile`, `known_hosts`, `known_hosts_verify`, `no_verify`, `no_tty`, `netcat`, `proxy` with ssh.
    /// - Throws: `LibvirtError.Code.invalidAddress`, also for a parameter that has no meaning there.
    public init(parsing text: String) throws(LibvirtError) {
        let parts = try URIText(text)
        guard parts.scheme.driver == "qemu" else {
            throw .invalidURI(text, "it must begin with qemu:// or qemu+TRANSPORT://")
        }
        guard parts.path.hasPrefix("/"), let instance = Instance(rawValue: String(parts.path.dropFirst())) else {
            throw .invalidURI(text, "after the host comes /system or /session")
        }
        let scheme = parts.scheme.transport ?? (parts.host == nil ? "unix" : "tls")
        var parameters = parts.parameters
        self.init(instance, user: parts.user, authenticationFile: parameters.take("authfile"))
        otherName = parameters.take("name")
        transport = try Self.transport(scheme, parts, &parameters, text)
        try parameters.finish(for: "qemu+\(scheme)")
        try checkSession(text)
    }

    private static func transport(
        _ scheme: String,
        _ parts: URIText,
        _ parameters: inout URIParameters,
        _ text: String
    ) throws(LibvirtError) -> Transport {
        let host = parts.host ?? "localhost"
        switch scheme {
        case "unix":
            guard parts.host == nil, parts.port == nil else {
                throw .invalidURI(text, "a unix socket is on this host; for another, choose tls, tcp or ssh")
            }
            return .unix(
                UnixOptions(socket: parameters.take("socket"), mode: try parameters.takeWord("mode", default: .auto))
            )
        case "tcp": return .tcp(Endpoint(host: host, port: parts.port ?? 16509))
        case "tls":
            guard parameters.take("tls_priority") == nil else {
                throw .invalidURI(text, "tls_priority is a setting of GnuTLS, which is not used here")
            }
            let verifies = try !parameters.takeFlag("no_verify")
            let options = TLSOptions(certificateFolder: parameters.take("pkipath"), verifiesServer: verifies)
            return .tls(Endpoint(host: host, port: parts.port ?? 16514), options)
        case "ssh": return .ssh(try sshOptions(host, parts.port, &parameters))
        case "ext": throw .invalidURI(text, "the transport ext is not known here; ssh with command= may do instead")
        case "libssh", "libssh2": throw .invalidURI(text, "the transport \(scheme) is not known here; ssh is")
        default: throw .invalidURI(text, "the transport must be unix, tcp, tls or ssh")
        }
    }

    private static func sshOptions(
        _ host: String,
        _ port: Int?,
        _ parameters: inout URIParameters
    ) throws(LibvirtError) -> SSHOptions {
        var options = SSHOptions(host: host, port: port)
        options.command = parameters.take("command")
        options.keyFile = parameters.take("keyfile")
        options.knownHostsFile = parameters.take("known_hosts")
        options.hostVerification = try parameters.takeWord("known_hosts_verify", default: .normal)
        if try parameters.takeFlag("no_verify") { options.hostVerification = .ignore }
        options.mayAsk = try !parameters.takeFlag("no_tty")
        options.proxy = try parameters.takeWord("proxy", default: .auto)
        options.netcat = parameters.take("netcat")
        options.socket = parameters.take("socket")
        options.mode = try parameters.takeWord("mode", default: .auto)
        return options
    }

    /// Where another user's socket is cannot be known from here: only a program there finds it.
    private func checkSession(_ text: String) throws(LibvirtError) {
        guard instance == .session else { return }
        switch transport {
        case .tcp, .tls: throw .invalidURI(text, "a user's own daemon does not listen on the network; ssh reaches it")
        case .ssh(let options) where options.proxy == .netcat && options.socket == nil:
            throw .invalidURI(text, "netcat does not find the socket of a user's own daemon: give socket=")
        default: return
        }
    }
}
