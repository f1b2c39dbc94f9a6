// Made by 'qapi-codegen generate' from the module 'job' of the schema. Do not edit.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

public import JSONWire

/// The command `job-cancel`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-cancel)
public struct JobCancelCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "job-cancel" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `job-complete`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-complete)
public struct JobCompleteCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "job-complete" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `job-dismiss`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-dismiss)
public struct JobDismissCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "job-dismiss" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `job-finalize`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-finalize)
public struct JobFinalizeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "job-finalize" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `job-pause`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-pause)
public struct JobPauseCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "job-pause" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `job-resume`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.job-resume)
public struct JobResumeCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = EmptyReply
    /// The name on the wire.
    public static var name: String { "job-resume" }
    /// `id`: `str`.
    public var id: String

    /// Creates a value.
    public init(id: String) {
        self.id = id
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        self.init(id: id)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
    }
}

/// The command `query-jobs`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#command-QMP-job.query-jobs)
public struct QueryJobsCommand: QAPICommand {
    /// What QEMU returns.
    public typealias Response = [JobInfo]
    /// The name on the wire.
    public static var name: String { "query-jobs" }

    /// Creates a value.
    public init() {}

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let _ = try reader.nextKey() {
            try reader.skipValue()
        }
        self.init()
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {}
}

extension QAPIExecutor {
    /// Executes `job-cancel`, see ``JobCancelCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func jobCancel(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = JobCancelCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `job-complete`, see ``JobCompleteCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func jobComplete(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = JobCompleteCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `job-dismiss`, see ``JobDismissCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func jobDismiss(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = JobDismissCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `job-finalize`, see ``JobFinalizeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func jobFinalize(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = JobFinalizeCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `job-pause`, see ``JobPauseCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func jobPause(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = JobPauseCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `job-resume`, see ``JobResumeCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func jobResume(id: String, timeout: QMPTimeout = .standard) async throws(QMPError) {
        let command = JobResumeCommand(id: id)
        _ = try await execute(command, timeout: timeout)
    }

    /// Executes `query-jobs`, see ``QueryJobsCommand``. Since QEMU 5.2 or before.
    ///
    /// - Throws: ``QMPError``.
    public func queryJobs(timeout: QMPTimeout = .standard) async throws(QMPError) -> [JobInfo] {
        let command = QueryJobsCommand()
        return try await execute(command, timeout: timeout)
    }
}

extension QAPIArgument where Command == JobCancelCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == JobCompleteCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == JobDismissCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == JobFinalizeCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == JobPauseCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

extension QAPIArgument where Command == JobResumeCommand {
    /// `id`.
    public static var id: Self { Self(wireName: "id") }
}

/// The event `JOB_STATUS_CHANGE`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#event-QMP-job.JOB_STATUS_CHANGE)
public struct JobStatusChangeEvent: QAPIEvent {
    /// The name on the wire.
    public static var name: String { "JOB_STATUS_CHANGE" }
    /// `id`: `str`.
    public var id: String
    /// `status`: `JobStatus`.
    public var status: JobStatus

    /// Creates a value.
    public init(id: String, status: JobStatus) {
        self.id = id
        self.status = status
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var status: JobStatus?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "status": status = try JobStatus(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let status else { throw .missingMember("status", at: objectStart) }
        self.init(id: id, status: status)
    }

    /// Writes the members.
    public func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("status", status)
    }
}

/// The struct `JobInfo`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-job.JobInfo)
public struct JobInfo: QAPIObject {
    /// `error`: `str`.
    public var error: String?
    /// `id`: `str`.
    public var id: String
    /// `type`: `JobType`.
    public var type: JobType
    /// `status`: `JobStatus`.
    public var status: JobStatus
    /// `current-progress`: `int`.
    public var currentProgress: Int
    /// `total-progress`: `int`.
    public var totalProgress: Int

    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("type", type)
        writer.member("status", status)
        writer.member("current-progress", currentProgress)
        writer.member("total-progress", totalProgress)
        writer.member("error", error)
    }

    /// Writes an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
    }
}

extension JobInfo {
    /// Creates a value.
    public init(
        id: String,
        type: JobType,
        status: JobStatus,
        currentProgress: Int,
        totalProgress: Int,
        error: String? = nil
    ) {
        self.init(
            error: error,
            id: id,
            type: type,
            status: status,
            currentProgress: currentProgress,
            totalProgress: totalProgress
        )
    }

    /// Reads an object. Members that are not known are skipped.
    public init(from reader: inout JSONReader) throws(JSONError) {
        let objectStart = reader.position
        var id: String?
        var type: JobType?
        var status: JobStatus?
        var currentProgress: Int?
        var totalProgress: Int?
        var error: String?
        try reader.beginObject()
        while let memberName = try reader.nextKey() {
            switch memberName {
            case "id": id = try String(from: &reader)
            case "type": type = try JobType(from: &reader)
            case "status": status = try JobStatus(from: &reader)
            case "current-progress": currentProgress = try Int(from: &reader)
            case "total-progress": totalProgress = try Int(from: &reader)
            case "error": error = try String(from: &reader)
            default: try reader.skipValue()
            }
        }
        guard let id else { throw .missingMember("id", at: objectStart) }
        guard let type else { throw .missingMember("type", at: objectStart) }
        guard let status else { throw .missingMember("status", at: objectStart) }
        guard let currentProgress else { throw .missingMember("current-progress", at: objectStart) }
        guard let totalProgress else { throw .missingMember("total-progress", at: objectStart) }
        self.init(
            error: error,
            id: id,
            type: type,
            status: status,
            currentProgress: currentProgress,
            totalProgress: totalProgress
        )
    }
}

/// The enum `JobStatus`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobStatus)
public struct JobStatus: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `undefined`.
    public static var undefined: JobStatus { JobStatus(rawValue: "undefined") }
    /// `created`.
    public static var created: JobStatus { JobStatus(rawValue: "created") }
    /// `running`.
    public static var running: JobStatus { JobStatus(rawValue: "running") }
    /// `paused`.
    public static var paused: JobStatus { JobStatus(rawValue: "paused") }
    /// `ready`.
    public static var ready: JobStatus { JobStatus(rawValue: "ready") }
    /// `standby`.
    public static var standby: JobStatus { JobStatus(rawValue: "standby") }
    /// `waiting`.
    public static var waiting: JobStatus { JobStatus(rawValue: "waiting") }
    /// `pending`.
    public static var pending: JobStatus { JobStatus(rawValue: "pending") }
    /// `aborting`.
    public static var aborting: JobStatus { JobStatus(rawValue: "aborting") }
    /// `concluded`.
    public static var concluded: JobStatus { JobStatus(rawValue: "concluded") }
    /// `null`.
    public static var null: JobStatus { JobStatus(rawValue: "null") }
}

/// The enum `JobType`. Since QEMU 5.2 or before.
///
/// [Reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-job.JobType)
public struct JobType: QAPIEnum {
    /// The name on the wire.
    public var rawValue: String

    /// Creates a value from its name on the wire, whether that is known or not.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The name on the wire.
    public var description: String { rawValue }

    /// `commit`.
    public static var commit: JobType { JobType(rawValue: "commit") }
    /// `stream`.
    public static var stream: JobType { JobType(rawValue: "stream") }
    /// `mirror`.
    public static var mirror: JobType { JobType(rawValue: "mirror") }
    /// `backup`.
    public static var backup: JobType { JobType(rawValue: "backup") }
    /// `create`.
    public static var create: JobType { JobType(rawValue: "create") }
    /// `amend`.
    public static var amend: JobType { JobType(rawValue: "amend") }
    /// `snapshot-load`. Since QEMU 6.0.
    public static var snapshotLoad: JobType { JobType(rawValue: "snapshot-load") }
    /// `snapshot-save`. Since QEMU 6.0.
    public static var snapshotSave: JobType { JobType(rawValue: "snapshot-save") }
    /// `snapshot-delete`. Since QEMU 6.0.
    public static var snapshotDelete: JobType { JobType(rawValue: "snapshot-delete") }
}
