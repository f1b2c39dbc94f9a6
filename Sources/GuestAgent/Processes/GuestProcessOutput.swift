/// What a process in the guest writes, as it arrives, from ``GuestAgentSession/withOutput(of:arguments:environment:input:_:)``.
///
/// It ends when the process has ended and all was read. To be gone through once.
public struct GuestProcessOutput: AsyncSequence, Sendable {
    /// A part of what a process wrote.
    public struct Chunk: Sendable, Hashable {
        /// Where a process writes to.
        public enum Stream: String, Sendable, Hashable {
            /// Its standard output.
            case output
            /// Its standard error.
            case errorOutput
        }

        /// Where it was written to. How parts of the two follow each other is not known in full.
        public let stream: Stream
        /// What was written; never empty.
        public let bytes: [UInt8]
    }

    /// A part.
    public typealias Element = Chunk
    /// The error it may end with.
    public typealias Failure = QMPError

    let process: GuestProcess
    let output: GuestFile
    let errorOutput: GuestFile

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// Reads on.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private static let chunkSize = 1 << 20
        private static let pauses: ClosedRange<Duration> = .milliseconds(20) ... .milliseconds(500)

        private let source: GuestProcessOutput
        private var unread: [Chunk] = []
        private var pause = pauses.lowerBound

        init(_ source: GuestProcessOutput) { self.source = source }

        /// The next part; `nil` when the process has ended and all was read.
        ///
        /// The agent does not tell when there is something, so it is asked: first every 20 ms, then ever less often, every
        /// half a second in the end, until there is something again.
        /// - Throws: `QMPError`, as ``GuestProcess/result()`` and ``GuestFile/read(upTo:)``; `QMPError.Code.cancelled`.
        public mutating func next() async throws(QMPError) -> Chunk? {
            while unread.isEmpty {
                // Asked before it is read: then nothing is missed that was written in between.
                let hasEnded = try await source.process.result() != nil
                try await read(.output, from: source.output)
                try await read(.errorOutput, from: source.errorOutput)
                if unread.isEmpty, hasEnded { return nil }
                if unread.isEmpty { try await rest() }
            }
            pause = Self.pauses.lowerBound
            return unread.removeFirst()
        }

        /// The next part; `nil` when the process has ended and all was read.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(QMPError) -> Chunk? {
            try await next()
        }

        private mutating func read(_ stream: Chunk.Stream, from file: GuestFile) async throws(QMPError) {
            let bytes = try await file.read(upTo: Self.chunkSize).bytes
            if !bytes.isEmpty { unread.append(Chunk(stream: stream, bytes: bytes)) }
        }

        private mutating func rest() async throws(QMPError) {
            do {
                try await Task.sleep(for: pause)
            } catch {
                throw QMPError(.cancelled, "the task was cancelled before process \(source.process.pid) had ended")
            }
            pause = Swift.min(pause * 2, Self.pauses.upperBound)
        }
    }
}
