/// An argument of a command, for questions such as whether a QEMU knows it.
public struct QAPIArgument<Command: QAPICommand>: Sendable, Hashable {
    /// The name on the wire, for example `copy-mode`.
    public let wireName: String

    /// Creates an argument from its name on the wire.
    public init(wireName: String) {
        self.wireName = wireName
    }
}
