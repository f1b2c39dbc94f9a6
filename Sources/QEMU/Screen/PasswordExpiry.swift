/// When a password ceases to be valid.
@nonexhaustive
public enum PasswordExpiry: Sendable, Hashable {
    /// At once.
    case now
    /// Never.
    case never
    /// After this time, rounded up to seconds.
    case after(Duration)
    /// At this time, in seconds since the beginning of 1970.
    case at(secondsSince1970: Int)

    /// As QEMU takes it.
    var text: String {
        switch self {
        case .now: "now"
        case .never: "never"
        case .after(let duration): "+\(duration.count(of: .seconds(1)))"
        case .at(let seconds): "\(seconds)"
        }
    }
}
