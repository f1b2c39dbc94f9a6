import Foundation
import Synchronization

extension Process {
    private static let gate = Mutex(())

    /// Runs it. One process of the tests is started at a time: many at once have crashed Foundation.
    func start() throws {
        try Self.gate.withLock { _ in try run() }
    }

    /// How it ended. One that still runs, because whoever waited was cancelled, is killed: Foundation crashes when it is asked
    /// too early.
    func finalStatus() -> CInt {
        if isRunning {
            kill(processIdentifier, SIGKILL)
            waitUntilExit()
        }
        return terminationStatus
    }
}
