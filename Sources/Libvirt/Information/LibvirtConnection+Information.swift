internal import LibvirtProtocol
public import QAPI

extension LibvirtConnection {
    /// Which machines are meant, by what they do.
    public enum DomainSelection: Sendable, Hashable {
        /// All that the daemon knows.
        case all
        /// Those that run, or are paused.
        case active
        /// Those that are off.
        case inactive
    }

    /// The version of the hypervisor: QEMU's.
    ///
    /// - Throws: `LibvirtError`.
    public nonisolated func hypervisorVersion(
        timeout: QMPTimeout = .standard
    ) async throws(LibvirtError) -> LibvirtVersion {
        LibvirtVersion(number: try await call(.version, XDRVoid(), timeout: timeout))
    }

    /// The version of the daemon.
    ///
    /// - Throws: `LibvirtError`.
    public nonisolated func libraryVersion(
        timeout: QMPTimeout = .standard
    ) async throws(LibvirtError) -> LibvirtVersion {
        LibvirtVersion(number: try await call(.libraryVersion, XDRVoid(), timeout: timeout))
    }

    /// The name that the daemon's host gives itself.
    ///
    /// - Throws: `LibvirtError`.
    public nonisolated func hostName(timeout: QMPTimeout = .standard) async throws(LibvirtError) -> String {
        try await call(.hostName, XDRVoid(), timeout: timeout)
    }

    /// What the daemon calls the hypervisor that it opened: `qemu:///system`.
    ///
    /// - Throws: `LibvirtError`.
    public nonisolated func hypervisorURI(timeout: QMPTimeout = .standard) async throws(LibvirtError) -> String {
        try await call(.uri, XDRVoid(), timeout: timeout)
    }

    /// The machines that the daemon knows, in no particular order.
    ///
    /// - Throws: `LibvirtError`.
    public nonisolated func domains(
        _ selection: DomainSelection = .all,
        timeout: QMPTimeout = .standard
    ) async throws(LibvirtError) -> [LibvirtDomain] {
        let flags: UInt32 =
            switch selection {
            case .all: 0
            case .active: 1
            case .inactive: 2
            }
        let response = try await call(.listDomains, ListDomainsArguments(flags: flags), timeout: timeout)
        return response.domains.map { LibvirtDomain($0) }
    }
}
