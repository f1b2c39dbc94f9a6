// The part of libvirt's protocol that is used here.

extension RemoteProcedure where Arguments == XDRVoid, Response == [Int32] {
    /// The ways to authenticate, of which one must be gone; the first call of every connection.
    package static var listAuthentication: Self { Self(.remote, 66, "list ways to authenticate") }
}

extension RemoteProcedure where Arguments == XDRVoid, Response == String {
    /// SASL's mechanisms, separated by commas.
    package static var listSASLMechanisms: Self { Self(.remote, 67, "begin with SASL") }
    package static var hostName: Self { Self(.remote, 59, "tell the host's name") }
    package static var uri: Self { Self(.remote, 110, "tell the address") }
}

extension RemoteProcedure where Arguments == SASLStartArguments, Response == SASLAnswer {
    package static var startSASL: Self { Self(.remote, 68, "authenticate with SASL") }
}

extension RemoteProcedure where Arguments == SASLStepArguments, Response == SASLAnswer {
    package static var stepSASL: Self { Self(.remote, 69, "authenticate with SASL") }
}

extension RemoteProcedure where Arguments == XDRVoid, Response == Int32 {
    /// Whether polkit lets this process in: 1 when it does.
    package static var askPolkit: Self { Self(.remote, 70, "authenticate with polkit") }
}

extension RemoteProcedure where Arguments == Int32, Response == Int32 {
    /// Whether the connection has a feature; asking for the keepalive turns the daemon's on.
    package static var supportsFeature: Self { Self(.remote, 60, "tell a feature") }
}

extension RemoteProcedure where Arguments == OpenArguments, Response == XDRVoid {
    package static var open: Self { Self(.remote, 1, "open the hypervisor") }
}

extension RemoteProcedure where Arguments == XDRVoid, Response == XDRVoid {
    package static var close: Self { Self(.remote, 2, "close the hypervisor") }
}

extension RemoteProcedure where Arguments == XDRVoid, Response == UInt64 {
    /// The hypervisor's version: a million times the major one, a thousand times the minor one and the patch level.
    package static var version: Self { Self(.remote, 4, "tell the hypervisor's version") }
    /// The daemon's version, in the same form.
    package static var libraryVersion: Self { Self(.remote, 157, "tell libvirt's version") }
}

// MARK: Domains

extension RemoteProcedure where Arguments == ListDomainsArguments, Response == ListDomainsResponse {
    package static var listDomains: Self { Self(.remote, 273, "list the domains") }
}

extension RemoteProcedure where Arguments == Int32, Response == RemoteDomain {
    package static var domainByID: Self { Self(.remote, 22, "look up a domain") }
}

extension RemoteProcedure where Arguments == String, Response == RemoteDomain {
    package static var domainByName: Self { Self(.remote, 23, "look up a domain") }
}

extension RemoteProcedure where Arguments == RemoteUUID, Response == RemoteDomain {
    package static var domainByUUID: Self { Self(.remote, 24, "look up a domain") }
}

extension RemoteProcedure where Arguments == RemoteDomain, Response == XDRVoid {
    package static var resumeDomain: Self { Self(.remote, 28, "resume the domain") }
    package static var suspendDomain: Self { Self(.remote, 34, "suspend the domain") }
}

extension RemoteProcedure where Arguments == DomainArguments, Response == String {
    /// The domain's description; flag 1 includes its secrets, 2 the state at rest.
    package static var domainXML: Self { Self(.remote, 14, "describe the domain") }
}

extension RemoteProcedure where Arguments == DomainArguments, Response == DomainState {
    package static var domainState: Self { Self(.remote, 212, "tell the domain's state") }
}

extension RemoteProcedure where Arguments == DomainStatisticsArguments, Response == [DomainStatistics] {
    package static var domainStatistics: Self { Self(.remote, 344, "tell the domains' statistics") }
}

extension RemoteProcedure where Arguments == ScreenshotArguments, Response == String? {
    /// The picture's media type; the picture follows as a stream.
    package static var screenshot: Self { Self(.remote, 211, "take a picture of the screen", opensStream: true) }
}

// MARK: Events

extension RemoteProcedure where Arguments == EventRegistration, Response == Int32 {
    /// The number of the registration.
    package static var registerDomainEvent: Self { Self(.remote, 316, "register for events of domains") }
}

extension RemoteProcedure where Arguments == MonitorEventRegistration, Response == Int32 {
    /// The number of the registration.
    package static var registerMonitorEvent: Self { Self(.qemu, 4, "register for events of QEMU") }
}

// MARK: QEMU's monitor

extension RemoteProcedure where Arguments == MonitorCommandArguments, Response == XDRText {
    /// QEMU's whole answer, also when it refuses; flag 1 is for a command of the human monitor.
    package static var monitorCommand: Self { Self(.qemu, 1, "run a command of the monitor") }
    /// The same with descriptors, which only a unix socket carries.
    package static var monitorCommandWithDescriptors: Self {
        Self(.qemu, 7, "run a command of the monitor with descriptors")
    }
}

extension RemoteProcedure where Arguments == AgentCommandArguments, Response == XDRText? {
    package static var agentCommand: Self { Self(.qemu, 3, "run a command of the guest agent") }
}

// MARK: Unasked

/// The numbers of what a daemon sends unasked.
package enum RemoteEventNumber {
    /// Of ``RemoteProgram/remote``: ``LifecycleEvent``.
    package static let lifecycle: Int32 = 318
    /// Of ``RemoteProgram/qemu``: ``MonitorEvent``.
    package static let monitor: Int32 = 6
}

/// The numbers of ``RemoteProgram/keepAlive``, which both sides send.
package enum KeepAliveNumber {
    package static let ping: Int32 = 1
    package static let pong: Int32 = 2
}
