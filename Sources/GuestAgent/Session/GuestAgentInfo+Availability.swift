extension GuestAgentInfo {
    /// Whether an agent runs a command.
    public enum CommandAvailability: Sendable, Hashable {
        /// It does.
        case enabled
        /// It has the command, but its configuration forbids it, or file systems are frozen.
        case disabled
        /// It has no such command: it is too old, or built for a system where there is none.
        case missing
    }

    /// Whether the agent runs a command, by its name on the wire, for example `guest-exec`.
    public func availability(of command: String) -> CommandAvailability {
        guard let entry = supportedCommands.first(where: { $0.name == command }) else { return .missing }
        return entry.enabled ? .enabled : .disabled
    }
}
