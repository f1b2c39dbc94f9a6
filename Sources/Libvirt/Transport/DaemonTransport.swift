internal import NIOCore

/// An open way to a daemon, before anything was said on it.
struct DaemonTransport: Sendable {
    let channel: any Channel
    /// The socket itself where it can carry descriptors: a unix socket of this host. The channel owns it.
    var descriptorSocket: CInt?
    /// The program behind the channel.
    var process: SSHProcess?
}
