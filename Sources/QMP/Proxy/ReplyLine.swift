internal import DequeModule

/// Keeps a client's in-band replies in the order of its commands.
struct ReplyLine {
    /// A place in the line.
    struct Ticket: Sendable { fileprivate let number: Int }

    private struct Place {
        let size: Int
        var reply: [UInt8]?
    }

    /// As many as QEMU queues before it stops reading.
    private static let length = 8

    /// How many bytes of commands may wait.
    private let maximumSize: Int
    private var places: Deque<Place> = []
    private var firstNumber = 0
    private var size = 0

    init(maximumSize: Int) { self.maximumSize = maximumSize }

    var isEmpty: Bool { places.isEmpty }

    /// Whether no more commands are to be read until one was answered.
    var isFull: Bool { places.count >= Self.length || size >= maximumSize }

    /// - Parameter size: How many bytes the command has.
    mutating func enter(size: Int) -> Ticket {
        places.append(Place(size: size))
        self.size += size
        return Ticket(number: firstNumber + places.count - 1)
    }

    /// Forgets all commands.
    mutating func removeAll() { self = ReplyLine(maximumSize: maximumSize) }

    /// Takes the reply to one command.
    ///
    /// - Returns: The replies whose turn it is now.
    mutating func settle(_ ticket: Ticket, _ reply: [UInt8]) -> [[UInt8]] {
        places[ticket.number - firstNumber].reply = reply
        var due: [[UInt8]] = []
        while let first = places.first, let reply = first.reply {
            due.append(reply)
            size -= first.size
            places.removeFirst()
            firstNumber += 1
        }
        return due
    }
}
