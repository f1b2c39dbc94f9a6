public import QAPI

/// What is to be known when a connection that was lost is back.
///
/// How many events were missed meanwhile nobody knows. What QEMU can be asked is asked, and compared with what it told
/// before: see ``before``.
public struct Resumption: Sendable, Hashable {
    /// A job, as far as it is compared.
    public struct Job: Sendable, Hashable {
        /// Its id.
        public let id: String
        /// What it does; `nil` when only events told of it, which do not say.
        public let type: JobType?
        /// Where it stands.
        public let status: JobStatus

        /// Creates a job.
        public init(id: String, type: JobType?, status: JobStatus) {
            self.id = id
            self.type = type
            self.status = status
        }
    }

    /// What is known of a machine at one moment. A part is `nil` where QEMU does not tell it, as a storage daemon has no
    /// status.
    public struct State: Sendable, Hashable {
        /// What the machine does (`query-status`).
        public var status: RunState?
        /// Its jobs by id (`query-jobs`).
        public var jobs: [String: Job]?
        /// The names of its block nodes (`query-named-block-nodes`).
        public var nodes: Set<String>?

        /// Creates a state.
        public init(status: RunState? = nil, jobs: [String: Job]? = nil, nodes: Set<String>? = nil) {
            self.status = status
            self.jobs = jobs
            self.nodes = nodes
        }
    }

    /// Why the connection before had ended.
    public let reason: QMPError
    /// Whether QEMU was started anew meanwhile; `nil` when that cannot be seen: the process at the other end of a unix
    /// socket shows it, and another UUID or version.
    public let restarted: Bool?
    /// What was known when the connection was lost: what QEMU answered when that connection opened, and what its events told
    /// since. Status and jobs have such events. Block nodes have none: they are those from when that connection opened, or
    /// from the last ``ReconnectingMonitor/refresh(timeout:)``.
    public let before: State
    /// What QEMU answers now.
    public let now: State

    /// Creates a resumption; for tests.
    public init(reason: QMPError, restarted: Bool?, before: State, now: State) {
        self.reason = reason
        self.restarted = restarted
        self.before = before
        self.now = now
    }

    /// Two resumptions of which nothing came in between, as one.
    func joined(to later: Resumption) -> Resumption {
        let restarts = [restarted, later.restarted]
        return Resumption(
            reason: later.reason,
            restarted: restarts.contains(true) ? true : restarts.contains(nil) ? nil : false,
            before: before,
            now: later.now
        )
    }
}

/// What has changed. Nothing is told of a part that is not known on both sides.
extension Resumption {
    /// Whether the machine's status is another than before.
    public var hasStatusChanged: Bool {
        guard let before = before.status, let now = now.status else { return false }
        return before != now
    }

    /// The jobs of before that are no more, by id. How they ended was missed.
    public var goneJobs: [Job] { Self.jobs(of: before, notIn: now) }

    /// The jobs that were not there before, by id.
    public var newJobs: [Job] { Self.jobs(of: now, notIn: before) }

    /// The jobs whose status is another than before, as they are now, by id.
    public var changedJobs: [Job] {
        guard let before = before.jobs, let now = now.jobs else { return [] }
        return now.values.filter { job in before[job.id].map { $0.status != job.status } ?? false }
            .sorted { $0.id < $1.id }
    }

    /// The block nodes of before that are no more.
    public var goneNodes: Set<String> { Self.nodes(of: before, notIn: now) }

    /// The block nodes that were not there before.
    public var newNodes: Set<String> { Self.nodes(of: now, notIn: before) }

    private static func jobs(of one: State, notIn other: State) -> [Job] {
        guard let jobs = one.jobs, let others = other.jobs else { return [] }
        return jobs.values.filter { others[$0.id] == nil }.sorted { $0.id < $1.id }
    }

    private static func nodes(of one: State, notIn other: State) -> Set<String> {
        guard let nodes = one.nodes, let others = other.nodes else { return [] }
        return nodes.subtracting(others)
    }
}
