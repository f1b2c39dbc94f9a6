internal import LibvirtProtocol
internal import NIOCore

extension LibvirtConnection {
    /// Begins to watch whether the daemon lives.
    func startKeepAlive() {
        guard let interval = configuration.keepAliveInterval else { return }
        let amount = max(TimeAmount(interval), .milliseconds(1))
        keepAliveTimer = eventLoop.scheduleRepeatedTask(initialDelay: amount, delay: amount) { [weak self] timer in
            guard let self else { return timer.cancel() }
            assumeIsolated { $0.keepAliveIntervalPassed() }
        }
    }

    private func keepAliveIntervalPassed() {
        // Nothing is heard of a daemon that is not listened to.
        guard !isReadingPaused else { return }
        switch machine.keepAliveIntervalPassed() {
        case .none: break
        case .ping: write(ByteBuffer(frame: FrameHeader(.keepAlive, KeepAliveNumber.ping, kind: .message, serial: 0)))
        case .silent:
            let count = configuration.keepAliveCount
            shutDown(LibvirtError(.connectionLost, "\(uri) is silent: \(count) signs of life in a row stayed away"))
        }
    }
}
