/// Why a libvirt daemon could not do what it was asked, or could not be asked.
public struct LibvirtError: Error, Sendable, Hashable {
    /// What kind of failure it is.
    @nonexhaustive
    public enum Code: Sendable, Hashable {
        /// The text is not the address of a daemon.
        case invalidAddress
    }

    /// What kind of failure it is.
    public let code: Code
    /// What happened, as a sentence without its full stop.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
