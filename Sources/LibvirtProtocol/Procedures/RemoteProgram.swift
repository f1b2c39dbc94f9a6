/// One of the protocols that share a connection.
package struct RemoteProgram: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Everything that libvirt offers for all hypervisors.
    package static let remote = RemoteProgram(rawValue: 0x2000_8086)
    /// What there is for QEMU alone.
    package static let qemu = RemoteProgram(rawValue: 0x2000_8087)
    /// Signs of life.
    package static let keepAlive = RemoteProgram(rawValue: 0x6B65_6570)
}
