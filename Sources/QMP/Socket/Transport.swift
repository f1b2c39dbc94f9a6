internal import NIOCore

/// An open connection, before anything was said on it.
struct Transport: Sendable {
    let channel: any Channel
    /// The socket itself where it can carry descriptors: a unix socket. The channel owns it.
    let descriptorSocket: CInt?
    /// The process at the other end, where the system tells.
    let peer: PeerProcess?
}
