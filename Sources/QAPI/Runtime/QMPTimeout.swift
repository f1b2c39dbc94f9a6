/// How long a command may take.
public enum QMPTimeout: Sendable, Hashable {
    /// As long as the monitor's configuration says.
    case standard
    /// This long.
    case after(Duration)
    /// For ever, or until the connection ends.
    case never
}
