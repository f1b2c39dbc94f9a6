/// A moment, in nanoseconds of a clock that the caller chooses and keeps to.
package struct Deadline: Comparable, Hashable, Sendable {
    package let nanoseconds: UInt64

    @inlinable
    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    @inlinable
    package static func < (left: Deadline, right: Deadline) -> Bool { left.nanoseconds < right.nanoseconds }
}

/// A command on its way to QEMU.
package struct Request: Equatable, Sendable {
    package let id: RequestID
    package let isOutOfBand: Bool
    /// File descriptors travel with it.
    package let carriesDescriptors: Bool
    package let deadline: Deadline?

    package init(
        id: RequestID,
        isOutOfBand: Bool = false,
        carriesDescriptors: Bool = false,
        deadline: Deadline? = nil
    ) {
        self.id = id
        self.isOutOfBand = isOutOfBand
        self.carriesDescriptors = carriesDescriptors
        self.deadline = deadline
    }
}

/// A request that will get no reply.
package struct Abandoned: Equatable, Sendable {
    package let id: RequestID
    /// It was handed to the transport, so QEMU may run it.
    package let wasWritten: Bool

    package init(id: RequestID, wasWritten: Bool) {
        self.id = id
        self.wasWritten = wasWritten
    }
}

/// Something from QEMU that answers a request without saying which.
package enum UnattributedFailure: Equatable, Sendable {
    /// An error without id: QEMU could not read the request.
    case error(class: String, description: String)
    /// A message that is not JSON.
    case malformed(description: String)
    /// A message larger than the limit.
    case oversized
}
