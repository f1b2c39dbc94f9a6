/// Which hypervisor to open: `qemu:///system`.
package struct OpenArguments: XDREncodable, Sendable {
    package var name: String
    package var isReadOnly: Bool

    package init(name: String, isReadOnly: Bool) {
        self.name = name
        self.isReadOnly = isReadOnly
    }

    package func write(to writer: inout XDRWriter) {
        writer.write(String?.some(name))
        writer.writeInteger(UInt32(isReadOnly ? 1 : 0))
    }
}

/// Features of a connection, by their numbers.
package enum ConnectionFeature {
    package static let keepAlive: Int32 = 10
}

/// The ways to authenticate, by their numbers.
package enum AuthenticationNumber {
    package static let none: Int32 = 0
    package static let sasl: Int32 = 1
    package static let polkit: Int32 = 2
}
