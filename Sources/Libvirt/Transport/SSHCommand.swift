/// The program that leads to a daemon on another host, and its arguments.
struct SSHCommand: Hashable {
    /// The program and its arguments, each as it is; the last one is for the shell of the other host.
    let arguments: [String]

    /// - Throws: `LibvirtError.Code.invalidAddress`: what is wanted is not possible.
    init(to uri: LibvirtURI, _ options: LibvirtURI.SSHOptions, isReadOnly: Bool) throws(LibvirtError) {
        var arguments = [options.command ?? "ssh"]
        if let port = options.port { arguments += ["-p", "\(port)"] }
        if let user = uri.user { arguments += ["-l", user] }
        if let keyFile = options.keyFile { arguments += ["-i", keyFile] }
        // No terminal on the other side, and no characters with a meaning of their own.
        arguments += ["-T", "-e", "none"]
        if let path = options.knownHostsFile {
            guard !path.contains("\"") else { throw .unusable(uri, "known_hosts cannot hold a quotation mark") }
            arguments += ["-o", "UserKnownHostsFile=\"\(path)\""]
        }
        switch options.hostVerification {
        case .normal: break
        case .auto: arguments += ["-o", "StrictHostKeyChecking=accept-new"]
        case .ignore: arguments += ["-o", "StrictHostKeyChecking=no"]
        }
        if !options.mayAsk { arguments += ["-o", "BatchMode=yes"] }
        arguments += ["--", options.host, try Self.remoteCommand(uri, options, isReadOnly)]
        self.arguments = arguments
    }

    // MARK: On the other host

    private static func remoteCommand(
        _ uri: LibvirtURI,
        _ options: LibvirtURI.SSHOptions,
        _ isReadOnly: Bool
    ) throws(LibvirtError) -> String {
        let helper = "virt-ssh-helper \(isReadOnly ? "-r " : "")\(quoted(helperURI(uri, options)))"
        let netcat = uri.remoteSocket(isReadOnly: isReadOnly).map { forwarder(options.netcat ?? "nc", $0) }
        switch options.proxy {
        case .native: return helper
        case .netcat:
            guard let netcat else { throw .unusable(uri, "netcat needs to be told the socket of a session") }
            return shell(netcat)
        case .auto:
            guard let netcat else { return helper }
            // The helper goes to the usual socket, whatever it is told.
            if options.socket != nil { return shell(netcat) }
            return shell(
                "if command -v virt-ssh-helper >/dev/null 2>&1; then exec \(helper); else \(netcat); fi"
            )
        }
    }

    private static func helperURI(_ uri: LibvirtURI, _ options: LibvirtURI.SSHOptions) -> String {
        options.mode == .auto || uri.otherName != nil ? uri.name : "\(uri.name)?mode=\(options.mode.rawValue)"
    }

    /// Some netcats wait for ever for the other side when this one has ended, unless told not to; the others do not know the
    /// option.
    private static func forwarder(_ program: String, _ socket: String) -> String {
        let (program, socket) = (quoted(program), quoted(socket))
        return "case $(\(program) -h 2>&1) in *-q*) exec \(program) -q 0 -U \(socket);; "
            + "*) exec \(program) -U \(socket);; esac"
    }

    /// The login shell may be of any kind; this one is known.
    private static func shell(_ script: String) -> String { "sh -c \(quoted(script))" }

    /// A text as one word of a shell, whatever it holds.
    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}

extension LibvirtError {
    fileprivate static func unusable(_ uri: LibvirtURI, _ reason: String) -> LibvirtError {
        LibvirtError(.invalidAddress, "cannot use \(uri): \(reason)")
    }
}
