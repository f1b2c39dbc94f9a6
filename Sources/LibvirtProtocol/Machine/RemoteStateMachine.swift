/// Decides what a connection with a libvirt daemon does next. Knows nothing of sockets, clocks or tasks.
///
/// Three kinds of input do not fit a state, and each is named where it occurs:
/// - *peer error*: the other side broke the protocol; the answer says how.
/// - *legitimate race*: two things crossed (a reply and a time-out, a close and a call); the loser is dropped.
/// - *unreachable*: only a mistake on this side could cause it; it is treated as a race so that nothing traps.
///
/// Calls go by their ids; who waits for them and what is written is the caller's. Every call that is enqueued comes out
/// exactly once: with its reply or refusal, or by ``cancel(_:)`` or ``close()``. Around a reply that opens a stream come its
/// data and its end, unless ``close()`` or ``abortStream(_:)`` comes first.
package struct RemoteStateMachine: ~Copyable {
    private enum State: ~Copyable {
        case idle
        case open(CallTable, KeepAlive)
        case closed
    }

    private var state: State

    package init() { state = .idle }

    private init(_ state: consuming State) { self.state = state }

    // MARK: Opening and closing

    /// The transport is connected: calls may be made.
    ///
    /// - Parameter silenceLimit: How many signs of life in a row the daemon may owe.
    package mutating func connected(silenceLimit: Int) {
        switch consume state {
        case .idle: self = Self(.open(CallTable(), KeepAlive(limit: silenceLimit)))
        case .open(let table, let keepAlive): self = Self(.open(table, keepAlive))  // unreachable
        case .closed: self = Self(.closed)  // legitimate race: closed while connecting
        }
    }

    /// Ends the connection, from whichever side: all calls and streams come out, and nothing is written from here on.
    package mutating func close() -> [AbandonedCall] {
        let abandoned = withTable { $0.abandonAll() } ?? []
        self = Self(.closed)
        return abandoned
    }

    // MARK: Calls

    package enum EnqueueAction: Hashable, Sendable {
        /// Call ``nextToWrite()`` until it has nothing.
        case write
        case reject
    }

    /// Takes a call; it is written when its turn comes.
    package mutating func enqueue(_ call: RemoteCall) -> EnqueueAction {
        withTable { $0.enqueue(call) } == nil ? .reject : .write
    }

    /// The next call whose turn it is; `nil` when none may be written now.
    package mutating func nextToWrite() -> (id: CallID, name: CallName)? {
        withTable { $0.nextToWrite() } ?? nil
    }

    /// Gives up one call. It keeps its place on the wire, and its late reply will be recognised.
    ///
    /// - Returns: `nil` when it has come out already, or became a stream.
    package mutating func cancel(_ id: CallID) -> AbandonedCall? {
        withTable { $0.cancel(id) } ?? nil
    }

    // MARK: Streams

    /// The name of an open stream, for data to be sent on it; `nil` when it has ended.
    package mutating func stream(_ id: CallID) -> CallName? { withTable { $0.stream(id) } ?? nil }

    /// This side has nothing more to send or to read: the daemon is to be told, and its word awaited.
    package mutating func finishStream(_ id: CallID) -> CallName? { withTable { $0.finishStream(id) } ?? nil }

    /// Gives up a stream: the daemon is to be told, and what still comes is dropped; `nil` when it has ended.
    package mutating func abortStream(_ id: CallID) -> CallName? { withTable { $0.abortStream(id) } ?? nil }

    // MARK: Receiving

    package enum ReceiveAction: Hashable, Sendable {
        case reply(CallID)
        /// The payload is a ``RemoteError``.
        case refusal(CallID)
        case streamData(CallID)
        /// The daemon has no more data. It waits for ``finishStream(_:)``.
        case streamEndOfData(CallID)
        /// The daemon has ended the stream in good order.
        case streamFinished(CallID)
        /// The daemon has given the stream up; the payload is a ``RemoteError``.
        case streamFailed(CallID)
        /// A late reply opened a stream that nobody wants: the daemon is to be told.
        case abortStream(CallName)
        case event
        /// The daemon asks whether this side lives.
        case answerPing
        /// An answer to nothing, or data of no stream.
        case unknown
        case peerError(String)
        case ignore
    }

    /// A frame arrived.
    package mutating func received(_ header: FrameHeader, hasPayload: Bool) -> ReceiveAction {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return .ignore  // unreachable: nothing is read before the transport is connected
        case .open(var table, var keepAlive):
            keepAlive.heard()
            let action = table.received(header, hasPayload: hasPayload)
            self = Self(.open(table, keepAlive))
            return action
        case .closed:
            self = Self(.closed)
            return .ignore  // legitimate race
        }
    }

    // MARK: Signs of life

    package enum KeepAliveAction: Hashable, Sendable {
        case ping
        /// The daemon has said nothing for so long that it is believed dead.
        case silent
        case none
    }

    /// Another interval has passed, in which something may have arrived or not.
    package mutating func keepAliveIntervalPassed() -> KeepAliveAction {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return .none  // unreachable
        case .open(let table, var keepAlive):
            let action = keepAlive.intervalPassed()
            self = Self(.open(table, keepAlive))
            return action
        case .closed:
            self = Self(.closed)
            return .none  // legitimate race
        }
    }

    /// Works on the calls of an open connection; `nil` without running `body` in every other state.
    private mutating func withTable<Result>(_ body: (inout CallTable) -> Result) -> Result? {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return nil
        case .open(var table, let keepAlive):
            let result = body(&table)
            self = Self(.open(table, keepAlive))
            return result
        case .closed:
            self = Self(.closed)
            return nil
        }
    }
}

extension CallTable {
    /// Routes by what a frame is for before by its serial: those of events are the same as a call's.
    fileprivate mutating func received(
        _ header: FrameHeader,
        hasPayload: Bool
    ) -> RemoteStateMachine.ReceiveAction {
        guard header.version == 1 else { return .peerError("it speaks version \(header.version) of the protocol") }
        switch header.kind {
        case .message where header.program == .keepAlive:
            return header.procedure == KeepAliveNumber.ping ? .answerPing : .ignore
        case .message: return .event
        case .reply where header.status == .continue: return .peerError("a reply claims to be continued")
        case .reply: return replyReceived(header)
        case .stream: return streamReceived(header, hasPayload: hasPayload)
        case .replyWithDescriptors: return .peerError("it sent descriptors that nobody asked for")
        case .streamHole: return .peerError("it left a hole in a stream, which nobody allowed")
        case .call, .callWithDescriptors: return .peerError("it made a call")
        }
    }
}
