internal import JSONWire

/// One client of a fake QEMU, as long as it is connected. It lives on the thread of its fake QEMU.
final class FakeConnection {
    /// QEMU queues so many commands behind the one that runs; then it stops reading.
    private static let queueLength = 8

    let socket: StreamSocket
    private let chunkSize: Int?

    var isOpen = true
    var isNegotiated = false
    var isOutOfBandEnabled = false
    /// Set by a test: nothing is read until it is taken back.
    var isReadingStopped = false
    /// Nothing more is to be sent than what waits already.
    var closesWhenSent = false

    /// What waits behind the command that runs.
    var queue: [FakeInput] = []
    var isBusy = false
    /// What works on answers.
    var tasks: [Int: Task<Void, Never>] = [:]
    private var nextTask = 0

    var requests = RequestReader()
    private var output: [UInt8] = []
    private var sentCount = 0

    /// - Parameter chunkSize: How many bytes to write at most in one go.
    init(_ socket: StreamSocket, chunkSize: Int?) {
        self.socket = socket
        self.chunkSize = chunkSize
    }

    /// Whether QEMU would read no more until a command has ended.
    var isSuspended: Bool {
        if isOutOfBandEnabled { return queue.count >= Self.queueLength }
        return isBusy || !queue.isEmpty
    }

    func newTaskKey() -> Int {
        defer { nextTask += 1 }
        return nextTask
    }

    // MARK: Output

    var hasOutput: Bool { sentCount < output.count }

    func append(_ bytes: [UInt8]) {
        guard isOpen, !closesWhenSent else { return }
        output += bytes
    }

    /// Writes what waits, as far as the socket takes it; only one chunk where chunks are asked for. False when the client
    /// is gone.
    func writeOutput() -> Bool {
        repeat {
            guard hasOutput else { break }
            let end = min(output.count, sentCount + (chunkSize ?? output.count))
            guard let count = socket.write(output[sentCount..<end]) else { return false }
            sentCount += count
            if count == 0 { break }
        } while chunkSize == nil
        if !hasOutput {
            output.removeAll(keepingCapacity: output.capacity < 1 << 20)
            sentCount = 0
        }
        return true
    }
}
