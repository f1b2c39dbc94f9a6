/// A name and a password for a libvirt daemon. Nothing prints the password.
public struct LibvirtCredentials: Sendable, Hashable {
    /// The name that the daemon knows.
    public var name: String
    /// The password.
    public var password: String

    /// Creates credentials.
    public init(name: String, password: String) {
        self.name = name
        self.password = password
    }
}

extension LibvirtCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name alone.
    public var description: String { "\(name), password not shown" }
    /// The name alone.
    public var debugDescription: String { description }
    /// The name alone.
    public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
