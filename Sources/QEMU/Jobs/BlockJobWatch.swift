internal import JSONWire
internal import QMP

/// Follows one job: its events say when to look, and QEMU's answer what there is to see.
struct BlockJobWatch: Sendable {
    /// What there is to see of a job.
    struct Sight: Sendable {
        /// QEMU's account; `nil` when it has the job no more.
        let info: JobInfo?
        /// How the job ended; `nil` when it has not.
        let end: BlockJob.End?

        /// Whether it stands still, on demand or because of an error.
        var isPaused: Bool { info?.status == .paused || info?.status == .standby }
    }

    let job: BlockJob
    private let events: EventStream

    init(_ job: BlockJob) async {
        self.job = job
        events = await job.domain.monitor.events(named: BlockJobRecord.names, buffering: .dropOldest(limit: 64))
    }

    /// Looks at the job, and dismisses it when it has ended and is ours to dismiss.
    ///
    /// - Throws: `QMPError.Code.jobNotFound` when QEMU has no such job and did not tell how it ended.
    func look() async throws(QMPError) -> Sight {
        if let end = job.record.end { return Sight(info: nil, end: end) }
        let info = try await job.domain.jobs().first { $0.id == job.id }
        let end = job.record.note(info)
        guard info != nil || end != nil else { throw .jobNotFound(job.id) }
        if info?.status == .concluded, job.isDismissedWhenSeen { try await dismiss() }
        return Sight(info: info, end: end)
    }

    /// Waits until there is something new to see of the job, or so long.
    func awaitNews(within limit: Duration?) async throws(QMPError) {
        do {
            let late = QMPError(.timedOut, "nothing happened")
            try await withTimeLimit(limit, late: late) { () async throws(QMPError) in
                var iterator = events.makeAsyncIterator()
                while let element = try await iterator.next() {
                    if concerns(element) { return }
                }
                throw .endedWait("\(job) had ended")
            }
        } catch let error where error.code == .timedOut {
            // Then it is time to look, anyway.
        }
    }

    /// Looks until there is to be seen what is waited for.
    ///
    /// - Parameter found: What is waited for; `nil` when it is not there yet. Throws when it never will be.
    func wait<Value: Sendable>(
        for found: @Sendable (Sight) throws(QMPError) -> Value?
    ) async throws(QMPError) -> Value {
        while true {
            do {
                if let value = try found(try await look()) { return value }
            } catch let error where error.code == .timedOut {
                // QEMU is busy. Whoever waits has a time limit of their own.
            }
            // An event may be lost with nothing that says so, as when a proxy drops it.
            try await awaitNews(within: .seconds(5))
        }
    }

    /// Whether an event says something about this job. After a gap, or what cannot be read, QEMU is asked.
    private func concerns(_ element: EventStream.Element) -> Bool {
        guard case .event(let event) = element, let data = try? event.decode(JobName.self) else { return true }
        return data.name == job.id
    }

    private func dismiss() async throws(QMPError) {
        do {
            try await job.domain.monitor.jobDismiss(id: job.id)
        } catch let error where error.code == .refused || error.code == .connectionLost {
            // Somebody else was first, or there is nothing left to dismiss.
        }
    }
}

/// The job that an event is about: some events call it `id`, others `device`.
private struct JobName: JSONDecodable {
    let name: String?

    init(from reader: inout JSONReader) throws(JSONError) {
        var name: String?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id", "device": name = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        self.name = name
    }
}

extension QMPError {
    static func jobNotFound(_ id: String) -> QMPError {
        QMPError(.jobNotFound, "QEMU has no job \"\(id)\", or has it no more")
    }
}
