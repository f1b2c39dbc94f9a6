/// Decides what a QMP connection does next. Knows nothing of sockets, clocks or tasks.
///
/// Three kinds of input do not fit a state, and each is named where it occurs:
/// - *peer error*: the other side broke the protocol; the answer says how.
/// - *legitimate race*: two things crossed (a reply and a time-out, a close and a command); the loser is dropped.
/// - *unreachable*: only a mistake on this side could cause it; it is treated as a race so that nothing traps.
///
/// Requests go by their ids; who waits for them and what is written is the caller's. Every request that is enqueued comes
/// out exactly once: with its reply, or by ``cancel(_:)``, ``expire(at:)``, an error without id, or ``close()``.
package struct QMPStateMachine: ~Copyable {
    private enum State: ~Copyable {
        case idle
        case awaitingGreeting
        case negotiating(outOfBand: Bool)
        case ready(RequestTable)
        case closed
    }

    private var state: State

    package init() { state = .idle }

    private init(_ state: consuming State) { self.state = state }

    // MARK: Opening

    /// The transport is connected: the greeting is awaited.
    package mutating func connected() {
        switch consume state {
        case .idle: self = Self(.awaitingGreeting)
        case .awaitingGreeting: self = Self(.awaitingGreeting)  // unreachable
        case .negotiating(let outOfBand): self = Self(.negotiating(outOfBand: outOfBand))  // unreachable
        case .ready(let table): self = Self(.ready(table))  // unreachable
        case .closed: self = Self(.closed)  // legitimate race: closed while connecting
        }
    }

    package enum GreetingAction: Equatable {
        /// Ask for the capabilities.
        case negotiate(outOfBand: Bool)
        /// A greeting where none belongs.
        case peerError
        case ignore
    }

    /// - Parameter outOfBand: Whether the greeting offers `oob` and this side wants it.
    package mutating func greetingReceived(outOfBand: Bool) -> GreetingAction {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return .ignore  // unreachable: nothing is read before the transport is connected
        case .awaitingGreeting:
            self = Self(.negotiating(outOfBand: outOfBand))
            return .negotiate(outOfBand: outOfBand)
        case .negotiating(let outOfBand):
            self = Self(.negotiating(outOfBand: outOfBand))
            return .peerError
        case .ready(let table):
            self = Self(.ready(table))
            return .peerError
        case .closed:
            self = Self(.closed)
            return .ignore  // legitimate race
        }
    }

    // MARK: Replies

    package enum ReplyAction: Equatable {
        /// QEMU accepted the capabilities: commands may run.
        case negotiated
        /// Hand the reply to this request, unless it was given up. `failed` get `failure` instead of a reply.
        case deliver(RequestID?, failed: [RequestID] = [], failure: UnattributedFailure? = nil)
        /// A reply to nothing: late twice, or never asked for.
        case unknown
        /// A reply where none belongs.
        case peerError
        case ignore
    }

    /// A reply or an error with an id arrived; `nil` for a reply without one.
    package mutating func replyReceived(id: RequestID?) -> ReplyAction {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return .ignore  // unreachable
        case .awaitingGreeting:
            self = Self(.awaitingGreeting)
            return .peerError
        case .negotiating(let outOfBand):
            // A peer that echoes no id can mean only this request; another id is nobody's.
            guard id == nil || id == .negotiation else {
                self = Self(.negotiating(outOfBand: outOfBand))
                return .peerError
            }
            self = Self(.ready(RequestTable(isOutOfBandEnabled: outOfBand)))
            return .negotiated
        case .ready(var table):
            let action = table.replyReceived(id: id)
            self = Self(.ready(table))
            return action
        case .closed:
            self = Self(.closed)
            return .ignore  // legitimate race
        }
    }

    /// Something arrived that answers a request without saying which.
    package mutating func unattributedFailure(_ failure: UnattributedFailure) -> ReplyAction {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return .ignore  // unreachable
        case .awaitingGreeting:
            self = Self(.awaitingGreeting)
            return .peerError
        case .negotiating(let outOfBand):
            self = Self(.negotiating(outOfBand: outOfBand))
            return .peerError
        case .ready(var table):
            let action = table.unattributedFailure(failure)
            self = Self(.ready(table))
            return action
        case .closed:
            self = Self(.closed)
            return .ignore  // legitimate race
        }
    }

    // MARK: Requests

    package enum EnqueueAction: Equatable {
        /// Call ``nextToWrite()`` until it has nothing.
        case write
        case reject(Rejection)
    }

    package enum Rejection: Equatable, Sendable {
        case notConnected
        case closed
        case outOfBandUnavailable
    }

    /// Takes a request; it is written when its turn comes.
    package mutating func enqueue(_ request: Request) -> EnqueueAction {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return .reject(.notConnected)
        case .awaitingGreeting:
            self = Self(.awaitingGreeting)
            return .reject(.notConnected)
        case .negotiating(let outOfBand):
            self = Self(.negotiating(outOfBand: outOfBand))
            return .reject(.notConnected)
        case .ready(var table):
            let isAccepted = table.enqueue(request)
            self = Self(.ready(table))
            return isAccepted ? .write : .reject(.outOfBandUnavailable)
        case .closed:
            self = Self(.closed)
            return .reject(.closed)
        }
    }

    /// The next request whose turn it is; `nil` when none may be written now.
    package mutating func nextToWrite() -> RequestID? {
        withTable { $0.nextToWrite() } ?? nil
    }

    /// Gives up one request. The request keeps its place on the wire, and its late reply will be recognised.
    ///
    /// - Returns: Whether the request was written; `nil` when it has come out already.
    package mutating func cancel(_ id: RequestID) -> Abandoned? {
        withTable { $0.cancel(id) } ?? nil
    }

    /// Gives up all requests whose deadline is not after `now`.
    package mutating func expire(at now: Deadline) -> [Abandoned] {
        withTable { $0.expire(at: now) } ?? []
    }

    /// The earliest deadline of a request that was not given up.
    package mutating func earliestDeadline() -> Deadline? {
        withTable { $0.earliestDeadline } ?? nil
    }

    /// Ends the connection, from whichever side: all requests come out, and nothing is written from here on.
    package mutating func close() -> [Abandoned] {
        let abandoned = withTable { $0.abandonAll() } ?? []
        self = Self(.closed)
        return abandoned
    }

    /// Works on the requests of an open connection; `nil` without running `body` in every other state.
    private mutating func withTable<Result>(_ body: (inout RequestTable) -> Result) -> Result? {
        switch consume state {
        case .idle:
            self = Self(.idle)
            return nil
        case .awaitingGreeting:
            self = Self(.awaitingGreeting)
            return nil
        case .negotiating(let outOfBand):
            self = Self(.negotiating(outOfBand: outOfBand))
            return nil
        case .ready(var table):
            let result = body(&table)
            self = Self(.ready(table))
            return result
        case .closed:
            self = Self(.closed)
            return nil
        }
    }
}
