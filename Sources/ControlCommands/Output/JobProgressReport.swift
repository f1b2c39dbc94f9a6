internal import JSONWire
internal import QEMU
internal import QMP

/// How far a job is at one moment.
struct JobProgressReport: Report {
    let subject: JobSubject
    let progress: BlockJobProgress

    func text(_ style: TextStyle) -> String? { ProgressLine(subject.label, progress).text }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        subject.writeMembers(to: &writer)
        writer.member("status", progress.status.rawValue)
        writer.member("offset", progress.offset)
        writer.member("length", progress.length)
        writer.member("fraction", progress.fraction)
        writer.member("bytesPerSecond", progress.bytesPerSecond)
        writer.member("secondsLeft", progress.remaining.map { $0 / .seconds(1) })
        writer.endObject()
    }
}
