/// A moment, in nanoseconds of a clock that the caller chooses and keeps to.
package struct Deadline: Comparable, Hashable, Sendable {
    package let nanoseconds: UInt64

    package init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    package static func < (left: Deadline, right: Deadline) -> Bool { left.nanoseconds < right.nanoseconds }
}

/// A command on its way to QEMU.
package struct Request<Waiter, Message> {
    package let id: RequestID
    package let waiter: Waiter
    package let message: Message
    package let isOutOfBand: Bool
    /// File descriptors travel with the message.
    package let carriesDescriptors: Bool
    package let deadline: Deadline?

    package init(
        id: RequestID,
        waiter: Waiter,
        message: Message,
        isOutOfBand: Bool = false,
        carriesDescriptors: Bool = false,
        deadline: Deadline? = nil
    ) {
        self.id = id
        self.waiter = waiter
        self.message = message
        self.isOutOfBand = isOutOfBand
        self.carriesDescriptors = carriesDescriptors
        self.deadline = deadline
    }
}

/// Somebody who will get no reply.
package struct Abandoned<Waiter> {
    package let id: RequestID
    package let waiter: Waiter
    /// The request was handed to the transport, so QEMU may run it.
    package let wasWritten: Bool

    package init(id: RequestID, waiter: Waiter, wasWritten: Bool) {
        self.id = id
        self.waiter = waiter
        self.wasWritten = wasWritten
    }
}

extension Abandoned: Equatable where Waiter: Equatable {}

/// Something from QEMU that answers a request without saying which.
package enum UnattributedFailure: Equatable, Sendable {
    /// An error without id: QEMU could not read the request.
    case error(class: String, description: String)
    /// A message that is not JSON.
    case malformed(description: String)
    /// A message larger than the limit.
    case oversized
}
