/// What a machine does: `running`, `paused`, `shutdown` and so on. A status that a later QEMU brings is kept as it came.
///
/// QEMU's own `running` is true in `Status.running` and in no other.
public typealias Status = RunState
