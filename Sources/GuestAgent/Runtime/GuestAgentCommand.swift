public import JSONWire
public import QAPI

/// A command of the guest agent with its arguments, which knows what the agent replies to it.
public protocol GuestAgentCommand: QAPIMembers {
    /// What the agent returns; `EmptyReply` when there is nothing to return.
    associatedtype Response: JSONDecodable & JSONEncodable & Sendable

    /// The name on the wire, for example `guest-exec`.
    static var name: String { get }
    /// Whether the agent answers when it succeeds; one that shuts the guest down does not. Default: yes.
    static var repliesOnSuccess: Bool { get }
}

extension GuestAgentCommand {
    /// Yes.
    public static var repliesOnSuccess: Bool { true }
}
