internal import QMP

/// Reads a subscription for a limited time.
struct EventReader: ~Copyable {
    /// Why no further element comes.
    enum End: Sendable, Hashable {
        /// The time is over, or the connection was closed from this side.
        case timeOver
        /// The connection ended from the other side.
        case connectionLost(QMPError)
    }

    enum Step: Sendable, Hashable {
        case element(EventStream.Element)
        case end(End)
    }

    private var iterator: EventStream.Iterator
    private let stream: EventStream
    private let timer: Task<Void, Never>?

    /// - Parameter limit: How long to read, from now on; `nil` for ever.
    init(_ stream: EventStream, limit: Duration?) {
        self.stream = stream
        iterator = stream.makeAsyncIterator()
        timer = limit.map { limit in
            Task {
                do {
                    try await Task.sleep(for: limit)
                    stream.cancel()
                } catch {
                    // Cancelled: the reading ended before the time did.
                }
            }
        }
    }

    deinit {
        timer?.cancel()
        stream.cancel()
    }

    /// Waits for the next element, or the end.
    mutating func next() async throws(Failure) -> Step {
        do {
            guard let element = try await iterator.next() else { return .end(.timeOver) }
            return .element(element)
        } catch {
            guard error.code == .connectionLost else { throw .command(error) }
            return .end(.connectionLost(error))
        }
    }
}
