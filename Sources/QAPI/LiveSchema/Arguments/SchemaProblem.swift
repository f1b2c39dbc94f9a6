/// Something in a command's arguments that a QEMU would refuse.
///
/// It names members and what the schema allows, never a value that was given: that may be a secret.
public struct SchemaProblem: Sendable, Hashable {
    /// What is wrong.
    @nonexhaustive
    public enum Kind: String, Sendable, Hashable {
        /// There is no such command.
        case unknownCommand = "unknown-command"
        /// There is no such member, or not for the tag that was given.
        case unknownMember = "unknown-member"
        /// A member that must be there is not.
        case missingMember = "missing-member"
        /// A value is of another JSON kind.
        case wrongKind = "wrong-kind"
        /// A value is none of those that the enumeration has. At the tag of a union it selects no branch.
        case unknownValue = "unknown-value"
    }

    /// What is wrong.
    public let kind: Kind
    /// The command.
    public let command: String
    /// Where in the arguments: `file.driver`, `actions[2].type`. Empty when the command itself is unknown, or the
    /// arguments as a whole are concerned.
    public let path: String
    /// Names or values that may have been meant, the nearest first; at most three. Of a missing member, names that were
    /// given and may have been meant for it.
    public let near: [String]
    /// What would be accepted, to stand in a sentence: `a string`, `an object or null`. `nil` for what is unknown.
    public let expected: String?
    /// The values that would be accepted, where it is an enumeration.
    public let accepted: [String]
    /// What was given instead, when that is of another kind: `an integer`.
    public let found: String?
    /// The tag with another value of which there would be such a member, by its place in the arguments.
    public let tag: String?

    init(
        _ kind: Kind,
        command: String,
        path: String = "",
        near: [String] = [],
        expected: String? = nil,
        accepted: [String] = [],
        found: String? = nil,
        tag: String? = nil
    ) {
        self.kind = kind
        self.command = command
        self.path = path
        self.near = near
        self.expected = expected
        self.accepted = accepted
        self.found = found
        self.tag = tag
    }
}
