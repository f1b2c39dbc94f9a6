/// Knows the machines of some place, and how to reach each: a list of sockets, the processes of this host, a libvirt daemon.
///
/// ``SocketDriver`` and ``HostDriver`` are two. ``Hypervisor`` makes the most of any.
public protocol Driver: Sendable {
    /// The machines that there are at present, each with a name of its own, without connecting to any.
    ///
    /// A machine that cannot be reached is listed too, with its ``MachineReference/obstacle``.
    /// - Throws: `QMPError`: the list cannot be had.
    func machines() async throws(QMPError) -> [MachineReference]

    /// A monitor for one of the ``machines()``, which is not connected yet.
    ///
    /// - Throws: `QMPError`: the machine's ``MachineReference/obstacle``, or whatever came up since.
    func monitor(for machine: MachineReference) async throws(QMPError) -> any Monitor
}
