internal import QMP

/// Several answers of which some may fail without spoiling the others.
struct PartialAnswer: Sendable {
    /// What QEMU does not tell.
    struct Gap: Sendable, Hashable {
        let part: String
        /// Why, as a sentence without a full stop.
        let reason: String
    }

    private(set) var gaps: [Gap] = []

    /// Takes the answer about a part of the whole; notes a gap when QEMU refused it, or what it said cannot be read.
    ///
    /// - Throws: When there will be no other answer either.
    mutating func take<Value>(_ part: String, _ result: Result<Value, QMPError>) throws(Failure) -> Value? {
        do {
            return try result.get()
        } catch {
            guard error.isAnswered else { throw .command(error) }
            gaps.append(Gap(part: part, reason: error.description))
            return nil
        }
    }
}

extension QMPError {
    /// Whether QEMU did answer: others may go better.
    var isAnswered: Bool { code == .refused || code == .unsupported || code == .undecodable }
}
