/// A release of QEMU as far as its schemas go: `5.2`. What a stable branch adds later is not told apart.
package struct Release: Sendable, Hashable {
    package let major: Int
    package let minor: Int

    package init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }
}

extension Release: Comparable {
    package static func < (left: Release, right: Release) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}

extension Release: LosslessStringConvertible {
    /// Reads `9.1`, and also `9.1.0`, as the sources of a release are named.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2 || (parts.count == 3 && parts[2] == 0) else { return nil }
        guard let major = parts[0], let minor = parts[1], major >= 0, minor >= 0 else { return nil }
        self.init(major: major, minor: minor)
    }

    package var description: String { "\(major).\(minor)" }
}
