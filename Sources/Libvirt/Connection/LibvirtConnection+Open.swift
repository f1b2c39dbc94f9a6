internal import LibvirtProtocol
internal import Logging
internal import NIOCore
internal import QAPI

extension LibvirtConnection {
    /// Connects, authenticates and opens the hypervisor. A connection opens once.
    ///
    /// - Throws: `LibvirtError` that says how far it came: ``LibvirtError/Code/connectionFailed``,
    ///   ``LibvirtError/Code/serverNotTrusted``, ``LibvirtError/Code/certificateRefused``,
    ///   ``LibvirtError/Code/authenticationFailed``, ``LibvirtError/Code/timedOut``, ``LibvirtError/Code/cancelled``…
    public func open() async throws(LibvirtError) {
        if let end { throw end }
        guard case .idle = stage else { throw LibvirtError(.connectionFailed, "\(uri) was opened before") }
        stage = .opening
        startOpeningTimer()
        defer { stopOpeningTimer() }
        let result = await withTaskCancellationHandler {
            await openStepByStep()
        } onCancel: {
            onLoop { if case .opening = $0.stage { $0.shutDown(.openingCancelled($0.uri)) } }
        }
        if case .failure(let error) = result { shutDown(error) }
        // Whatever ended the connection comes before what the steps made of it.
        if let end { throw end }
        stage = .ready
        startKeepAlive()
        configuration.logger.debug("ready", metadata: ["libvirt.uri": "\(uri)"])
    }

    func startOpeningTimer() {
        openingTimer = eventLoop.scheduleTask(in: TimeAmount(configuration.openTimeout)) { [weak self] in
            self?.assumeIsolated { $0.shutDown(.tooSlow($0.uri)) } ?? ()
        }
    }

    func stopOpeningTimer() {
        openingTimer?.cancel()
        openingTimer = nil
    }

    private func openStepByStep() async -> Result<Void, LibvirtError> {
        do throws(LibvirtError) {
            if Task.isCancelled { throw .openingCancelled(uri) }
            try await connect()
            try await authenticate()
            // Neither needs the other's answer.
            async let keepAlive = askForKeepAlive()
            let arguments = OpenArguments(name: uri.name, isReadOnly: configuration.isReadOnly)
            _ = try await openingCall(.open, arguments)
            return await keepAlive
        } catch {
            return .failure(error)
        }
    }

    /// What is answered does not matter: the daemon that knows the keepalive begins with it, and every other does not.
    private func askForKeepAlive() async -> Result<Void, LibvirtError> {
        do throws(LibvirtError) {
            _ = try await openingCall(.supportsFeature, ConnectionFeature.keepAlive)
            return .success(())
        } catch {
            return .failure(error)
        }
    }

    /// A call that may be made before the connection is ready, and has all the time there is.
    func openingCall<Arguments, Response>(
        _ procedure: RemoteProcedure<Arguments, Response>,
        _ arguments: Arguments
    ) async throws(LibvirtError) -> Response {
        let submission = try submission(procedure, arguments, timeout: .never, isOpening: true)
        return try submission.response(await exchange(submission))
    }

    private func connect() async throws(LibvirtError) {
        let dialer = DaemonDialer(uri: uri, isReadOnly: configuration.isReadOnly, eventLoop: eventLoop) {
            [weak self] process in DaemonChannelHandler(self, process: process)
        }
        let task = Task { await dialer.dial() }
        dialing = task
        let result = await task.value
        dialing = nil
        if let end {
            if case .success(let transport) = result {
                endedTransport = transport
                transport.channel.close(promise: nil)
            }
            throw end
        }
        transport = try result.get()
        machine.connected(silenceLimit: configuration.keepAliveCount)
        if let earlyEnd { transportEnded(earlyEnd.reason, earlyEnd.process) }
        configuration.logger.debug("connected", metadata: ["libvirt.uri": "\(uri)"])
    }
}

extension LibvirtError {
    fileprivate static func tooSlow(_ uri: LibvirtURI) -> LibvirtError {
        LibvirtError(.timedOut, "the connection to \(uri) did not open in time")
    }

    fileprivate static func openingCancelled(_ uri: LibvirtURI) -> LibvirtError {
        LibvirtError(.cancelled, "opening \(uri): the task was cancelled")
    }
}
