internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension LocalFile {
    /// Writes a file as a whole, see ``store(_:at:patience:)``.
    ///
    /// - Parameter patience: How long a pipe may take; `nil` for the standard.
    static func save(_ bytes: [UInt8], to path: String, patience: Duration?) throws(Failure) {
        do {
            try store(bytes, at: path, patience: patience ?? standardPatience)
        } catch {
            throw failure(error, "write", path)
        }
    }

    /// What went wrong, as the command line tells it.
    ///
    /// - Parameters:
    ///   - verb: What was to be done: `read`, `write`.
    ///   - name: The file, for people.
    static func failure(_ error: SystemError, _ verb: String, _ name: String) -> Failure {
        guard error.code == ETIMEDOUT else { return .file("cannot \(verb) \(name): \(error.reason)") }
        return .command(QMPError(.timedOut, "cannot \(verb) \(name): it was not done in time"))
    }
}
