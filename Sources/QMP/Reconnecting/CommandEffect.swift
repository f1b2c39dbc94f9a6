/// What became of a command whose outcome is unknown.
@nonexhaustive
public enum CommandEffect: Sendable, Hashable {
    /// QEMU ran it: what it makes is there.
    case done
    /// QEMU did not run it, or refused it: what it makes is not there.
    case notDone
    /// What QEMU tells fits both, for this reason, a sentence without a full stop.
    case unclear(String)
}
