/// Why a dialogue could not be recorded or replayed.
public struct DialogueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What failed, as a sentence without a full stop.
    public let message: String
    /// The line of the record that is to blame, counted from 1; `nil` when none is.
    public let line: Int?

    init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }

    /// The message, with the line where there is one.
    public var description: String { line.map { "line \($0) of the record: \(message)" } ?? message }
}
