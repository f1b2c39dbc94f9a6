public import QMP

/// How far a job is, at one moment.
public struct BlockJobProgress: Sendable, Hashable {
    /// What the job does at the moment.
    public let status: JobStatus
    /// How much is done, in bytes for most jobs.
    public let offset: Int
    /// How much there is to do. It may grow while the guest writes.
    public let length: Int
    /// How much is done a second, over the last seconds; `nil` before that can be told.
    public let bytesPerSecond: Double?

    /// Creates a reading.
    public init(status: JobStatus, offset: Int, length: Int, bytesPerSecond: Double? = nil) {
        self.status = status
        self.offset = offset
        self.length = length
        self.bytesPerSecond = bytesPerSecond
    }

    /// How much is done, from 0 to 1. While QEMU does not know yet how much there is to do, 0.
    public var fraction: Double {
        guard length > 0 else { return Self.done.contains(status) ? 1 : 0 }
        return min(1, max(0, Double(offset) / Double(length)))
    }

    /// How long it will take at the present rate; `nil` when that cannot be told.
    public var remaining: Duration? {
        guard length > offset else { return length > 0 ? .zero : nil }
        guard let bytesPerSecond, bytesPerSecond > 0 else { return nil }
        let seconds = Double(length - offset) / bytesPerSecond
        // What takes longer than a century is not going to end.
        return seconds < 3.2e9 ? .seconds(seconds) : nil
    }

    /// Whether the job stands still, on demand or because of an error.
    public var isPaused: Bool { status == .paused || status == .standby }

    private static let done: Set<JobStatus> = [.ready, .standby, .waiting, .pending, .concluded]
}

extension BlockJobProgress: CustomStringConvertible {
    /// The status and the share in per cent: `running, 41 %`.
    public var description: String { "\(status), \(Int(fraction * 100)) %" }
}
