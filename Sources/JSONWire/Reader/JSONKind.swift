/// The six kinds of JSON values.
public enum JSONKind: Sendable, Hashable {
    /// `{…}`
    case object
    /// `[…]`
    case array
    /// `"…"`
    case string
    /// A number, also `inf` and `nan`.
    case number
    /// `true` or `false`.
    case bool
    /// `null`
    case null
}
