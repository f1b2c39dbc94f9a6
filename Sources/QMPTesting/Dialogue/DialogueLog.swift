internal import NIOConcurrencyHelpers

/// The growing record of a dialogue: puts a time to each entry and hands the line on.
final class DialogueLog: Sendable {
    private let start = ContinuousClock.now
    /// The number of the next command. Also keeps lines in order and apart.
    private let nextNumber = NIOLockedValueBox(1)
    private let write: @Sendable ([UInt8]) -> Void

    init(write: @escaping @Sendable ([UInt8]) -> Void) { self.write = write }

    func newNumber() -> Int {
        nextNumber.withLockedValue { number in
            defer { number += 1 }
            return number
        }
    }

    func record(_ entry: DialogueEntry) {
        nextNumber.withLockedValue { _ in
            let elapsed = (ContinuousClock.now - start).components
            write(entry.line(time: elapsed.seconds * 1_000_000_000 + elapsed.attoseconds / 1_000_000_000))
        }
    }
}
