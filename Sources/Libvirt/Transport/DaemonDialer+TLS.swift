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
        let channel = try await connect(to: endpoint) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandlers([
                    try NIOSSLClientHandler(context: context, serverHostname: name),
                    TLSAcceptanceHandler(uri, on: channel.eventLoop),
                    makeHandler(nil),
                ])
            }
        }
        try await untilAccepted(channel)
        return DaemonTransport(channel: channel)
    }

    private func untilAccepted(_ channel: any Channel) async throws(LibvirtError) {
        let acceptance = channel.eventLoop.flatSubmit {
            do {
                return try channel.pipeline.syncOperations.handler(type: TLSAcceptanceHandler.self).isDone
            } catch {
                // The channel has closed already, and its handlers are gone.
                return channel.eventLoop.makeFailedFuture(error)
            }
        }
        do {
            try await withTaskCancellationHandler {
                try await acceptance.get()
            } onCancel: {
                channel.close(promise: nil)
            }
        } catch {
            if Task.isCancelled { throw LibvirtError(.cancelled, "connecting to \(uri) was cancelled") }
            throw error as? LibvirtError ?? failure("it ended the connection during the TLS handshake")
        }
    }
}
