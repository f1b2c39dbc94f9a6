public import Logging

extension LibvirtConnection {
    /// Deadlines, credentials and choices of a connection.
    public struct Configuration: Sendable {
        /// How long opening may take as a whole: to connect, to authenticate, to be let in. Default: 30 seconds.
        public var openTimeout: Duration = .seconds(30)
        /// How long a call may take when it does not say otherwise; `nil` for ever. Default: 30 seconds.
        public var callTimeout: Duration? = .seconds(30)
        /// After so much silence the daemon is asked for a sign of life, and again after as much; `nil` never. Default:
        /// 5 seconds.
        public var keepAliveInterval: Duration? = .seconds(5)
        /// So many signs of life in a row may stay away before the connection is given up. Default: 5.
        public var keepAliveCount = 5
        /// Ask for no more than the right to look. The daemon then refuses monitor commands and events. Default: no.
        public var isReadOnly = false
        /// Finds name and password when the daemon wants them; where it returns `nil`, libvirt's own file for them is asked
        /// (`authfile=` in the address, or the usual places).
        public var credentials: (@Sendable (LibvirtURI) async -> LibvirtCredentials?)?
        /// Asks somebody for name and password, where neither ``credentials`` nor a file has any. The time that takes does not
        /// count for ``openTimeout``; it is to return soon, with `nil`, when its task is cancelled.
        public var askForCredentials: (@Sendable (LibvirtURI) async -> LibvirtCredentials?)?
        /// Where the connection's life is logged (debug) and its traffic (trace, without contents).
        public var logger: Logger

        /// Creates a configuration with the defaults.
        public init(logger: Logger = Logger.current) {
            self.logger = logger
        }
    }
}
