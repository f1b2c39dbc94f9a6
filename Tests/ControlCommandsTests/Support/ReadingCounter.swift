import Synchronization

/// A drive that reads between any two readings of its statistics.
final class ReadingCounter: Sendable {
    private let count = Mutex(0)

    var statistics: String {
        let count = count.withLock { count in
            count += 1
            return count
        }
        return BlockReplies.statistics(reads: 10 * count)
    }
}
