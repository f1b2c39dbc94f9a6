/// A machine: one running QEMU, reached through a monitor that the domain owns.
///
/// ```swift
/// try await Domain.withConnection(to: .unix(path: "/run/vm/web-1.qmp"), name: "web-1") { domain in
///     print(try await domain.version(), try await domain.status())
/// }
/// ```
/// What has no method here is a method of ``monitor``: every command of QEMU, events, and what this QEMU has.
public struct Domain: Sendable {
    /// A label of the caller's; QEMU is never told.
    public let name: String
    /// The connection to QEMU, for everything that has no method here.
    public let monitor: any Monitor

    /// Creates a domain over a monitor, which may be connected already; ``open()`` connects it otherwise.
    ///
    /// - Parameters:
    ///   - monitor: The connection, which is the domain's from now on: ``close()`` ends it.
    ///   - name: A label.
    public init(_ monitor: any Monitor, name: String) {
        self.monitor = monitor
        self.name = name
    }
}
