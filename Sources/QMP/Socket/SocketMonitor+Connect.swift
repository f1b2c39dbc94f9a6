internal import JSONWire
internal import Logging
internal import NIOCore
internal import QMPProtocol

extension SocketMonitor {
    /// After so much silence it is worth a look whether another client got in between.
    private static var patience: Duration { .milliseconds(400) }

    /// Opens the connection and negotiates capabilities.
    ///
    /// A monitor connects once. Where the system can tell (Linux, unix sockets), a monitor that another client holds is
    /// recognised before anything is opened.
    /// - Throws: `QMPError`: `QMPError.Code.connectionFailed`, `QMPError.Code.monitorBusy` with the process that holds
    ///   it, `QMPError.Code.notQMP`, `QMPError.Code.timedOut` with the QEMU that is stopped,
    ///   `QMPError.Code.negotiationFailed`, `QMPError.Code.cancelled`; with TLS `QMPError.Code.securityMissing`,
    ///   `QMPError.Code.notTLS`, `QMPError.Code.serverNotTrusted`, `QMPError.Code.certificateRefused`.
    public func connect() async throws(QMPError) {
        if let end { throw end }
        guard case .idle = opening.stage else {
            throw QMPError(.connectionFailed, "the monitor at \(address) was connected before")
        }
        opening.enter(.connecting)
        do throws(QMPError) {
            if configuration.refusesBusyMonitor {
                try await MonitorDiagnosis.refuseIfHeld(address, unlessShared: true)
            }
            if let end { throw end }
            try await openTransport()
            try await untilOpen()
        } catch {
            shutDown(error)
            throw error
        }
    }

    private func openTransport() async throws(QMPError) {
        let opener = TransportOpener(
            address: address,
            eventLoop: eventLoop,
            waitsForSocket: configuration.waitsForSocket,
            deadline: Deadline(after: configuration.connectTimeout),
            security: configuration.security,
            makeHandler: { [weak self] socket, peer in
                guard let self else { throw QMPError(.closed, "the monitor is gone") }
                return MonitorChannelHandler(self, descriptorSocket: socket, peer: peer)
            }
        )
        let task = Task { await opener.open() }
        dialing = task
        let result = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        dialing = nil
        if let end { throw end }
        try result.get()
    }

    /// Waits for greeting and negotiation, each with its deadline.
    private func untilOpen() async throws(QMPError) {
        var nextLook = Deadline(after: Self.patience)
        while true {
            if let end { throw end }
            if Task.isCancelled { throw QMPError(.cancelled, "connecting to \(address): the task was cancelled") }
            switch opening.stage {
            case .done: return
            case .idle, .connecting: await pause(until: Deadline(after: Self.patience))
            case .awaitingGreeting(let deadline):
                if deadline <= .now {
                    let error = await silence()
                    throw end ?? error
                }
                if nextLook <= .now {
                    nextLook = deadline
                    // The greeting may have come while the system was asked.
                    let error = configuration.refusesBusyMonitor ? await held() : nil
                    if let error, end == nil, opening.isWaitingForGreeting { throw error }
                }
                await pause(until: min(nextLook, deadline))
            case .negotiating(let deadline):
                if deadline <= .now {
                    throw QMPError(.timedOut, "\(address) did not answer the negotiation in time")
                }
                await pause(until: deadline)
            }
        }
    }

    /// Waits for the next stage, at most until `deadline`; ends early when the task is cancelled.
    private func pause(until deadline: Deadline) async {
        var timer: Scheduled<Void>?
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let key = opening.wait(continuation)
                timer = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(deadline.nanoseconds)) { [weak self] in
                    self?.assumeIsolated { $0.opening.wake(key) } ?? ()
                }
            }
        } onCancel: {
            eventLoop.execute { self.assumeIsolated { $0.opening.wake() } }
        }
        timer?.cancel()
    }

    /// Another client that holds the monitor, found out only after connecting.
    private func held() async -> QMPError? {
        await MonitorDiagnosis.holder(of: address, own: transport?.descriptorSocket)
    }

    /// Why there is no greeting, as far as the system tells.
    private func silence() async -> QMPError {
        if let foreigner = ForeignProtocol(firstBytes: opening.noise) { return .notQMP(address, foreigner) }
        if let error = await held() { return error }
        if let foreigner = await answerToTLS() { return .notQMP(address, foreigner) }
        return await MonitorDiagnosis.silence(
            of: address,
            peer: transport?.peer?.identity,
            timeout: configuration.greetingTimeout
        )
    }

    /// Whether a server that has said nothing waits for TLS to be spoken: then it answers that.
    private func answerToTLS() async -> ForeignProtocol? {
        guard case .tcp = address, opening.noise.isEmpty, let transport else { return nil }
        transport.channel.writeAndFlush(ByteBuffer(bytes: ClientHello.bytes), promise: nil)
        let deadline = Deadline(after: Self.patience)
        while end == nil, opening.noise.isEmpty, deadline > .now, !Task.isCancelled { await pause(until: deadline) }
        return ForeignProtocol(firstBytes: opening.noise)
    }
}

// MARK: - What happens on the channel while opening

extension SocketMonitor {
    func transportOpened(_ transport: Transport) {
        guard end == nil else { return transport.channel.close(promise: nil) }
        configuration.logger.debug("connected", metadata: ["qmp.address": "\(address)"])
        self.transport = transport
        machine.connected()
        opening.enter(.awaitingGreeting(until: Deadline(after: configuration.greetingTimeout)))
    }

    func greetingReceived(_ message: ByteBuffer, _ range: Range<Int>) {
        let greeting: QMPGreeting
        do {
            greeting = try QMPGreeting(json: message.bytes(range))
        } catch {
            return protocolBroken("the greeting cannot be read: \(error)")
        }
        let outOfBand = configuration.enablesOutOfBand && greeting.capabilities.contains("oob")
        switch machine.greetingReceived(outOfBand: outOfBand) {
        case .negotiate(let outOfBand):
            self.greeting = greeting
            opening.enter(.negotiating(until: Deadline(after: configuration.negotiationTimeout)))
            negotiation = OutboundMessage.negotiation(outOfBand: outOfBand)
        case .peerError: protocolBroken("it greeted twice")
        case .ignore: break
        }
    }

    func negotiated() {
        configuration.logger.debug(
            "ready",
            metadata: ["qmp.address": "\(address)", "qemu.version": "\(greeting?.version.description ?? "unknown")"]
        )
        opening.end()
    }

    /// Bytes between messages. Before the greeting they tell what it is that answers; later they are somebody else's output
    /// on the same line, and no command's business.
    func noiseReceived(_ bytes: ByteBuffer) {
        guard opening.isWaitingForGreeting else {
            noiseBytes += bytes.readableBytes
            configuration.logger.debug("bytes that are not QMP were dropped", metadata: ["total": "\(noiseBytes)"])
            return
        }
        opening.noise += bytes.readableBytesView.prefix(64)
        let isEnough = opening.noise.count >= 64 || opening.noise.contains(UInt8(ascii: "\n"))
        if isEnough, let foreigner = ForeignProtocol(firstBytes: opening.noise) {
            shutDown(.notQMP(address, foreigner))
        }
    }

    /// A message where the greeting belongs.
    func refuseForeigner(_ message: ByteBuffer) {
        let said = opening.noise + message.readableBytesView.prefix(64)
        if let foreigner = ForeignProtocol(firstBytes: said) {
            shutDown(.notQMP(address, foreigner))
        } else {
            protocolBroken("it did not greet")
        }
    }
}

extension QMPError {
    static func notQMP(_ address: MonitorAddress, _ foreigner: ForeignProtocol) -> QMPError {
        guard foreigner.kind == .tls, case .tcp(let host, let port) = address else {
            return QMPError(.notQMP, "\(address) is not a QMP monitor but \(foreigner)")
        }
        let secure = MonitorAddress.tls(host: host, port: port)
        return QMPError(.notQMP, "\(address) is \(foreigner): if there is a monitor behind it, that is at \(secure)")
    }
}
