public import QAPI

extension ReleaseTable {
    /// That of the guest agent.
    public static let guestAgent = ReleaseTable(text: guestAgentReleases)
}
