public import QAPI

/// Why a libvirt daemon could not do what it was asked, or could not be asked.
///
/// The text never holds what was sent: it may be a secret.
public struct LibvirtError: Error, Sendable, Hashable {
    /// What kind of failure it is.
    @nonexhaustive
    public enum Code: Sendable, Hashable {
        /// The text is not the address of a daemon.
        case invalidAddress
        /// No connection could be made to the address.
        case connectionFailed
        /// A certificate, a key, or a file with passwords cannot be used.
        case invalidCredentials
        /// The server's certificate is not by the authority, or not for that host.
        case serverNotTrusted
        /// The server wants none of the client's certificate, or wants one where there is none.
        case certificateRefused
        /// There is no way to authenticate that both sides know and have what they need for.
        case authenticationUnavailable
        /// The daemon did not let this user in.
        case authenticationFailed
        /// Something answers at the address, but it does not keep to libvirt's protocol.
        case protocolBroken
        /// A deadline passed.
        case timedOut
        /// The task was cancelled.
        case cancelled
        /// The connection ended from the other side, or broke, or the daemon fell silent.
        case connectionLost
        /// The connection was closed from this side, or never opened.
        case closed
        /// A reply arrived that cannot be read as what was expected.
        case undecodable
        /// More was to be sent or received than there may be.
        case messageTooLarge
        /// The connection cannot carry file descriptors; nothing was sent.
        case descriptorsUnavailable
        /// There is no such domain.
        case domainNotFound
        /// Not in the state that the domain is in: many things need one that runs.
        case operationInvalid
        /// The daemon does not allow it: on a connection that is for reading only, or to this user.
        case accessDenied
        /// The daemon, or its QEMU, does not have it.
        case unsupported
        /// The guest agent does not answer, or is not connected.
        case agentUnresponsive
        /// The daemon refused for another reason. See ``LibvirtError/refusal``.
        case refused
    }

    /// What a daemon says when it refuses.
    public struct Refusal: Sendable, Hashable {
        /// libvirt's number for the kind of error: 42 is a domain that is not there.
        public var number: Int
        /// libvirt's number for the part of it that refuses: 10 is QEMU's.
        public var origin: Int
        /// 1 for a warning, 2 for an error.
        public var level: Int
        /// libvirt's text, as it came. It may hold what the call was about.
        public var text: String

        /// Creates a refusal.
        public init(number: Int, origin: Int, level: Int, text: String) {
            self.number = number
            self.origin = origin
            self.level = level
            self.text = text
        }
    }

    /// What kind of failure it is.
    public let code: Code
    /// What happened, as a sentence without its full stop.
    public let message: String
    /// What is known of the call; `nil` where no call is concerned.
    public let outcome: QMPError.Outcome?
    /// The daemon's own account, when it refused.
    public let refusal: Refusal?

    /// Creates an error.
    public init(_ code: Code, _ message: String, outcome: QMPError.Outcome? = nil, refusal: Refusal? = nil) {
        self.code = code
        self.message = message
        self.outcome = outcome
        self.refusal = refusal
    }
}

extension LibvirtError: CustomStringConvertible {
    /// The message, with what is known of the call where that matters.
    public var description: String { outcome == .unknown ? "\(message) (outcome unknown)" : message }
}
