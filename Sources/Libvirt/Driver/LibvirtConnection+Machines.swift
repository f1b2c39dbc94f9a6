internal import LibvirtProtocol
internal import QEMU
internal import QMP

extension LibvirtConnection {
    /// All machines with what they do, in one call, in the order of their names.
    nonisolated func machines() async throws(LibvirtError) -> [MachineReference] {
        let states = DomainStatisticsArguments(domains: [], figures: 1)
        return try await call(.domainStatistics, states)
            .map { MachineReference($0.domain, $0.status) }
            .sorted { $0.name < $1.name }
    }
}

extension DomainStatistics {
    /// What the domain does, in QEMU's words; `nil` when libvirt does not say, or means nothing that QEMU knows.
    fileprivate var status: Status? {
        guard case .int(let state)? = parameters.first(where: { $0.field == "state.state" })?.value else { return nil }
        return Status(libvirtState: state)
    }
}

extension Status {
    /// libvirt numbers what a domain does.
    init?(libvirtState state: Int32) {
        switch state {
        case 1, 2: self = .running
        case 3: self = .paused
        case 4, 5: self = .shutdown
        case 6: self = .guestPanicked
        case 7: self = .suspended
        default: return nil
        }
    }
}

extension MachineReference {
    init(_ domain: RemoteDomain, _ status: Status?) {
        let isOff = domain.id < 0
        self.init(
            name: domain.name,
            uuid: domain.uuid.description,
            status: isOff ? .shutdown : status,
            obstacle: isOff ? QMPError(.connectionFailed, "\(domain.name) does not run") : nil
        )
    }
}
