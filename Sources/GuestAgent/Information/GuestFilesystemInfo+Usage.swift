extension GuestFilesystemInfo {
    /// How many bytes are free for users without privileges; `nil` when the guest does not tell.
    public var freeBytes: UInt64? {
        guard let totalBytes, let usedBytes else { return nil }
        return totalBytes >= usedBytes ? totalBytes - usedBytes : 0
    }

    /// How much of it is in use, from 0 to 1, of what users without privileges can have; `nil` when the guest does not tell.
    public var usedFraction: Double? {
        guard let totalBytes, let usedBytes, totalBytes > 0 else { return nil }
        return min(1, Double(usedBytes) / Double(totalBytes))
    }
}
