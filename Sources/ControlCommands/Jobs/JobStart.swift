internal import QEMU
internal import QMP

/// Starts a job on a device, and stays with it until it has done what it is for, or is cancelled with the command.
struct JobStart: Sendable {
    private let session: Session
    private let subject: JobSubject
    private let options: JobOptions
    /// Whether the job is left alone in the end: then nobody would make QEMU forget it.
    private let isLeftAlone: Bool
    private let hint: String

    /// - Parameters:
    ///   - type: What the job does.
    ///   - device: The device as the command line names it.
    ///   - target: Where to, as the command line says.
    ///   - isLeftAlone: Whether the job is left alone as soon as it is ready.
    ///   - connect: What `--connect` says.
    init(
        _ type: JobType,
        of device: String,
        to target: String? = nil,
        in session: Session,
        _ options: JobOptions,
        isLeftAlone: Bool = false,
        at connect: String?
    ) {
        let id = options.jobID ?? "\(type)-\(String(UInt64.random(in: .min ... .max), radix: 36))"
        self.session = session
        self.options = options
        self.isLeftAlone = isLeftAlone || options.detach
        subject = JobSubject(id: id, type: type, device: device, target: target)
        let address = connect.map { "-c \($0.quotedForShell) " } ?? ""
        hint = "\(type) job \(id) may still run; to cancel it: qemuctl \(address)job cancel \(id)"
    }

    /// Starts the job, waits for it, and tells what it came to.
    ///
    /// - Parameters:
    ///   - start: Starts it.
    ///   - finish: Does the last step, if there is one.
    func run(
        start: (BlockDevice, BlockJobOptions) async throws(QMPError) -> BlockJob,
        finish: (BlockJob, BlockJob.Milestone) async throws(QMPError) -> JobResult = { JobResult($1) }
    ) async throws(Failure) {
        let device = try await session.device(subject.device ?? "")
        session.looseEnd.text = hint
        defer { session.looseEnd.text = nil }
        var started: BlockJob?
        let result: JobResult
        do throws(QMPError) {
            let job = try await start(device, jobOptions)
            started = job
            result = options.detach ? .started : try await finish(job, try await follower.milestone(of: job))
        } catch let error where error.code == .cancelled {
            let error = await Task { [started] in await interruption(of: started) }.value
            // Here, since nothing is told of other commands that an interrupt ends.
            session.console.report(.command(error))
            throw .command(error)
        } catch {
            throw .command(explain(error, hasStarted: started != nil))
        }
        try session.show(JobResultReport(subject: subject, result: result))
    }

    private var follower: JobFollower {
        JobFollower(console: session.console, subject: subject, isQuiet: options.quiet)
    }

    private var jobOptions: BlockJobOptions {
        var jobOptions = BlockJobOptions(id: subject.id, bytesPerSecond: options.speed?.bytes)
        jobOptions.dismissesItself = isLeftAlone && !options.keep
        return jobOptions
    }

    /// Says that the job may still run, if it may.
    private func explain(_ error: QMPError, hasStarted: Bool) -> QMPError {
        let isOver = [.jobFailed, .jobCancelled, .jobNotFound].contains(error.code)
        // A QEMU that has ended took its jobs with it.
        let hasQEMUEnded = error.fate.map { $0 != .running } ?? false
        guard !hasQEMUEnded, error.outcome == .unknown || (hasStarted && !isOver) else { return error }
        // That the outcome is not known is said with that.
        return QMPError(error.code, "\(error.message); \(hint)", command: error.command)
    }

    /// What became of the job, which is cancelled when the command is.
    ///
    /// - Parameter job: The job; `nil` when it is not known whether it began. If it did, it was cancelled by whoever knows.
    private func interruption(of job: BlockJob?) async -> QMPError {
        let message: String
        do throws(QMPError) {
            // A job of that id may be another's: it is not to be cancelled.
            guard let job else { return try await interruptedStart() }
            // Its end is known to it when it is cancelled already.
            switch try await job.cancel(waiting: .seconds(10)) {
            case .cancelled: message = "\(job) was cancelled"
            case .completed: message = "\(job) had completed"
            case .failed(let reason): message = "\(job) had failed: \(reason)"
            }
        } catch let error where error.code == .jobNotFound {
            message = "there is no \(subject.type) job \(subject.id)"
        } catch {
            return QMPError(.cancelled, "interrupted; \(error.message); \(hint)")
        }
        return QMPError(.cancelled, "interrupted; \(message)")
    }

    private func interruptedStart() async throws(QMPError) -> QMPError {
        let isThere = try await Domain(session.monitor, name: "").jobs().contains { $0.id == subject.id }
        return QMPError(.cancelled, "interrupted; \(isThere ? hint : "there is no \(subject.type) job \(subject.id)")")
    }
}
