extension Domain {
    /// Presses keys all at once, and releases them (`send-key`).
    ///
    /// ```swift
    /// try await domain.sendKeys([.ctrl, .alt, .delete])
    /// ```
    /// QEMU replies before they are released. It queues keys that come in the meantime; those of many calls in a row may
    /// come to be dropped.
    /// - Parameters:
    ///   - keys: The keys, in the order in which they are pressed.
    ///   - holdTime: How long they are held, rounded up to milliseconds. Default: QEMU's, 100 milliseconds.
    /// - Throws: `QMPError`.
    public func sendKeys(_ keys: [QKeyCode], holdTime: Duration? = nil) async throws(QMPError) {
        let milliseconds = holdTime.map { $0.count(of: .milliseconds(1)) }
        try await monitor.sendKey(keys: keys.map { KeyValue(.qcode($0)) }, holdTime: milliseconds)
    }
}
