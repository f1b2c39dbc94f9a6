import Foundation
import Synchronization

extension Process {
    private static let gate = Mutex(())

    /// Runs it. One process of the tests is started at a time: many at once have crashed Foundation.
    func start() throws {
        try Self.gate.withLock { _ in try run() }
    }
}
