public import JSONWire
public import QMP

extension FakeQEMU {
    // MARK: Sending

    /// Sends events with the present time to the client, as QEMU does: only to one that has negotiated.
    ///
    /// - Parameters:
    ///   - name: The QMP name.
    ///   - data: The event's data.
    ///   - count: How many to send, in one write where the socket takes it.
    /// - Returns: Whether there was a client to send it to.
    @discardableResult
    public func emit(_ name: String, data: JSONObject? = nil, count: Int = 1) -> Bool {
        guard count > 0 else { return false }
        return emit([QMPEvent](repeating: QMPEvent(fake: name, data: data), count: count))
    }

    /// Sends events to the client, as QEMU does: only to one that has negotiated.
    ///
    /// - Returns: Whether there was a client to send them to.
    @discardableResult
    public func emit(_ events: [QMPEvent]) -> Bool {
        guard let connection, connection.isNegotiated else { return false }
        return send(raw: events.flatMap { wireText.message($0) })
    }

    /// Sends bytes as they are, whatever the state of the connection.
    ///
    /// - Returns: Whether there was a client to send them to.
    @discardableResult
    public func send(raw bytes: [UInt8]) -> Bool {
        guard let connection else { return false }
        connection.append(bytes)
        flush(connection)
        return true
    }

    // MARK: Disturbing

    /// Closes the connection to the client; the next client is served.
    ///
    /// - Parameter abruptly: At once, so that what waits to be sent is lost, and with a reset over TCP. Otherwise after
    ///   that was sent.
    public func closeConnection(abruptly: Bool = false) {
        guard let connection else { return }
        if abruptly { return drop(connection, abruptly: true) }
        connection.closesWhenSent = true
        flush(connection)
    }

    /// Ends the direction to the client, which reads the end of the stream; its commands are still read and run.
    public func shutDownSending() { connection?.socket.shutDownWriting() }

    /// Ends the direction from the client, whose writes fail from now on; it still gets replies and events.
    public func shutDownReceiving() {
        guard let connection else { return }
        // The socket reads as ended now, which must not count as the client's leaving.
        connection.isReadingStopped = true
        connection.socket.shutDownReading()
        watch(connection)
    }

    /// Reads no more, so that the client's commands fill the socket.
    public func stopReading() {
        guard let connection else { return }
        connection.isReadingStopped = true
        watch(connection)
    }

    /// Reads on after ``stopReading()``.
    public func resumeReading() {
        guard let connection else { return }
        connection.isReadingStopped = false
        takeRequests(from: connection)
    }
}
