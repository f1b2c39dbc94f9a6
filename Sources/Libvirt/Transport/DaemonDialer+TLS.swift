internal import NIOCore
internal import NIOSSL

extension DaemonDialer {
    func dialTLS(
        _ endpoint: LibvirtURI.Endpoint,
        _ options: LibvirtURI.TLSOptions
    ) async throws(LibvirtError) -> DaemonTransport {
        let context = try CertificateFiles(folder: options.certificateFolder)
            .context(verifyingServer: options.verifiesServer)
        // An IP address is verified by the one that was connected to.
        let isAddress = (try? SocketAddress(ipAddress: endpoint.host, port: endpoint.port)) != nil
        let name = isAddress ? nil : endpoint.host
        let acceptance = eventLoop.makePromise(of: Void.self)
        do throws(LibvirtError) {
            let channel = try await connect(to: endpoint) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        try NIOSSLClientHandler(context: context, serverHostname: name),
                        TLSAcceptanceHandler(uri, acceptance),
                        makeHandler(nil),
                    ])
                }
            }
            try await wait(for: acceptance.futureResult, of: channel)
            return DaemonTransport(channel: channel)
        } catch {
            // Where there was never a channel, nobody else does it.
            acceptance.fail(error)
            throw error
        }
    }

    private func wait(for acceptance: EventLoopFuture<Void>, of channel: any Channel) async throws(LibvirtError) {
        do {
            try await withTaskCancellationHandler {
                try await acceptance.get()
            } onCancel: {
                channel.close(promise: nil)
            }
        } catch {
            if Task.isCancelled { throw LibvirtError(.cancelled, "connecting to \(uri) was cancelled") }
            throw error as? LibvirtError ?? failure("\(error)")
        }
    }
}
