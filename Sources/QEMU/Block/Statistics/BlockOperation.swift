/// The kinds of operations that are counted.
public enum BlockOperation: Sendable, Hashable, CaseIterable {
    /// Reads.
    case read
    /// Writes.
    case write
    /// Flushes: what was written becomes durable. They move no bytes.
    case flush
    /// Unmaps (discards).
    case unmap
    /// Appends to a zone of a zoned device. Since QEMU 8.1.
    case zoneAppend
}
