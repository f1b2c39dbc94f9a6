internal import GuestAgent
internal import QMP

/// An open way to one machine.
struct Route: Sendable {
    let monitor: any Monitor
    /// The way to the machine's guest agent; `nil` when that has an address of its own.
    var agentChannel: (any GuestAgentChannel)?
    /// Closes it.
    let close: @Sendable () async -> Void
}
