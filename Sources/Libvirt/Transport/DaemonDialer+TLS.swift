internal import NIOCore
internal import TLSSupport

extension DaemonDialer {
    func dialTLS(
        _ endpoint: LibvirtURI.Endpoint,
        _ options: LibvirtURI.TLSOptions
    ) async throws(LibvirtError) -> DaemonTransport {
        let client = try client(options)
        let acceptance = eventLoop.makePromise(of: Void.self)
        do throws(LibvirtError) {
            let channel = try await connect(to: endpoint) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let encryption = try client.makeHandler(host: endpoint.host)
                    try channel.pipeline.syncOperations.addHandlers([
                        encryption, TLSAcceptanceHandler(uri, client, encryption, acceptance), makeHandler(nil),
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

    private func client(_ options: LibvirtURI.TLSOptions) throws(LibvirtError) -> TLSClient {
        do throws(TLSFileError) {
            return try TLSFiles(folder: options.certificateFolder).read(verifyingServer: options.verifiesServer)
        } catch {
            throw LibvirtError(.invalidCredentials, error.description)
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
