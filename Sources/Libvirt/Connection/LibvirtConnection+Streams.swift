package import LibvirtProtocol
internal import NIOCore
package import QAPI

/// Bytes in any amount, beside the calls.
///
/// Libvirt's protocol has no way to hold up one stream: when a reader falls behind by more than ``mostBuffered``, nothing at
/// all is read from the connection until it has caught up.
extension LibvirtConnection {
    private static var mostBuffered: Int { 4 << 20 }
    /// What libvirt itself sends at once.
    private static var largestChunk: Int { 262_120 }

    /// Makes a call that the daemon answers with a stream, and hands on what comes, piece by piece.
    ///
    /// - Parameters:
    ///   - timeout: How long to wait for the reply, and for each piece.
    ///   - receive: Takes the pieces. An error of its own gives the stream up. It must not wait for other calls of this
    ///     connection.
    package nonisolated func download<Arguments, Response>(
        _ procedure: RemoteProcedure<Arguments, Response>,
        _ arguments: Arguments,
        timeout: QMPTimeout = .standard,
        receive: (_ bytes: [UInt8]) async throws(LibvirtError) -> Void
    ) async throws(LibvirtError) -> Response {
        let submission = try submission(procedure, arguments, timeout: timeout)
        return try await withStream(of: submission) { id throws(LibvirtError) in
            while let chunk = try await nextChunk(of: id, submission.name, submission.timeout) {
                try await receive(chunk)
            }
        }
    }

    /// The same, with all that comes in one piece.
    ///
    /// - Parameter limit: The most that is taken, in bytes.
    /// - Throws: ``LibvirtError/Code/messageTooLarge`` when there is more.
    package nonisolated func download<Arguments, Response>(
        _ procedure: RemoteProcedure<Arguments, Response>,
        _ arguments: Arguments,
        timeout: QMPTimeout = .standard,
        limit: Int
    ) async throws(LibvirtError) -> (response: Response, bytes: [UInt8]) {
        var bytes: [UInt8] = []
        let response = try await download(procedure, arguments, timeout: timeout) { chunk throws(LibvirtError) in
            guard bytes.count + chunk.count <= limit else {
                let message = "cannot \(procedure.name): there are more than \(limit) bytes"
                throw LibvirtError(.messageTooLarge, message, outcome: .done)
            }
            bytes += chunk
        }
        return (response, bytes)
    }

    /// Makes a call that takes a stream, and sends what `next` gives, piece by piece, up to its `nil`.
    ///
    /// When this returns, the daemon has taken all of it.
    /// - Parameters:
    ///   - timeout: How long to wait for the reply, and for each piece to be taken.
    ///   - next: Gives the pieces. An error of its own gives the stream up.
    package nonisolated func upload<Arguments, Response>(
        _ procedure: RemoteProcedure<Arguments, Response>,
        _ arguments: Arguments,
        timeout: QMPTimeout = .standard,
        next: () async throws(LibvirtError) -> [UInt8]?
    ) async throws(LibvirtError) -> Response {
        let submission = try submission(procedure, arguments, timeout: timeout)
        return try await withStream(of: submission) { id throws(LibvirtError) in
            while let bytes = try await next() {
                try await send(bytes, on: id, submission.name, submission.timeout)
            }
        }
    }

    /// Opens a stream, lets `transfer` use it, and ends it in good order; gives it up when anything fails.
    private nonisolated func withStream<Response>(
        of submission: Submission<Response>,
        _ transfer: (CallID) async throws(LibvirtError) -> Void
    ) async throws(LibvirtError) -> Response {
        let id = submission.call.id
        do throws(LibvirtError) {
            let response = try submission.response(await exchange(submission))
            try await transfer(id)
            try await finishStream(id, submission.name, submission.timeout)
            await leaveStream(id)
            return response
        } catch {
            await leaveStream(id)
            throw error
        }
    }

    // MARK: Steps

    private func nextChunk(
        of id: CallID,
        _ name: String,
        _ timeout: Duration?
    ) async throws(LibvirtError) -> [UInt8]? {
        let stream = try stream(id, name)
        try await wait(for: id, stream, name, timeout) { $0.byteCount > 0 || $0.isAtEnd }
        guard let chunk = stream.popFirst() else {
            try stream.ending?.get()
            return nil
        }
        resumeReading()
        return Array(chunk.readableBytesView)
    }

    private func send(
        _ bytes: [UInt8],
        on id: CallID,
        _ name: String,
        _ timeout: Duration?
    ) async throws(LibvirtError) {
        let stream = try stream(id, name)
        var rest = bytes[...]
        while !rest.isEmpty {
            try await wait(for: id, stream, name, timeout) { [transport] in
                $0.ending != nil || transport?.channel.isWritable ?? true
            }
            try stream.ending?.get()
            guard let call = machine.stream(id) else { throw .streamEnded(name) }
            let chunk = rest.prefix(Self.largestChunk)
            rest = rest.dropFirst(chunk.count)
            write(ByteBuffer(frame: call.header(.stream, .continue), payload: ByteBuffer(bytes: chunk)))
        }
    }

    private func finishStream(_ id: CallID, _ name: String, _ timeout: Duration?) async throws(LibvirtError) {
        let stream = try stream(id, name)
        if let call = machine.finishStream(id) { write(ByteBuffer(frame: call.header(.stream, .ok))) }
        try await wait(for: id, stream, name, timeout) { $0.ending != nil }
        try stream.ending?.get()
    }

    /// Nobody waits for the stream any more; one that has not ended is given up.
    private func leaveStream(_ id: CallID) {
        streams[id] = nil
        if let call = machine.abortStream(id) { write(ByteBuffer(frame: call.header(.stream, .error))) }
        resumeReading()
    }

    private func stream(_ id: CallID, _ name: String) throws(LibvirtError) -> StreamBuffer {
        guard let stream = streams[id] else { throw end ?? .streamEnded(name) }
        return stream
    }

    /// Waits for something to become true of a stream, or for its end.
    private func wait(
        for id: CallID,
        _ stream: StreamBuffer,
        _ name: String,
        _ timeout: Duration?,
        until isMet: (StreamBuffer) -> Bool
    ) async throws(LibvirtError) {
        let deadline = timeout.map { NIODeadline.now() + TimeAmount($0) }
        while !isMet(stream) {
            if Task.isCancelled { throw CallFailure.cancelled(wasWritten: true).error(of: name) }
            if let deadline, deadline <= .now() { throw CallFailure.timedOut(wasWritten: true).error(of: name) }
            await pause(id, stream, until: deadline, or: isMet)
        }
    }

    /// Waits until something happens on a stream, at most until the deadline; ends early when the task is cancelled.
    private func pause(
        _ id: CallID,
        _ stream: StreamBuffer,
        until deadline: NIODeadline?,
        or isMet: (StreamBuffer) -> Bool
    ) async {
        let timer = deadline.map { deadline in
            eventLoop.scheduleTask(deadline: deadline) { [weak self] in
                self?.assumeIsolated { $0.streams[id]?.wake() } ?? ()
            }
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                stream.wait(continuation)
                // The task may have left the loop on its way here. From here on, whatever happens finds somebody to wake.
                if Task.isCancelled || isMet(stream) { stream.wake() }
            }
        } onCancel: {
            onLoop { $0.streams[id]?.wake() }
        }
        timer?.cancel()
    }

    // MARK: What happens on the channel

    func streamDataReceived(_ id: CallID, _ payload: ByteBuffer) {
        streams[id]?.append(payload)
        guard !isReadingPaused, buffered > Self.mostBuffered else { return }
        isReadingPaused = true
        setReading(false)
    }

    func streamEnded(_ id: CallID, _ error: LibvirtError?) {
        streams[id]?.finish(throwing: error)
    }

    /// What was written has gone out: more may be sent.
    func writabilityReturned() {
        for stream in streams.values { stream.wake() }
    }

    private var buffered: Int { streams.values.reduce(0) { $0 + $1.byteCount } }

    private func resumeReading() {
        guard isReadingPaused, buffered < Self.mostBuffered / 2 else { return }
        isReadingPaused = false
        setReading(true)
    }

    private func setReading(_ isOn: Bool) {
        // It fails only on a channel that is closed already.
        try? transport?.channel.syncOptions?.setOption(.autoRead, value: isOn)
    }
}

extension LibvirtError {
    fileprivate static func streamEnded(_ name: String) -> LibvirtError {
        LibvirtError(.connectionLost, "cannot \(name): the stream has ended", outcome: .unknown)
    }
}
