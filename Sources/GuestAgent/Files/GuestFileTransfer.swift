/// How far a transfer has come.
public struct GuestFileProgress: Sendable, Hashable {
    /// How many bytes were transferred.
    public let transferred: Int
    /// How many there are; `nil` when that is not known.
    public let total: Int?

    /// Creates it.
    public init(transferred: Int, total: Int?) {
        self.transferred = transferred
        self.total = total
    }
}

/// A transfer that is complete.
public struct GuestFileTransfer: Sendable, Hashable {
    /// How many bytes were transferred.
    public let byteCount: Int
    /// Whether the file in the guest was compared with what was transferred by its SHA-256. Its size always was, where it
    /// has one.
    public let isVerified: Bool

    /// Creates it.
    public init(byteCount: Int, isVerified: Bool) {
        self.byteCount = byteCount
        self.isVerified = isVerified
    }
}
