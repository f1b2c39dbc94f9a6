internal import JSONWire
internal import QEMU
internal import QMP

/// Which job it is that something is told of.
struct JobSubject: Sendable {
    let id: String
    let type: JobType
    /// The device as the command line names it; `nil` for jobs that others started.
    var device: String?
    /// Where to, as the command line says; `nil` when the job has no target, or it is not known.
    var target: String?

    init(id: String, type: JobType, device: String? = nil, target: String? = nil) {
        self.id = id
        self.type = type
        self.device = device
        self.target = target
    }

    init(_ job: BlockJob) {
        self.init(id: job.id, type: job.type)
    }

    /// `mirror vd0`, or the id.
    var label: String { device.map { "\(type) \($0)" } ?? id }

    /// `mirror of vd0 to /copy.qcow2`, or the id.
    var sentence: String {
        guard let device else { return id }
        return target.map { "\(type) of \(device) to \($0)" } ?? "\(type) of \(device)"
    }

    /// Writes `"id", "type", "device"?, "target"?`.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("id", id)
        writer.member("type", type.rawValue)
        writer.member("device", device)
        writer.member("target", target)
    }
}
