extension MonitorProxy {
    /// Which commands clients may run. It is asked for each, by name alone.
    public struct Policy: Sendable {
        /// What is said to a command.
        public enum Decision: Sendable, Hashable {
            /// It is passed on.
            case allow
            /// It is refused with a `GenericError` of this text.
            case deny(String)
        }

        let decide: @Sendable (Client, _ command: String) -> Decision

        /// Creates a policy. It is asked on the thread that serves all clients: it must not block.
        public init(_ decide: @escaping @Sendable (_ client: Client, _ command: String) -> Decision) {
            self.decide = decide
        }

        /// Every client may run every command.
        public static let full = Policy { _, _ in .allow }

        /// Clients may run only what observes: `query-…` and the few others in ``observes(_:)``.
        ///
        /// They see what QEMU tells, properties of objects with secrets (`qom-get`) included.
        public static let readOnly = Policy { _, command in
            observes(command) ? .allow : .deny("this connection is read-only: \(command) does more than observe")
        }

        /// Whether a command only tells something, in QEMU 5.2 to 11.
        ///
        /// Those that leave a trace in the machine, the host or for the next who asks (`screendump`, `ringbuf-read`,
        /// `calc-dirty-rate`), and `human-monitor-command`, which can do anything, are not among them.
        public static func observes(_ command: String) -> Bool {
            command.hasPrefix("query-") || command.hasPrefix("x-query-") || otherObservers.contains(command)
        }

        private static let otherObservers: Set = [
            "device-list-properties", "qom-get", "qom-list", "qom-list-get", "qom-list-properties", "qom-list-types",
            "trace-event-get-state", "x-accel-stats", "x-debug-block-dirty-bitmap-sha256", "x-debug-query-block-graph",
            "xen-event-list",
        ]
    }
}
