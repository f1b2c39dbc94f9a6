import QMP
import Testing

/// The error that `body` ends with.
func qmpError(
    _ body: () async throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> QMPError {
    do {
        try await body()
    } catch let error as QMPError {
        return error
    }
    Issue.record("no error was thrown", sourceLocation: sourceLocation)
    throw CancellationError()
}

/// An error of a test's own, for closures that fail.
struct BodyError: Error {}
