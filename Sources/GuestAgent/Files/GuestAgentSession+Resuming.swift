extension GuestAgentSession {
    /// How often a transfer may be interrupted before it fails.
    private static var interruptionLimit: Int { 5 }

    /// Runs an attempt, and another one when the connection was lost or the agent started anew.
    ///
    /// - Parameters:
    ///   - canGoOn: Whether another attempt makes sense. Default: yes.
    ///   - attempt: Goes on where the last one was.
    func resuming(where canGoOn: () -> Bool = { true }, _ attempt: () async throws -> Void) async throws {
        var count = 0
        while true {
            do {
                return try await attempt()
            } catch let error as UserFailure {
                throw error.reason
            } catch let error as QMPError {
                let mayGoOn = error.isInterruption && configuration.resumptionTimeout > .zero && canGoOn()
                guard mayGoOn, count < Self.interruptionLimit else { throw error }
                // Why it was interrupted tells more than that nobody came back.
                guard (try? await awaitReturn()) != nil else { throw error }
                count += 1
            }
        }
    }

    private func awaitReturn() async throws(QMPError) {
        try await waitUntilReady(timeout: configuration.resumptionTimeout)
    }

    /// Runs what the user of a transfer gave: its failure is no interruption.
    func ofUser<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch {
            throw UserFailure(reason: error)
        }
    }
}

private struct UserFailure: Error {
    let reason: any Error
}

extension QMPError {
    /// Whether a file may be opened again, and the transfer go on.
    fileprivate var isInterruption: Bool {
        switch code {
        case .connectionLost: true
        case .connectionFailed, .agentUnavailable: outcome == .notSent
        // A new agent knows nothing of files that the old one had open.
        case .refused: refusal?.description.contains("has not been found") ?? false
        default: false
        }
    }
}
