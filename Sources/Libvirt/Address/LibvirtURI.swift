/// Where a libvirt daemon is, and how to get there: what virsh takes for its `--connect`.
///
/// | text | daemon |
/// |---|---|
/// | `qemu:///system`, `qemu+unix:///system?socket=PATH` | this host's, through a unix socket |
/// | `qemu:///session` | this user's |
/// | `qemu+tcp://HOST:PORT/system` | another host's, unprotected |
/// | `qemu://HOST/system`, `qemu+tls://HOST:PORT/system?pkipath=FOLDER` | another host's, with certificates |
/// | `qemu+ssh://USER@HOST:PORT/system?keyfile=PATH` | another host's, through the program `ssh` |
///
/// ```swift
/// let uri = try LibvirtURI(parsing: "qemu+tls://node-7.example.org/system")
/// ```
public struct LibvirtURI: Sendable, Hashable {
    /// Whose machines a daemon runs.
    public enum Instance: String, Sendable, Hashable, CaseIterable {
        /// The host's.
        case system
        /// One user's.
        case session
    }

    /// Which of libvirt's daemons to talk to.
    public enum Mode: String, Sendable, Hashable, CaseIterable {
        /// `virtqemud` if its socket is there, otherwise `libvirtd`; on other hosts `libvirtd`.
        case auto
        /// `libvirtd`, which serves all of libvirt.
        case legacy
        /// `virtqemud`, which serves QEMU alone.
        case direct
    }

    /// How to reach the daemon.
    @nonexhaustive
    public enum Transport: Sendable, Hashable {
        /// A unix socket of this host.
        case unix(UnixOptions)
        /// TCP without any protection.
        case tcp(Endpoint)
        /// TLS, in which both sides show a certificate.
        case tls(Endpoint, TLSOptions)
        /// The program `ssh`, and one on the other host that passes on to a unix socket there.
        case ssh(SSHOptions)
    }

    /// A host and a port of it.
    public struct Endpoint: Sendable, Hashable {
        /// The host's name or IP address.
        public var host: String
        /// The TCP port.
        public var port: Int

        /// Creates an end point.
        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    /// Whose machines the daemon runs.
    public var instance: Instance
    /// How to reach the daemon.
    public var transport: Transport
    /// Who asks: with ssh the account on the other host, elsewhere the name for SASL (`USER@`).
    public var user: String?
    /// The file with names and passwords (`authfile=`); `nil` for the first there is of the usual ones.
    public var authenticationFile: String?
    /// What the daemon is asked to open instead of ``name`` (`name=`).
    public var otherName: String?

    /// Creates an address.
    public init(
        _ instance: Instance = .system,
        transport: Transport = .unix(UnixOptions()),
        user: String? = nil,
        authenticationFile: String? = nil
    ) {
        self.instance = instance
        self.transport = transport
        self.user = user
        self.authenticationFile = authenticationFile
    }

    /// What the daemon is asked to open: `qemu:///system`, whatever the way to it.
    public var name: String { otherName ?? "qemu:///\(instance.rawValue)" }

    /// The host that the daemon runs on, as it was given; `nil` for this one.
    public var host: String? {
        switch transport {
        case .unix: nil
        case .tcp(let endpoint), .tls(let endpoint, _): endpoint.host
        case .ssh(let options): options.host
        }
    }
}
