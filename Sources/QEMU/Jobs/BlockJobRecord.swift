internal import QMP
internal import Synchronization

/// What is known of the end of a job.
final class BlockJobRecord: Sendable {
    /// The events by which QEMU tells of jobs.
    static let names: Set = [
        BlockJobCancelledEvent.name, BlockJobCompletedEvent.name, BlockJobPendingEvent.name, BlockJobReadyEvent.name,
        JobStatusChangeEvent.name,
    ]

    private struct State {
        /// What an event told of the end. A job that QEMU keeps has not ended before its status says so.
        var told: BlockJob.End?
        var end: BlockJob.End?
    }

    private let id: String
    /// Subscribed before the job started; read whenever somebody wants to know.
    private let events: EventStream
    private let state = Mutex(State())

    init(id: String, of monitor: any Monitor) async {
        self.id = id
        events = await monitor.events(named: Self.names, buffering: .dropOldest(limit: 256))
    }

    deinit { events.cancel() }

    /// How the job ended; `nil` as long as that is not known.
    var end: BlockJob.End? { state.withLock { $0.end } }

    /// Takes note of what QEMU tells of the job at present.
    ///
    /// - Parameter info: What `query-jobs` told just now; `nil` when it had no such job.
    /// - Returns: How the job ended; `nil` when it has not, or when that is not known.
    func note(_ info: JobInfo?) -> BlockJob.End? {
        let told = events.takeBuffered().compactMap(toldEnd).last
        return state.withLock { state in
            state.told = told ?? state.told
            if state.end == nil { state.end = Self.end(info, told: state.told) }
            return state.end
        }
    }

    private static func end(_ info: JobInfo?, told: BlockJob.End?) -> BlockJob.End? {
        guard let info else { return told }
        guard info.status == .concluded else { return nil }
        // What was cancelled has an error too.
        if let told { return told }
        return info.error.map { .failed($0) } ?? .completed
    }

    /// What an event tells of the end of this job. One that cannot be read tells nothing: then QEMU is asked.
    private func toldEnd(_ element: EventStream.Element) -> BlockJob.End? {
        guard case .event(let event) = element else { return nil }
        switch event.name {
        case BlockJobCancelledEvent.name:
            return (try? event.decode(BlockJobCancelledEvent.self))?.device == id ? .cancelled : nil
        case BlockJobCompletedEvent.name:
            guard let completed = try? event.decode(BlockJobCompletedEvent.self), completed.device == id else {
                return nil
            }
            return completed.error.map { .failed($0) } ?? .completed
        default:
            return nil
        }
    }
}
