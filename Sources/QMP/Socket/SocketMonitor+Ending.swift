/// How a connection ends from the other side, and why.
extension SocketMonitor {
    /// The other side has gone. Everybody who waits is told why, as soon as that is known.
    ///
    /// - Parameter failure: What broke; a `QMPError` is the reason as it is.
    func transportEnded(_ failure: (any Error)?) {
        guard end == nil else { return }
        if let reason = failure as? QMPError { return shutDown(reason) }
        let peer = transport?.peer
        // Nothing is written any more.
        transport = nil
        var what = "the connection to \(address) ended"
        if opening.isWaitingForGreeting {
            if let foreigner = ForeignProtocol(firstBytes: opening.noise) {
                return shutDown(.notQMP(address, foreigner))
            }
            what = "\(address) closed the connection before its greeting"
        }
        if let told = account.told {
            shutDown(QMPError(.connectionLost, "\(what): \(told)", process: peer?.identity))
        } else {
            let error = QMPError(.connectionLost, what + (failure.map { ": \($0)" } ?? ""))
            guard let peer else { return shutDown(error) }
            Task { shutDown(await explained(error, peer)) }
        }
    }

    private func explained(_ error: QMPError, _ peer: PeerProcess) async -> QMPError {
        guard let fate = await peer.fate() else { return error }
        return QMPError(
            error.code,
            "\(error.message): \(peer.identity) \(fate)",
            process: peer.identity,
            fate: fate
        )
    }
}
