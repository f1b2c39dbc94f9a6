/// The version of libvirt, or of the hypervisor that it runs.
public struct LibvirtVersion: Sendable, Hashable {
    /// The first number: 9 in 9.0.1.
    public var major: Int
    /// The second number.
    public var minor: Int
    /// The third number.
    public var patch: Int

    /// Creates a version.
    public init(major: Int, minor: Int, patch: Int) {
        self.major = major
        self.minor = minor
        self.patch = patch
    }

    /// Takes libvirt's number apart: 9000001 is 9.0.1.
    init(number: UInt64) {
        self.init(
            major: Int(number / 1_000_000),
            minor: Int(number / 1000 % 1000),
            patch: Int(number % 1000)
        )
    }
}

extension LibvirtVersion: Comparable {
    /// Orders by age.
    public static func < (left: LibvirtVersion, right: LibvirtVersion) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }
}

extension LibvirtVersion: CustomStringConvertible {
    /// The version as people write it: `9.0.1`.
    public var description: String { "\(major).\(minor).\(patch)" }
}
