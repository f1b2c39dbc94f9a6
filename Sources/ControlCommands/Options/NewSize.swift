internal import ArgumentParser

/// A size on the command line, or by how much something grows: `20G`, `+5G`.
enum NewSize: ExpressibleByArgument, Sendable, Hashable {
    case absolute(ByteCount)
    case growth(ByteCount)

    init?(argument: String) {
        let isGrowth = argument.hasPrefix("+")
        guard let count = ByteCount(argument: isGrowth ? String(argument.dropFirst()) : argument) else { return nil }
        self = isGrowth ? .growth(count) : .absolute(count)
    }

    /// The size in bytes of what has `present` bytes now; `nil` when no number holds it.
    func bytes(from present: Int) -> Int? {
        switch self {
        case .absolute(let count): return count.bytes
        case .growth(let count):
            let (sum, overflows) = present.addingReportingOverflow(count.bytes)
            return overflows ? nil : sum
        }
    }
}
