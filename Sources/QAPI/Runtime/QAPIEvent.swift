/// The data of an event.
public protocol QAPIEvent: QAPIMembers {
    /// The name on the wire, for example `BLOCK_JOB_READY`.
    static var name: String { get }
}
