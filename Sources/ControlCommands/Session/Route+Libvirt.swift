internal import Libvirt
internal import QMP

extension Route {
    /// Opens the way to a machine of a libvirt daemon's.
    typealias OpenThroughLibvirt =
        @Sendable (LibvirtURI, _ domain: String, LibvirtConnection.Configuration) async throws(Failure) -> Route

    /// A connection with the daemon, and a monitor on it; both are closed together.
    ///
    /// - Throws: ``Failure/connection(_:)`` without a connection; ``Failure/command(_:)`` for what the daemon says of the
    ///   machine.
    static let throughLibvirt: OpenThroughLibvirt = { uri, domain, configuration throws(Failure) in
        let connection = LibvirtConnection(uri, configuration: configuration)
        do throws(Failure) {
            return try await route(on: connection, to: domain)
        } catch {
            await connection.close()
            throw error
        }
    }

    private static func route(on connection: LibvirtConnection, to domain: String) async throws(Failure) -> Route {
        do throws(LibvirtError) {
            try await connection.open()
        } catch {
            throw .connection(QMPError(error))
        }
        do throws(QMPError) {
            let machine = try await connection.machine(domain)
            let monitor = LibvirtMonitor(connection, machine)
            try await monitor.connect()
            return Route(monitor: monitor, agentChannel: LibvirtAgentChannel(connection, machine)) {
                await monitor.disconnect()
                await connection.close()
            }
        } catch {
            throw .command(error)
        }
    }
}

extension LibvirtConnection {
    /// Which machine a word means. A name comes before all else it may be: a machine may be called 42.
    fileprivate nonisolated func machine(_ word: String) async throws(QMPError) -> LibvirtDomainName {
        guard let alternative = LibvirtDomainName(withoutName: word) else { return .name(word) }
        do throws(LibvirtError) {
            _ = try await domain(.name(word))
            return .name(word)
        } catch {
            guard error.code == .domainNotFound else { throw QMPError(error) }
            return alternative
        }
    }
}

extension LibvirtDomainName {
    /// What a word can mean that is no name; `nil` when it can only be one.
    init?(withoutName word: String) {
        if let id = Int(word), id >= 0 {
            self = .id(id)
            return
        }
        let digits = word.filter { $0 != "-" }
        guard digits.count == 32, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        self = .uuid(word)
    }
}
