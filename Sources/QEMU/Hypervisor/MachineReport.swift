/// What came of one machine in a ``Survey``.
public struct MachineReport<Value: Sendable>: Sendable {
    /// The machine.
    public let machine: MachineReference
    /// What the work with it gave, or why it gave nothing: a `QMPError`, unless the work threw an error of its own. It is
    /// `timedOut` when the machine's time was over, `cancelled`, the machine's ``MachineReference/obstacle``, or whatever
    /// connecting and commands end with.
    public let result: Result<Value, any Error>
}
