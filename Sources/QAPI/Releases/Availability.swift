/// Which releases of QEMU have something, and what they say about it.
public struct Availability: Sendable, Hashable {
    /// The first release that has it; the oldest one that is known if that has it.
    public var since: QEMURelease
    /// The last release that had it; `nil` if the newest one that is known has it.
    public var until: QEMURelease?
    /// The release that first said that it is to vanish.
    public var deprecated: QEMURelease?
    /// Whether it may change or vanish without notice.
    public var isUnstable = false

    /// Whether a release has it. One that is newer than all that are known is taken to have what the newest of them has.
    public func includes(_ release: QEMURelease) -> Bool {
        guard since <= release else { return false }
        guard let until else { return true }
        return release <= until
    }

    /// Whether a release has it and says that it is to vanish.
    package func isDeprecated(in release: QEMURelease) -> Bool {
        guard let deprecated, includes(release) else { return false }
        return deprecated <= release
    }
}
