internal import LibvirtProtocol
internal import Logging
internal import NIOCore

/// How a connection ends, from this side or the other.
extension LibvirtConnection {
    /// For so long the daemon may take to say goodbye.
    private static var farewell: TimeAmount { .milliseconds(500) }

    /// Closes the connection. Calls that still wait end with ``LibvirtError/Code/closed``. Safe at any moment, and twice.
    ///
    /// The daemon is told, and has half a second to take note.
    public func close() async {
        if end == nil, case .ready = stage, let channel = transport?.channel {
            let header = FrameHeader(.remote, RemoteProcedure.close.number, kind: .call, serial: 0)
            channel.writeAndFlush(ByteBuffer(frame: header), promise: nil)
            eventLoop.scheduleTask(in: Self.farewell) { channel.close(promise: nil) }
            shutDown(LibvirtError(.closed, "the connection to \(uri) was closed"), closingChannel: false)
        } else {
            shutDown(LibvirtError(.closed, "the connection to \(uri) was closed"))
        }
        // Until the attempt to connect has ended, its socket may still be there.
        if case .success(let transport) = await dialing?.value { endedTransport = transport }
        // A channel closes without an error worth knowing: nobody needs it any more.
        try? await endedTransport?.channel.closeFuture.get()
        await endedTransport?.process?.ended()
    }

    /// Ends the connection: everybody who waits is told why, and nothing is written any more.
    func shutDown(_ reason: LibvirtError, closingChannel: Bool = true) {
        guard end == nil else { return }
        end = reason
        configuration.logger.debug("connection ends", metadata: ["libvirt.uri": "\(uri)", "reason": "\(reason)"])
        for abandoned in machine.close() {
            take(abandoned.id)?.fail(.ended(reason, wasWritten: abandoned.wasWritten))
        }
        for stream in streams.values { stream.finish(throwing: reason) }
        streams = [:]
        keepAliveTimer?.cancel()
        dialing?.cancel()
        if closingChannel { transport?.channel.close(promise: nil) }
        leaveTransport()
        backlog = nil
        unread = ByteBuffer()
        events.finish(reason.code == .closed ? nil : reason)
    }

    /// The other side has gone. Everybody who waits is told why, as soon as that is known.
    func transportEnded(_ reason: String?, _ process: SSHProcess?) {
        guard end == nil else { return }
        guard transport != nil else {
            earlyEnd = (reason, process)
            return
        }
        // Nothing is written any more.
        leaveTransport()
        if let process {
            Task { ended(await process.lastWords() ?? reason) }
        } else {
            ended(reason)
        }
    }

    private func ended(_ reason: String?) {
        let detail = reason.map { ": \($0)" } ?? ""
        let code: LibvirtError.Code = if case .ready = stage { .connectionLost } else { .connectionFailed }
        shutDown(LibvirtError(code, "the connection to \(uri) ended\(detail)"))
    }

    private func leaveTransport() {
        endedTransport = transport ?? endedTransport
        transport = nil
    }

    func protocolBroken(_ what: String) {
        shutDown(LibvirtError(.protocolBroken, "\(uri) does not keep to libvirt's protocol: \(what)"))
    }
}
