/// What `/proc/PID/stat` tells of a process, or `/proc/PID/task/TID/stat` of a thread.
package struct ProcessStatus: Sendable, Hashable {
    package let state: ProcessState
    /// Whether it is on its way out.
    package let isExiting: Bool
    /// The time that CPUs spent on it, in its own code and in the kernel, in ticks of the clock.
    package let cpuTicks: UInt64
    /// When it began, in ticks since the system did. Together with the id it names a process for good.
    package let startTicks: UInt64
    /// Its memory that is present, in pages.
    package let residentPages: UInt64
    /// How it ended, as `wait` tells it, where it has ended; 0 also when that is kept from this user.
    package let exitStatus: Int32

    /// Nil when there is no such process, as on systems without `/proc`.
    package init?(of path: String) {
        guard let content = ProcessFile.content(of: "\(path)/stat") else { return nil }
        self.init(content)
    }

    /// Reads `123 (name) S 1 …`, where the name may hold parentheses and spaces of its own.
    init?(_ content: [UInt8]) {
        guard let state = ProcessState(status: content), let nameEnd = content.lastIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let fields = content[nameEnd...].dropFirst().split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
        // Counted from the state, which the manual calls field 3.
        func number<Number: FixedWidthInteger>(_ field: Int) -> Number? {
            fields.count > field ? Number(String(decoding: fields[field], as: UTF8.self)) : nil
        }
        guard let flags: UInt32 = number(6), let user: UInt64 = number(11), let system: UInt64 = number(12),
            let start: UInt64 = number(19),
            let pages: UInt64 = number(21)
        else { return nil }
        self.state = state
        isExiting = flags & Self.exitingFlag != 0
        cpuTicks = user.addingReportingOverflow(system).partialValue
        startTicks = start
        residentPages = pages
        exitStatus = number(49) ?? 0
    }

    /// The kernel's mark of a task that is on its way out.
    private static let exitingFlag: UInt32 = 4
}
