/// What the hosts of a ``Fleet`` tell, one after the other as it comes.
///
/// The work begins with the loop, and each loop does it anew. It ends when the loop does, or its task is cancelled, and soon
/// after it nothing is asked any more; the connections are the fleet's and stay open. The stream ends by itself only after
/// ``Fleet/close()``.
public struct FleetStream<Element: Sendable>: AsyncSequence, Sendable {
    /// What is wrong with a host is an element; the stream itself does not fail.
    public typealias Failure = Never

    let hostCount: Int
    /// How many elements of a host are kept for a reader that does not keep up.
    let limit: Int
    /// What is told of elements that were dropped.
    let gap: @Sendable (_ host: Int, _ count: Int) -> Element?
    /// Feeds one reader, until it is cancelled.
    let work: @Sendable (HostFeed<Element>) async -> Void

    /// Starts the work.
    public func makeAsyncIterator() -> Iterator {
        let feed = HostFeed<Element>(hostCount: hostCount, limit: limit)
        let task = Task { [work] in
            await work(feed)
            feed.finish()
        }
        return Iterator(feed: feed, work: FleetWork(task), gap: gap)
    }

    /// Reads one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let feed: HostFeed<Element>
        fileprivate let work: FleetWork
        fileprivate let gap: @Sendable (_ host: Int, _ count: Int) -> Element?

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        public mutating func next() async -> Element? { await next(isolation: nil) }

        /// Waits for the next element; `nil` at the end, and when the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Element? {
            while let item = await feed.next() {
                switch item {
                case .element(let element): return element
                case .gap(let host, let count):
                    if let element = gap(host, count) { return element }
                }
            }
            work.cancel()
            return nil
        }
    }
}

/// What goes on for a reader, and no longer than it is there.
private final class FleetWork: Sendable {
    private let task: Task<Void, Never>

    init(_ task: Task<Void, Never>) { self.task = task }

    func cancel() { task.cancel() }

    deinit { task.cancel() }
}
