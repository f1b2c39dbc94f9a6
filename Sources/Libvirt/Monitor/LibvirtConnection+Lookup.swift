internal import LibvirtProtocol
public import QAPI

extension LibvirtConnection {
    /// Finds a machine that the daemon knows, whether it runs or not.
    ///
    /// - Throws: `LibvirtError`: ``LibvirtError/Code/domainNotFound`` when there is none, also for what is no UUID.
    public nonisolated func domain(
        _ name: LibvirtDomainName,
        timeout: QMPTimeout = .standard
    ) async throws(LibvirtError) -> LibvirtDomain {
        LibvirtDomain(try await remoteDomain(name, timeout))
    }

    private nonisolated func remoteDomain(
        _ name: LibvirtDomainName,
        _ timeout: QMPTimeout
    ) async throws(LibvirtError) -> RemoteDomain {
        switch name {
        case .name(let name): return try await call(.domainByName, name, timeout: timeout)
        case .uuid(let text):
            guard let uuid = RemoteUUID(text) else {
                throw LibvirtError(.domainNotFound, "\"\(text)\" is no UUID", outcome: .notSent)
            }
            return try await call(.domainByUUID, uuid, timeout: timeout)
        case .id(let id):
            guard let number = Int32(exactly: id) else {
                throw LibvirtError(.domainNotFound, "\(id) is no number of a domain", outcome: .notSent)
            }
            return try await call(.domainByID, number, timeout: timeout)
        }
    }
}
