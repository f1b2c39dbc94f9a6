/// The file in which libvirt's clients keep names and passwords.
///
/// ```
/// [credentials-work]
/// authname=alice
/// password=…
///
/// [auth-libvirt-node-7.example.org]
/// credentials=work
///
/// [auth-libvirt-default]
/// credentials=work
/// ```
struct AuthenticationFile {
    private let path: String
    private var groups: [String: [String: String]] = [:]

    /// - Parameters:
    ///   - text: What the file holds.
    ///   - path: Its path, for errors.
    /// - Throws: `LibvirtError.Code.invalidCredentials`, naming the line that is wrong, and not what is on it.
    init(_ text: String, path: String) throws(LibvirtError) {
        self.path = path
        var group: String?
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.trimmed
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                let name = String(line.dropFirst().dropLast())
                groups[name] = groups[name] ?? [:]
                group = name
            } else if let group, let place = line.utf8.firstIndex(of: UInt8(ascii: "=")) {
                groups[group]?[String(line[..<place].trimmed)] = String(line[place...].dropFirst().trimmed)
            } else {
                throw Self.failure("line \(number + 1) of \(path) is neither [GROUP] nor KEY=VALUE of one")
            }
        }
    }

    /// What the file has for a host.
    ///
    /// - Parameters:
    ///   - host: The host as the daemon's address names it.
    ///   - user: The name, where the file has only the password.
    /// - Returns: `nil` when it has nothing for this host, and nothing for all.
    /// - Throws: `LibvirtError.Code.invalidCredentials`: what it has is incomplete.
    func credentials(host: String, user: String?) throws(LibvirtError) -> LibvirtCredentials? {
        guard
            let (name, choice) = ["auth-libvirt-\(host)", "auth-libvirt-default"].lazy
                .compactMap({ name in groups[name].map { (name, $0) } }).first
        else { return nil }
        guard let credentials = choice["credentials"], let group = groups["credentials-\(credentials)"] else {
            throw Self.failure("[\(name)] of \(path) names no credentials that are there")
        }
        guard let user = group["authname"] ?? user, let password = group["password"] else {
            throw Self.failure("[credentials-\(credentials)] of \(path) lacks authname or password")
        }
        return LibvirtCredentials(name: user, password: password)
    }

    fileprivate static func failure(_ message: String) -> LibvirtError {
        LibvirtError(.invalidCredentials, message)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        let end = lastIndex { !isBlank($0) }.map { index(after: $0) } ?? startIndex
        return self[..<end].drop(while: isBlank)
    }
}
