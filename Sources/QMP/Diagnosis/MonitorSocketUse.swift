internal import CSocketSupport

/// Who listens on a unix socket, who is being served and who waits.
package struct MonitorSocketUse: Sendable, Hashable {
    /// A client that was accepted and still holds its end open.
    package struct Holder: Sendable, Hashable {
        /// The client; nil when it cannot be seen from here, as a process of another user.
        package let process: ProcessIdentity?
    }

    /// How far a connection of the caller has come.
    package enum Admission: Sendable, Hashable {
        /// It waits in the backlog: the listener has not accepted it.
        case waiting
        /// The listener accepted it.
        case accepted
    }

    /// Whether any socket listens at the path.
    package let hasListener: Bool

    /// The process that listens. Nil when nobody is connected, for it is not searched for then, or when it cannot be
    /// seen from here.
    package let listener: ProcessIdentity?

    /// The clients that are being served, other than the caller.
    package let holders: [Holder]

    /// How many clients wait in the backlog, other than the caller. Those that gave up are not counted.
    package let waitingCount: Int

    /// The state of the caller's own connection; nil without one, or when it is gone.
    package let own: Admission?

    /// Whether some other client is being served.
    package var isHeld: Bool { !holders.isEmpty }

    /// Whether the listener serves several clients, or is a program that might: not QEMU, as far as its name tells. If it
    /// does not after all, the one who connects is left without a greeting.
    package var mayServeMany: Bool {
        if holders.count > 1 { return true }
        guard let name = listener?.name else { return false }
        return !name.hasPrefix("qemu") && !name.contains("kvm")
    }

    /// The process of the client that is being served: of several, one that can be seen.
    package var holder: ProcessIdentity? {
        holders.lazy.compactMap(\.process).first
    }

    /// - Parameters:
    ///   - sockets: The listeners and connections of one socket file.
    ///   - ownInode: The caller's end of its own connection.
    init(_ sockets: [csocket_unix_socket], ownInode: UInt32?) {
        // The other end of a connection is known only as long as a process holds it open.
        let connections = sockets.filter { !$0.is_listening && $0.peer_inode != 0 }
        let ownConnection = connections.first { $0.peer_inode == ownInode }
        let others = connections.filter { $0.peer_inode != ownInode }
        let clients = others.filter(\.isAccepted).map(\.peer_inode)
        let listeners = sockets.filter(\.is_listening).map(\.inode)

        let owners = connections.isEmpty ? [:] : SocketOwners.find(Set(clients + listeners))
        hasListener = !listeners.isEmpty
        listener = listeners.lazy.compactMap { owners[$0] }.first
        holders = clients.map { Holder(process: owners[$0]) }
        waitingCount = others.count - clients.count
        own = ownConnection.map { $0.isAccepted ? .accepted : .waiting }
    }
}

extension csocket_unix_socket {
    /// A connection gets an inode of its own when the listener accepts it.
    fileprivate var isAccepted: Bool { inode != 0 }
}
