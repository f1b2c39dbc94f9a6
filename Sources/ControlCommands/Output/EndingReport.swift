internal import JSONWire

/// What came of ending a machine.
struct EndingReport: Report {
    /// How it ended; `nil` when nobody waited for that.
    let ending: ShutdownWatch.Ending?

    func text(_ style: TextStyle) -> String? {
        guard let ending else { return "asked the guest to power down" }
        let what = ending.qemuRemains ? "shut down; QEMU remains" : "ended"
        return ending.reason.map { "\(what) (\($0.printable))" } ?? what
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ended", ending != nil)
        writer.member("reason", ending?.reason)
        writer.member("qemuRemains", ending?.qemuRemains)
        writer.endObject()
    }
}
