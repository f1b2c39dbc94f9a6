/// What happens to events when a subscriber does not keep up.
///
/// Replies and other subscribers are never held up by a slow one. Whatever is dropped is counted and reported.
public enum EventBuffering: Sendable, Hashable {
    /// Keeps the newest `limit` events; the gap is reported before them.
    case dropOldest(limit: Int)
    /// Keeps the first `limit` events; the gap is reported after them.
    case dropNewest(limit: Int)
    /// Keeps `limit` events; one more ends the stream with `QMPError.Code.eventOverflow` after those were read.
    case fail(limit: Int)

    /// The number of events kept; at least one.
    var limit: Int {
        switch self {
        case .dropOldest(let limit), .dropNewest(let limit), .fail(let limit): max(1, limit)
        }
    }
}
