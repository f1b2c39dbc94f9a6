/// A release of QEMU as far as its schema goes: `7.2`. What a stable branch adds later is not told apart.
public struct QEMURelease: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// First number.
    public var major: Int
    /// Second number.
    public var minor: Int

    /// Creates a release.
    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads `7.2`.
    init?(_ text: some StringProtocol) {
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else { return nil }
        self.init(major: major, minor: minor)
    }

    /// `major.minor`.
    public var description: String { "\(major).\(minor)" }

    /// Orders by time.
    public static func < (left: QEMURelease, right: QEMURelease) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
