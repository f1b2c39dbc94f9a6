package import LibvirtProtocol

/// A machine that a libvirt daemon knows.
public struct LibvirtDomain: Sendable, Hashable {
    /// The machine as the protocol names it.
    package let remote: RemoteDomain

    package init(_ remote: RemoteDomain) { self.remote = remote }

    /// Its name, which one machine of a daemon has.
    public var name: String { remote.name }

    /// Its identity over restarts and renaming: `3781e44d-ffa1-4337-9238-6bb3725fe219`.
    public var uuid: String { remote.uuid.description }

    /// Its number while it runs, counted from the daemon's start; `nil` when it does not run.
    public var id: Int? { remote.id < 0 ? nil : Int(remote.id) }

    /// Whether it runs or is paused.
    public var isActive: Bool { remote.id >= 0 }
}
