internal import JSONWire
internal import QEMU

/// What a command has brought a job to.
struct JobResultReport: Report {
    let subject: JobSubject
    let result: JobResult

    func text(_ style: TextStyle) -> String? {
        // Alone on its line, for scripts.
        guard result != .started else { return subject.id.printableOnOneLine }
        return "\(subject.sentence) \(words)".printableOnOneLine
    }

    private var words: String {
        switch result {
        case .started: "has started"
        case .ready: "is ready, and goes on: see qemuctl job complete \(subject.id)"
        case .pending: "has done its work, and waits: see qemuctl job finalize \(subject.id)"
        case .completed: "has completed"
        case .copied: "has completed; the machine stays with the original"
        case .pivoted where subject.type == .commit: "has completed; the machine uses the image below"
        case .pivoted: "has completed; the machine uses the copy"
        case .cancelled: "was cancelled"
        case .dismissed: "is forgotten"
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        subject.writeMembers(to: &writer)
        writer.member("result", result.rawValue)
        writer.endObject()
    }
}
