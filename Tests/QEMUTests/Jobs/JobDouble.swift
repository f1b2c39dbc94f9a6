import JSONWire
import QEMU
import QMPTesting
import Synchronization

/// A scripted machine with jobs that a test moves.
final class JobDouble: Sendable {
    typealias Answer = @Sendable (FakeRequest) -> FakeAnswer?

    private let jobs = Jobs()
    let monitor: ScriptedMonitor

    private final class Jobs: Sendable {
        let present = Mutex<[JobInfo]>([])
    }

    /// - Parameters:
    ///   - commandTimeout: How long commands wait; for ever when `nil`.
    ///   - answer: Answers the commands; what it has no answer for succeeds, `query-jobs` with the jobs.
    init(commandTimeout: Duration? = nil, answer: @escaping Answer = { _ in nil }) {
        monitor = ScriptedMonitor(commandTimeout: commandTimeout) { [jobs] request in
            if let answer = answer(request) { return answer }
            switch request.name {
            case "query-jobs": return .return(encoding: jobs.present.withLock { $0 })
            case "query-block", "query-block-jobs": return .return([])
            default: return .return([:])
            }
        }
    }

    var domain: Domain { Domain(monitor, name: "double") }

    /// The first disk, a drive.
    var disk: BlockDevice {
        BlockDevice(.sample("drive0", node: "#block1"), of: domain)
    }

    /// What `query-jobs` tells from now on.
    func set(_ jobs: JobInfo...) { self.jobs.present.withLock { $0 = jobs } }

    func emit(_ status: JobStatus, of id: String) { monitor.emit(JobStatusChangeEvent(id: id, status: status)) }

    func emitCompleted(_ id: String, error: String? = nil) {
        let event = BlockJobCompletedEvent(type: .mirror, device: id, len: 1, offset: 1, speed: 0, error: error)
        monitor.emit(event)
    }

    func emitCancelled(_ id: String) {
        monitor.emit(BlockJobCancelledEvent(type: .mirror, device: id, len: 1, offset: 0, speed: 0))
    }
}

extension JobInfo {
    init(_ id: String, _ status: JobStatus, _ progress: Int = 0, of total: Int = 100, error: String? = nil) {
        self.init(
            id: id,
            type: .mirror,
            status: status,
            currentProgress: progress,
            totalProgress: total,
            error: error
        )
    }
}
