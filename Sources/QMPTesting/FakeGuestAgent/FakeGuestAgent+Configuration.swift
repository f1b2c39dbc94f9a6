extension FakeGuestAgent {
    /// How a fake agent behaves.
    public struct Configuration: Sendable {
        /// Answers each command, the synchronisation among them. Default: ``FakeAnswer/standard``, that is
        /// `guest-sync-delimited`, `guest-sync`, `guest-ping`, `guest-info`, and `CommandNotFound` to all others.
        public var answer: @Sendable (FakeRequest) async -> FakeAnswer = { _ in .standard }
        /// What it does when a client connects. Default: nothing.
        ///
        /// `.raw(…)` is what an earlier client was to get, or half of it.
        public var opening = FakeAnswer.noReply
        /// The version that `guest-info` tells.
        public var version = "10.0.0"
        /// The commands that `guest-info` lists besides the built-in ones.
        public var commands: Set<String> = []
        /// The commands that its configuration forbids.
        public var disabledCommands: Set<String> = []
        /// Whether it repeats the `id` of a request. Default: yes.
        public var repeatsIDs = true
        /// Whether it starts in silence, as where the guest has no agent: see ``FakeGuestAgent/fallSilent()``.
        public var isSilent = false
        /// How many bytes it writes at most in one go; no limit when `nil`.
        public var chunkSize: Int?

        /// Creates the default configuration.
        public init() {}
    }

    /// What a fake agent has seen so far.
    public struct Record: Sendable {
        /// The commands, in the order in which they were begun, without those that synchronise.
        public internal(set) var requests: [FakeRequest] = []
        /// How many commands synchronised.
        public internal(set) var synchronisationCount = 0
        /// How often something came that is not a request; 0xFF is not among it.
        public internal(set) var invalidInputCount = 0
        /// How many connections were accepted, closed ones included.
        public internal(set) var connectionCount = 0
        /// Whether a client is being served.
        public internal(set) var isConnected = false
    }
}
