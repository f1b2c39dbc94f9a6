public import QEMU

/// What happened on a host of a ``Fleet``.
public struct FleetEvent: Sendable, Hashable {
    /// What it was.
    @nonexhaustive
    public enum Kind: Sendable, Hashable {
        /// The host was reached, for the first time or again: from here on everything is told.
        case reached
        /// The host cannot be reached, or not any more. It is tried again, after half a minute at most; what its machines do
        /// until it is ``reached`` is missed. While it stays away, this comes again only when the reason is another.
        case lost(QMPError)
        /// A machine began to run.
        case started(MachineReference)
        /// A machine ended, for this reason if libvirt has one.
        case stopped(MachineReference, reason: String?)
        /// QEMU reported something of a machine.
        case event(QMPEvent, of: MachineReference)
        /// So many elements of the host were dropped here because the subscriber did not keep up.
        case gap(Int)
    }

    /// The host, whose name is also that of the machine's `MachineReference.host`.
    public let host: FleetHost
    /// What happened there.
    public let kind: Kind

    /// Creates an event.
    public init(host: FleetHost, kind: Kind) {
        self.host = host
        self.kind = kind
    }
}
