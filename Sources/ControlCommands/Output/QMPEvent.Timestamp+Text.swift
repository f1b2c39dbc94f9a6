internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension QMPEvent.Timestamp {
    /// `2026-01-31T12:34:56.000789Z`; seconds since 1970 when no calendar holds them.
    var text: String {
        var time = time_t(seconds)
        var parts = tm()
        guard gmtime_r(&time, &parts) != nil else { return "\(seconds).\(padded(microseconds, to: 6))" }
        let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map { padded($0, to: 2) }
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded($0, to: 2) }
        return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + ".\(padded(microseconds, to: 6))Z"
    }

    private func padded(_ number: some BinaryInteger, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
