/// Holds answers back until a test lets them go.
///
/// ```swift
/// let gate = Gate()
/// // … a fake answers `.delayed(until: gate) + .return([:])` …
/// gate.open()
/// ```
public final class Gate: Sendable {
    private let isOpen = Observed(false)

    /// Creates a closed gate.
    public init() {}

    /// How many wait at the gate.
    public var waitingCount: Int { isOpen.waiterCount }

    /// Lets all pass, those who wait and those who come later.
    public func open() { isOpen.update { $0 = true } }

    /// Returns when the gate is open, or when the task is cancelled.
    public func wait() async { _ = await isOpen.wait { $0 } }
}
