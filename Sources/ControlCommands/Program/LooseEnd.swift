internal import Synchronization

/// What is left behind when the process ends on the spot, for whoever ends it so.
final class LooseEnd: Sendable {
    private let current = Mutex<String?>(nil)

    /// A sentence without a full stop; `nil` when nothing is left behind.
    var text: String? {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }
}
