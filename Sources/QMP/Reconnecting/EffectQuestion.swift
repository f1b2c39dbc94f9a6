internal import JSONWire
internal import QAPI

/// What to ask QEMU to find out whether a command was run.
enum EffectQuestion: Sendable, Hashable {
    /// Whether this object of QEMU's tree has a child of that name.
    case child(of: String, named: String)
    /// Whether there is a block node of that name.
    case blockNode(String)
    /// Whether there is such a job.
    case job(id: String, type: JobType, isDismissedByItself: Bool)
    /// Nothing that is asked would tell, for this reason.
    case none(String)

    init(_ command: QMPCommand) throws(QMPError) {
        let arguments = try Self.arguments(of: command)
        switch command.name {
        case DeviceAddCommand.name:
            self = Self.named(arguments["id"]) { .child(of: "/machine/peripheral", named: $0) }
        case ObjectAddCommand.name: self = Self.named(arguments["id"]) { .child(of: "/objects", named: $0) }
        case BlockdevAddCommand.name: self = Self.named(arguments["node-name"]) { .blockNode($0) }
        default:
            guard let type = Self.jobs[command.name] else {
                self = .none("\(command.name) leaves nothing behind that is known here")
                return
            }
            let isDismissedByItself = Self.keepsItsJob(command.name) ? false : arguments["auto-dismiss"]?.bool ?? true
            // The job of a block device has the device's name, unless it has one of its own.
            self = Self.named(arguments["job-id"] ?? arguments["device"]) {
                .job(id: $0, type: type, isDismissedByItself: isDismissedByItself)
            }
        }
    }

    private static func arguments(of command: QMPCommand) throws(QMPError) -> JSONObject {
        do {
            return try command.arguments.map { bytes throws(JSONError) in try JSONValue(json: bytes) }?.object ?? [:]
        } catch {
            throw .invalidCommand("the arguments of \(command.name) cannot be read: \(error)", command: command.name)
        }
    }

    private static func named(_ name: JSONValue?, _ question: (String) -> EffectQuestion) -> EffectQuestion {
        name?.string.map(question) ?? .none("what the command makes has no name by which to ask for it")
    }

    /// The commands that start jobs, and what the jobs are.
    private static let jobs: [String: JobType] = [
        BlockCommitCommand.name: .commit, BlockStreamCommand.name: .stream, BlockdevBackupCommand.name: .backup,
        BlockdevCreateCommand.name: .create, BlockdevMirrorCommand.name: .mirror, DriveBackupCommand.name: .backup,
        DriveMirrorCommand.name: .mirror, SnapshotDeleteCommand.name: .snapshotDelete,
        SnapshotLoadCommand.name: .snapshotLoad, SnapshotSaveCommand.name: .snapshotSave,
    ]

    /// Whether its job stays until somebody dismisses it, whatever the arguments are.
    private static func keepsItsJob(_ name: String) -> Bool {
        [
            BlockdevCreateCommand.name, SnapshotDeleteCommand.name, SnapshotLoadCommand.name, SnapshotSaveCommand.name,
        ].contains(name)
    }
}

extension EffectQuestion {
    /// Asks.
    ///
    /// - Parameter told: What QEMU had told of the machine when the connection was lost: events may have told of a job.
    func answer(
        _ monitor: any Monitor,
        told: @Sendable () -> Resumption.State?,
        timeout: QMPTimeout
    ) async throws(QMPError) -> CommandEffect {
        switch self {
        case .none(let reason): return .unclear(reason)
        case .child(let path, let name):
            let children = try await monitor.qomList(path: path, timeout: timeout)
            return children.contains { $0.name == name } ? .done : .notDone
        case .blockNode(let name):
            let command = QMPCommand(QueryNamedBlockNodesCommand(flat: true), timeout: timeout)
            let nodes = try await monitor.run(command).decode([NodeName].self)
            return nodes.contains { $0.name == name } ? .done : .notDone
        case .job(let id, let type, let isDismissedByItself):
            if let job = try await monitor.queryJobs(timeout: timeout).first(where: { $0.id == id }) {
                return job.type == type ? .done : .unclear("there is a job \"\(id)\" of another kind: \(job.type)")
            }
            if told()?.jobs?[id] != nil { return .done }
            return isDismissedByItself
                ? .unclear("there is no job \"\(id)\", and one that ended would be gone") : .notDone
        }
    }
}
