internal import NIOCore
package import QMPProtocol

/// Deadlines count in the event loop's clock.
extension Deadline {
    package static var now: Deadline { Deadline(nanoseconds: NIODeadline.now().uptimeNanoseconds) }

    /// The moment so far from now; a negative duration counts as none.
    package init(after duration: Duration) {
        let (moment, overflow) = Deadline.now.nanoseconds.addingReportingOverflow(duration.clampedNanoseconds)
        self.init(nanoseconds: overflow ? UInt64(Int64.max) : min(moment, UInt64(Int64.max)))
    }

    /// How long it is from now until then; zero when it has passed.
    package var nanosecondsRemaining: UInt64 {
        let now = Deadline.now
        return self <= now ? 0 : nanoseconds - now.nanoseconds
    }
}

extension Duration {
    /// The duration in nanoseconds, at least 0 and at most 2^63-1 (292 years).
    fileprivate var clampedNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, secondOverflow) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        return UInt64(overflow || secondOverflow ? Int64.max : sum)
    }
}
