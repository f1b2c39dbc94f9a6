package import LibvirtProtocol
internal import Logging
internal import NIOCore
package import QMP
internal import Synchronization

extension LibvirtConnection {
    /// Asks the daemon to do something, and returns what it answers.
    ///
    /// A call that times out or whose task is cancelled is given up; the connection and all other calls go on.
    /// - Parameters:
    ///   - procedure: What to do. One with a stream is for ``download(_:_:timeout:receive:)`` and
    ///     ``upload(_:_:timeout:next:)``.
    ///   - arguments: What it takes.
    ///   - descriptors: File descriptors for it, which only a unix socket carries, and none where SASL was used.
    ///   - timeout: How long to wait for the answer.
    package nonisolated func call<Arguments, Response>(
        _ procedure: RemoteProcedure<Arguments, Response>,
        _ arguments: Arguments,
        descriptors: OwnedDescriptors? = nil,
        timeout: QMPTimeout = .standard
    ) async throws(LibvirtError) -> Response {
        let submission = try submission(procedure, arguments, descriptors: descriptors, timeout: timeout)
        return try submission.response(await exchange(submission))
    }

    nonisolated func submission<Arguments, Response>(
        _ procedure: RemoteProcedure<Arguments, Response>,
        _ arguments: Arguments,
        descriptors: OwnedDescriptors? = nil,
        timeout: QMPTimeout,
        isOpening: Bool = false
    ) throws(LibvirtError) -> Submission<Response> {
        var writer = XDRWriter()
        if let descriptors { writer.writeInteger(UInt32(descriptors.numbers.count)) }
        writer.write(arguments)
        let size = FrameHeader.size + writer.bytes.count
        guard size <= FrameHeader.longestFrame, writer.longestTextWritten <= XDRWriter.longestText else {
            throw LibvirtError(
                .messageTooLarge,
                "cannot \(procedure.name): libvirt takes 4 MiB of text at most",
                outcome: .notSent
            )
        }
        return Submission(
            call: RemoteCall(
                id: CallID(nextID.wrappingAdd(1, ordering: .relaxed).oldValue),
                program: procedure.program,
                procedure: procedure.number,
                opensStream: procedure.opensStream
            ),
            name: procedure.name,
            payload: ByteBuffer(bytes: writer.bytes),
            descriptors: descriptors,
            timeout: duration(of: timeout),
            isOpening: isOpening
        )
    }

    nonisolated func duration(of timeout: QMPTimeout) -> Duration? {
        switch timeout {
        case .standard: configuration.callTimeout
        case .after(let duration): duration
        case .never: nil
        }
    }

    /// Makes a call and waits for its reply.
    nonisolated func exchange<Response>(_ submission: Submission<Response>) async -> Result<ByteBuffer, LibvirtError> {
        let cancellation = Cancellation()
        // The caller waits where it is, and not on the loop: the reply then wakes it directly.
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                onLoop { $0.submit(submission, continuation, cancellation) }
            }
        } onCancel: {
            cancellation.request()
            onLoop { $0.giveUp(submission.call.id) { .cancelled(wasWritten: $0) } }
        }
    }

    private func submit<Response>(
        _ submission: Submission<Response>,
        _ waiter: PendingCall.Waiter,
        _ cancellation: Cancellation
    ) {
        let id = submission.call.id
        var call = PendingCall(
            name: submission.name,
            payload: submission.payload,
            descriptors: submission.descriptors,
            waiter: waiter
        )
        // A cancellation that overtook the call found nothing to cancel.
        guard !cancellation.isRequested else { return call.fail(.cancelled(wasWritten: false)) }
        guard isReady(for: submission) else { return call.fail(.ended(end ?? .notOpen(uri), wasWritten: false)) }
        if call.descriptors != nil, transport?.descriptorSocket == nil {
            return call.fail(.descriptorsUnavailable(uri))
        }
        guard case .write = machine.enqueue(submission.call) else {
            return call.fail(.ended(end ?? .notOpen(uri), wasWritten: false))
        }
        if let timeout = submission.timeout {
            call.timer = eventLoop.scheduleTask(in: TimeAmount(timeout)) { [weak self] in
                self?.assumeIsolated { $0.giveUp(id) { .timedOut(wasWritten: $0) } } ?? ()
            }
        }
        pending[id] = call
        if submission.call.opensStream { streams[id] = StreamBuffer() }
        flush()
    }

    private func isReady<Response>(for submission: Submission<Response>) -> Bool {
        if case .ready = stage { true } else { submission.isOpening }
    }

    /// Writes the calls whose turn it is.
    func flush() {
        while backlog == nil, let (id, name) = machine.nextToWrite() {
            guard let call = pending[id] else { continue }
            configuration.logger.trace("call", metadata: ["libvirt.serial": "\(name.serial)", "what": "\(call.name)"])
            let kind: FrameHeader.Kind = call.descriptors == nil ? .call : .callWithDescriptors
            write(ByteBuffer(frame: name.header(kind), payload: call.payload))
            if let descriptors = call.descriptors { send(descriptors) }
        }
    }

    /// Writes a frame, or keeps it until it may be written.
    func write(_ frame: ByteBuffer) {
        if backlog == nil {
            transport?.channel.writeAndFlush(frame, promise: nil)
        } else {
            backlog?.append(frame)
        }
    }

    /// A call that is about to get its reply or error: nobody else can get at it from here on.
    func take(_ id: CallID) -> PendingCall? { pending.removeValue(forKey: id) }

    private func giveUp(_ id: CallID, _ failure: (_ wasWritten: Bool) -> CallFailure) {
        guard let abandoned = machine.cancel(id) else { return }
        take(id)?.fail(failure(abandoned.wasWritten))
        flush()
    }
}

extension ByteBuffer {
    /// A frame as it goes over the wire.
    init(frame header: FrameHeader, payload: ByteBuffer = ByteBuffer()) {
        var writer = XDRWriter()
        header.write(to: &writer, payloadSize: payload.readableBytes)
        self.init(bytes: writer.bytes)
        writeImmutableBuffer(payload)
    }
}

extension LibvirtError {
    fileprivate static func notOpen(_ uri: LibvirtURI) -> LibvirtError {
        LibvirtError(.closed, "the connection to \(uri) is not open")
    }
}

extension TimeAmount {
    /// The time in nanoseconds; a negative one counts as none, and none is longer than 292 years.
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        guard seconds >= 0, attoseconds >= 0 else {
            self = .zero
            return
        }
        // A sum with the present must not overflow either.
        let limit = Int64.max / 2
        self = .nanoseconds(
            seconds < limit / 1_000_000_000 ? seconds * 1_000_000_000 + attoseconds / 1_000_000_000 : limit
        )
    }
}
