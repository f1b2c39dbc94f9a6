internal import GuestAgent
internal import QEMU

/// Shows how far the transfer of a file is, as that of a job is shown.
struct TransferDisplay {
    private var display: ProgressDisplay?
    private var meter = RateMeter()
    private var nextTime = ContinuousClock.now

    init(_ label: String, _ console: Console, isQuiet: Bool) {
        display = isQuiet ? nil : ProgressDisplay(label: label, console)
    }

    /// Shows it now and then, and the end.
    mutating func show(_ progress: GuestFileProgress) {
        let now = ContinuousClock.now
        let rate = meter.rate(at: progress.transferred, now: now)
        guard let interval = display?.interval, now >= nextTime || progress.transferred == progress.total else {
            return
        }
        nextTime = now + interval
        let reading = BlockJobProgress(
            status: .running,
            offset: progress.transferred,
            length: progress.total ?? 0,
            bytesPerSecond: rate
        )
        display?.show(reading)
    }

    mutating func end() {
        display?.end()
    }
}
