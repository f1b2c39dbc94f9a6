public import Logging

extension ReconnectingMonitor {
    /// How a connection is kept.
    public struct Configuration: Sendable {
        /// What must be the same when the connection is back. Default: ``Recognition/process``.
        public var recognition: Recognition = .process
        /// What becomes of commands while there is no connection. Default: they wait.
        public var commandsWithoutConnection: CommandsWithoutConnection = .wait
        /// How long to pause between attempts to connect.
        public var backoff = Backoff()
        /// How many attempts may fail in a row before the monitor gives up; `nil` for no limit. A connection that did not hold
        /// (``Backoff/steadyAfter``) counts as a failed attempt. Default: no limit.
        public var attemptLimit: Int?
        /// How long ``ReconnectingMonitor/connect()`` waits for the first connection; `nil` for ever. Default: 10 seconds.
        public var connectTimeout: Duration? = .seconds(10)
        /// How long a command may take when it does not say otherwise, waiting for the connection included; `nil` for ever.
        /// It holds in place of what the connection's own monitor says. Default: 30 seconds.
        public var commandTimeout: Duration? = .seconds(30)
        /// Where it is logged (debug) when the connection goes and comes.
        public var logger: Logger

        /// Creates a configuration with the defaults.
        public init(logger: Logger = Logger.current) {
            self.logger = logger
        }
    }

    /// What must be the same when a connection is back, so that nothing is run on another machine by mistake.
    ///
    /// Where the rule is not met, or cannot be seen to be met, the monitor ends with `QMPError.Code.machineChanged` and runs
    /// nothing. A machine that cannot be recognised later is refused at the first connection.
    @nonexhaustive
    public enum Recognition: Sendable, Hashable {
        /// The same run of the same machine: its UUID, where it has one, and on a unix socket the process at the other end.
        /// Without UUID and unix socket nothing can be recognised. Over TCP, or with a proxy in between, a machine of the same
        /// UUID that was started anew passes for the same run.
        case process
        /// The same machine, which may have been started anew: its UUID, which it must have.
        case machine
        /// Whatever answers at the address.
        case address
    }

    /// What becomes of commands while there is no connection.
    @nonexhaustive
    public enum CommandsWithoutConnection: Sendable, Hashable {
        /// They wait for it, as long as their time lasts.
        case wait
        /// They fail at once with `QMPError.Code.connectionLost`.
        case fail
    }

    /// How long to pause between attempts: each time anything from nothing to twice as long as the time before at most, so
    /// that many clients of one host do not come back all at once.
    public struct Backoff: Sendable, Hashable {
        /// The longest pause after the first failure. Default: 100 milliseconds.
        public var minimum: Duration = .milliseconds(100)
        /// The longest pause after any. Default: 15 seconds.
        public var maximum: Duration = .seconds(15)
        /// A connection that stood so long was not a failure. Default: 10 seconds.
        public var steadyAfter: Duration = .seconds(10)

        /// Creates one with the defaults.
        public init() {}

        /// The longest pause after so many failures in a row.
        func limit(afterFailures failures: Int) -> Duration {
            var limit = max(.zero, min(minimum, maximum))
            for _ in 1..<max(1, failures) where limit < maximum { limit = min(limit * 2, maximum) }
            return limit
        }
    }
}
