package import NIOCore

/// What secures connections to ``MonitorAddress/tls(host:port:)``: for ``SocketMonitor/Configuration/security``.
///
/// The module `QMPTLS` makes it, so that whoever does without TLS does not build it.
public struct TransportSecurity: Sendable {
    /// Makes the handlers between a socket and whoever uses it, on the event loop, for a channel that is connected already.
    ///
    /// They hide the channel until it is secured: only then is it said to be active. The promise succeeds after that; when
    /// nothing comes of it, it fails with a `QMPError`.
    package typealias MakeHandlers =
        @Sendable (_ address: MonitorAddress, _ secured: EventLoopPromise<Void>) throws -> [any ChannelHandler]

    package let makeHandlers: MakeHandlers

    package init(makeHandlers: @escaping MakeHandlers) {
        self.makeHandlers = makeHandlers
    }
}
