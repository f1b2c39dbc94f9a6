internal import QMP

/// Runs a command that makes files before it does what may fail. QEMU removes none of them when it refuses.
///
/// - Parameter files: Their paths.
/// - Throws: What `body` throws; a refusal names the files.
func tellingOfNewFiles<Value>(
    _ files: [String],
    _ body: () async throws(QMPError) -> Value
) async throws(QMPError) -> Value {
    do {
        return try await body()
    } catch {
        throw error.naming(newFiles: files)
    }
}

extension QMPError {
    fileprivate func naming(newFiles files: [String]) -> QMPError {
        // What does not exist was not reached, and nothing was made before.
        guard code == .refused, refusal?.errorClass == .genericError, !files.isEmpty else { return self }
        var error = self
        error.message += "; what QEMU had made before is left: look for \(QMPError.list(files))"
        return error
    }
}
