import JSONWire
import QMP
import QMPTesting
import Synchronization

/// A machine with a disk and at most one job, which comes one step further whenever somebody asks for the jobs.
final class JobMachine: Sendable {
    /// What QEMU tells of the job at one moment.
    struct Step: Sendable {
        let status: JobStatus
        var done = 0
        var error: String?

        static let ready = Step(status: .ready, done: 100)
        static let concluded = Step(status: .concluded, done: 100)
        static func running(_ done: Int) -> Step { Step(status: .running, done: done) }
        static func failed(_ error: String) -> Step { Step(status: .concluded, done: 50, error: error) }
    }

    private struct State {
        var id: String?
        var type = JobType.mirror
        var steps: [Step]
        var present = Step(status: .created)
        var speed: Int
        let vanishesWithSpeed: Bool
    }

    private let state: Mutex<State>
    private let answer: @Sendable (FakeRequest) -> FakeAnswer?

    /// - Parameters:
    ///   - steps: What becomes of the job; it stays at the last.
    ///   - id: The id of a job that is there already.
    ///   - type: What that does.
    ///   - speed: Its limit.
    ///   - vanishesWithSpeed: Whether it completes, and is forgotten, when its speed is changed.
    ///   - answer: What some commands are answered instead.
    init(
        _ steps: [Step] = [],
        id: String? = nil,
        type: JobType = .mirror,
        speed: Int = 0,
        vanishesWithSpeed: Bool = false,
        answer: @escaping @Sendable (FakeRequest) -> FakeAnswer? = { _ in nil }
    ) {
        state = Mutex(State(id: id, type: type, steps: steps, speed: speed, vanishesWithSpeed: vanishesWithSpeed))
        self.answer = answer
    }

    func monitor(commandTimeout: Duration? = nil) -> ScriptedMonitor {
        ScriptedMonitor(commandTimeout: commandTimeout) { [self] request in
            answer(request) ?? state.withLock { JobMachine.answer(request, &$0) }
        }
    }

    private static func answer(_ request: FakeRequest, _ state: inout State) -> FakeAnswer {
        switch request.name {
        case "query-jobs": return jobs(&state)
        case "query-blockstats":
            let isOfNodes = request.arguments["query-nodes"] == true
            return .return(
                text: Array((isOfNodes ? BlockReplies.nodeStatistics : BlockReplies.statistics(reads: 1)).utf8)
            )
        case "query-block-jobs": return .return(text: Array(blockJobs(state).utf8))
        case "drive-mirror", "blockdev-mirror": return begin(.mirror, request.arguments, &state)
        case "block-commit": return begin(.commit, request.arguments, &state)
        case "block-stream": return begin(.stream, request.arguments, &state)
        case "transaction": return transaction(request, &state)
        case "job-pause": return move(to: Step(status: .paused, done: state.present.done), &state)
        case "job-resume": return move(to: .running(state.present.done), &state)
        case "block-job-set-speed": return setSpeed(request, &state)
        case "job-complete", "job-finalize": return move(to: .concluded, &state)
        case "block-job-cancel": return cancel(request, &state)
        case "job-dismiss":
            state.id = nil
            return .return([:])
        default:
            return SampleMachine.replies[request.name].map { .return(text: Array($0.utf8)) } ?? .return([:])
        }
    }

    private static func jobs(_ state: inout State) -> FakeAnswer {
        guard let id = state.id else { return .return([]) }
        var more = false
        if !state.steps.isEmpty {
            state.present = state.steps.removeFirst()
            more = !state.steps.isEmpty
        }
        let step = state.present
        let job = JobInfo(
            id: id,
            type: state.type,
            status: step.status,
            currentProgress: step.done,
            totalProgress: step.status == .created ? 0 : 100,
            error: step.error
        )
        let answer = FakeAnswer.return(encoding: [job])
        return more ? answer + .event(JobStatusChangeEvent(id: id, status: step.status)) : answer
    }

    private static func blockJobs(_ state: State) -> String {
        guard let id = state.id else { return "[]" }
        return #"""
            [{"type": "\#(state.type)", "device": "\#(id)", "len": 100, "offset": \#(state.present.done), "busy": true,
              "paused": false, "speed": \#(state.speed), "io-status": "ok", "ready": false, "status": "running",
              "auto-finalize": \#(state.present.status != .pending), "auto-dismiss": false, "actively-synced": false}]
            """#
    }

    private static func begin(_ type: JobType, _ arguments: JSONObject, _ state: inout State) -> FakeAnswer {
        state.id = arguments["job-id"]?.string
        state.type = type
        return .return([:])
    }

    private static func transaction(_ request: FakeRequest, _ state: inout State) -> FakeAnswer {
        let data = request.arguments["actions"]?.array?.compactMap { $0["data"]?.object } ?? []
        guard let backup = data.first(where: { $0["job-id"] != nil }) else { return .return([:]) }
        return begin(.backup, backup, &state)
    }

    private static func setSpeed(_ request: FakeRequest, _ state: inout State) -> FakeAnswer {
        state.speed = request.arguments["speed"]?.int64.map { Int($0) } ?? 0
        guard state.vanishesWithSpeed, let id = state.id else { return .return([:]) }
        state.id = nil
        return .event(BlockJobCompletedEvent(type: state.type, device: id, len: 1, offset: 1, speed: 0)) + .return([:])
    }

    private static func move(to step: Step, _ state: inout State) -> FakeAnswer {
        state.present = step
        state.steps = []
        return .return([:]) + .event(JobStatusChangeEvent(id: state.id ?? "", status: step.status))
    }

    private static func cancel(_ request: FakeRequest, _ state: inout State) -> FakeAnswer {
        let isReady = state.present.status == .ready && request.arguments["force"] != true
        let id = state.id ?? ""
        let event: FakeAnswer =
            isReady
            ? .event(BlockJobCompletedEvent(type: state.type, device: id, len: 100, offset: 100, speed: 0))
            : .event(BlockJobCancelledEvent(type: state.type, device: id, len: 100, offset: 50, speed: 0))
        return event + move(to: .concluded, &state)
    }
}
