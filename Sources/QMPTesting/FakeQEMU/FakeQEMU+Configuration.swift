public import QMP

extension FakeQEMU {
    /// How a fake QEMU behaves.
    public struct Configuration: Sendable {
        /// Where it is found.
        public var endpoint = Endpoint.temporarySocket
        /// What it says about itself. Default: QEMU 10.0.0 that offers `oob`.
        public var greeting = QMPGreeting.fake
        /// What it does when a client connects. Default: it sends the greeting.
        ///
        /// `.event("RESUME") + .standard` is an event before the greeting, ``FakeAnswer/noReply`` is a peer that accepts
        /// and never speaks, `.raw(…)` half a greeting.
        public var opening = FakeAnswer.standard
        /// What it does with `qmp_capabilities`. Default: it accepts them, as far as it offered them.
        ///
        /// Only ``FakeAnswer/standard`` accepts: `.event("RESUME") + .standard` is an event before the reply.
        public var negotiation = FakeAnswer.standard
        /// Commands that it knows besides the built-in ones, or instead of one of the same name.
        public var commands: [FakeCommand] = []
        /// Answers each command. Default: ``FakeAnswer/standard``, that is the built-in commands and ``commands``.
        public var answer: @Sendable (FakeRequest) async -> FakeAnswer = { _ in .standard }
        /// The name that `query-name` tells.
        public var machineName = "fake"
        /// How many bytes it writes at most in one go; no limit when `nil`. A client can see any chunking, also that of
        /// one byte each.
        public var chunkSize: Int?
        /// Whether messages span many lines, as with QEMU's `pretty=on`.
        public var isPretty = false
        /// Whether the first bytes are telnet's, as with QEMU's `telnet=on`.
        public var speaksTelnet = false

        /// Creates the default configuration: a well-behaved QEMU at a new unix socket.
        public init() {}
    }

    /// Where a fake QEMU is found.
    public enum Endpoint: Sendable, Hashable {
        /// A unix socket in a new folder for temporary files, which is removed at the end.
        case temporarySocket
        /// A unix socket at this path, which must be free; it is removed at the end.
        case unix(path: String)
        /// A free TCP port of the loopback interface.
        case tcp
        /// It connects to a unix socket, once, as QEMU does without `server=on`.
        case connectingUnix(path: String)
        /// It connects to a TCP port of this machine, once.
        case connectingTCP(port: Int)
        /// A socket that is connected already, which becomes the fake's own: it closes it.
        case descriptor(CInt)
    }
}
