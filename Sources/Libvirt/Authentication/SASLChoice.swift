internal import LibvirtProtocol

/// Which of the mechanisms that a daemon offers is used.
struct SASLChoice {
    /// From the one that protects most to the one that protects least.
    static let known = [
        SCRAMSHA256Mechanism.name, SCRAMSHA1Mechanism.name, PlainMechanism.name, ExternalMechanism.name,
    ]

    let name: String
    var needsCredentials: Bool { name != ExternalMechanism.name }

    /// - Parameters:
    ///   - offered: The daemon's list, separated by commas.
    ///   - isPrivate: Whether nobody can listen, so that a password may be told.
    /// - Returns: `nil` when there is none that can be used.
    init?(offered: String, isPrivate: Bool) {
        let offered = Set(offered.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init))
        let usable = Self.known.filter { offered.contains($0) && (isPrivate || $0 != PlainMechanism.name) }
        guard let first = usable.first else { return nil }
        name = first
    }

    func mechanism(_ credentials: LibvirtCredentials?) throws(SASLError) -> any SASLMechanism {
        guard let credentials else { return try ExternalMechanism() }
        switch name {
        case SCRAMSHA256Mechanism.name:
            return try SCRAMSHA256Mechanism(user: credentials.name, password: credentials.password)
        case SCRAMSHA1Mechanism.name:
            return try SCRAMSHA1Mechanism(user: credentials.name, password: credentials.password)
        case PlainMechanism.name:
            return try PlainMechanism(user: credentials.name, password: credentials.password)
        default: return try ExternalMechanism()
        }
    }
}
