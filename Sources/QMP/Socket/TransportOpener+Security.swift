internal import NIOCore
internal import NIOPosix
internal import QMPProtocol

extension TransportOpener {
    /// Connects, and secures the connection before anybody may use it, all within the deadline.
    func connectSecurely(toHost host: String, port: Int) async throws(QMPError) {
        guard let security else {
            throw QMPError(
                .securityMissing,
                "\(address) takes TLS, and there are no certificates for it: the configuration's `security` is .tls(…) of QMPTLS"
            )
        }
        // A host may have several addresses, and only the one that is connected in the end gets handlers. Until it has them,
        // nothing may be read.
        let channel = try await connect(toHost: host, port: port) { bootstrap in
            bootstrap.channelOption(.autoRead, value: false)
        }
        try await secure(channel, with: security)
    }

    private func secure(_ channel: any Channel, with security: TransportSecurity) async throws(QMPError) {
        let secured = eventLoop.makePromise(of: Void.self)
        let late = QMPError(
            .timedOut,
            "\(address) did not answer the TLS handshake in time: it serves another client, or does not speak TLS"
        )
        let timer = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(deadline.nanoseconds)) { secured.fail(late) }
        do {
            try await withTaskCancellationHandler {
                try await eventLoop.submit {
                    let handlers = try security.makeHandlers(address, secured) + [makeHandler(nil, nil)]
                    try channel.pipeline.syncOperations.addHandlers(handlers)
                    try channel.syncOptions?.setOption(.autoRead, value: true)
                }.get()
                try await secured.futureResult.get()
            } onCancel: {
                secured.fail(cancelled)
            }
            timer.cancel()
        } catch {
            timer.cancel()
            // It has failed already, unless it was the handlers that could not be made.
            secured.fail(error)
            channel.close(promise: nil)
            throw error as? QMPError ?? QMPError(.connectionFailed, "cannot connect to \(address): \(error)")
        }
    }
}
