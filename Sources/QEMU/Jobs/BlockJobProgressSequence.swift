public import QMP

/// How far a job is: first now, then whenever it has changed.
///
/// It ends when the job needs its owner or has done its work (``BlockJob/wait(timeout:)`` tells which), and throws as that
/// does. When the task is cancelled it throws `QMPError.Code.cancelled`, after what ``BlockJobOptions/onCancellation`` says was
/// done. Leaving the loop does nothing to the job.
public struct BlockJobProgressSequence: AsyncSequence, Sendable {
    /// A reading.
    public typealias Element = BlockJobProgress
    /// The error it may end with.
    public typealias Failure = QMPError

    let job: BlockJob
    let interval: Duration

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator { Iterator(job: job, interval: interval) }

    /// Takes one reading after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let job: BlockJob
        let interval: Duration
        private var watch: BlockJobWatch?
        private var meter = RateMeter()
        private var last: BlockJobProgress?
        private var isOver = false

        init(job: BlockJob, interval: Duration) {
            self.job = job
            self.interval = interval
        }

        /// Waits until there is something new to tell; `nil` at the end.
        public mutating func next() async throws(QMPError) -> BlockJobProgress? {
            guard !isOver else { return nil }
            // Unless it returns a reading, this was the last.
            isOver = true
            let sight = try await nextSight()
            let isAtEnd = try job.milestone(sight) != nil
            guard let info = sight.info else { return nil }
            isOver = isAtEnd
            let progress = BlockJobProgress(info, meter.rate(at: info.currentProgress))
            last = progress
            return progress
        }

        /// Waits until there is something new to tell; `nil` at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(QMPError) -> BlockJobProgress? {
            try await next()
        }

        /// What there is to see now, or, after the first time, when something has changed.
        private mutating func nextSight() async throws(QMPError) -> BlockJobWatch.Sight {
            let watch = await currentWatch()
            let (last, interval) = (last, interval)
            return try await job.cancellable { () async throws(QMPError) in
                guard let last else { return try await watch.wait(for: { $0 }) }
                while true {
                    try await watch.awaitNews(within: interval)
                    let sight = try await watch.wait(for: { $0 })
                    if sight.end != nil || sight.info.map({ last.differs(from: $0) }) ?? true { return sight }
                }
            }
        }

        private mutating func currentWatch() async -> BlockJobWatch {
            if let watch { return watch }
            let watch = await BlockJobWatch(job)
            self.watch = watch
            return watch
        }
    }
}

extension BlockJobProgress {
    init(_ info: JobInfo, _ rate: Double?) {
        self.init(
            status: info.status,
            offset: info.currentProgress,
            length: info.totalProgress,
            bytesPerSecond: rate
        )
    }

    /// Whether QEMU tells something else now.
    func differs(from info: JobInfo) -> Bool {
        status != info.status || offset != info.currentProgress || length != info.totalProgress
    }
}
