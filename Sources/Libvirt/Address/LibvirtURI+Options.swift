extension LibvirtURI {
    /// What is special about a unix socket.
    public struct UnixOptions: Sendable, Hashable {
        /// The socket's path (`socket=`); `nil` for the usual one.
        public var socket: String?
        /// Which daemon's socket is the usual one (`mode=`).
        public var mode: Mode

        /// Creates options.
        public init(socket: String? = nil, mode: Mode = .auto) {
            self.socket = socket
            self.mode = mode
        }
    }

    /// What is special about TLS.
    public struct TLSOptions: Sendable, Hashable {
        /// The folder with `cacert.pem`, `clientcert.pem` and `clientkey.pem` (`pkipath=`); `nil` for the usual places.
        public var certificateFolder: String?
        /// Whether the server must show a certificate of its host name by the authority (not `no_verify=1`).
        public var verifiesServer: Bool

        /// Creates options.
        public init(certificateFolder: String? = nil, verifiesServer: Bool = true) {
            self.certificateFolder = certificateFolder
            self.verifiesServer = verifiesServer
        }
    }

    /// What is special about ssh.
    public struct SSHOptions: Sendable, Hashable {
        /// What happens when the other host's key is not known yet (`known_hosts_verify=`).
        public enum HostVerification: String, Sendable, Hashable, CaseIterable {
            /// What ssh's configuration says: normally it asks.
            case normal
            /// The key is believed, and kept; one that has changed is refused.
            case auto
            /// Any key is believed (also `no_verify=1`).
            case ignore
        }

        /// Which program passes on to the socket on the other host (`proxy=`).
        public enum Proxy: String, Sendable, Hashable, CaseIterable {
            /// `virt-ssh-helper` where there is one and no ``SSHOptions/socket`` is given, otherwise netcat.
            case auto
            /// ``SSHOptions/netcat``.
            case netcat
            /// `virt-ssh-helper`, which finds the daemon's socket by itself.
            case native
        }

        /// The host's name, IP address, or alias in ssh's configuration.
        public var host: String
        /// The TCP port; `nil` for the one that ssh's configuration says, normally 22.
        public var port: Int?
        /// The program to run instead of `ssh` (`command=`).
        public var command: String?
        /// The private key (`keyfile=`).
        public var keyFile: String?
        /// The file of the hosts' keys (`known_hosts=`).
        public var knownHostsFile: String?
        /// What happens when the host's key is not known yet.
        public var hostVerification: HostVerification
        /// Whether ssh may ask for a password or about a key (not `no_tty=1`).
        public var mayAsk: Bool
        /// Which program passes on to the socket.
        public var proxy: Proxy
        /// The program to run instead of `nc` on the other host (`netcat=`).
        public var netcat: String?
        /// The path of the socket on the other host (`socket=`); `nil` for the usual one.
        public var socket: String?
        /// Which daemon's socket is the usual one (`mode=`).
        public var mode: Mode

        /// Creates options.
        public init(
            host: String,
            port: Int? = nil,
            command: String? = nil,
            keyFile: String? = nil,
            knownHostsFile: String? = nil,
            hostVerification: HostVerification = .normal,
            mayAsk: Bool = true,
            proxy: Proxy = .auto,
            netcat: String? = nil,
            socket: String? = nil,
            mode: Mode = .auto
        ) {
            self.host = host
            self.port = port
            self.command = command
            self.keyFile = keyFile
            self.knownHostsFile = knownHostsFile
            self.hostVerification = hostVerification
            self.mayAsk = mayAsk
            self.proxy = proxy
            self.netcat = netcat
            self.socket = socket
            self.mode = mode
        }
    }
}
