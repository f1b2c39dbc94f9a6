internal import QEMU

/// A file in the guest that is open, from ``GuestAgentSession/withFile(at:_:_:)``.
public struct GuestFile: Sendable {
    /// What a file is opened for.
    public enum Mode: String, Sendable, Hashable {
        /// Reading; it must exist.
        case read = "rb"
        /// Writing; it is made, or emptied.
        case write = "wb"
        /// Writing at its end; it is made if need be.
        case append = "ab"
        /// Reading and writing; it must exist. A seek must stand between reading and writing.
        case update = "r+b"
    }

    let handle: Int
    let session: GuestAgentSession

    /// Reads on (`guest-file-read`).
    ///
    /// - Parameter count: How many bytes at most: 48 MiB, as far as the agent goes.
    /// - Returns: The bytes, and whether the end of the file was reached.
    /// - Throws: `QMPError`, as ``GuestAgentSession/execute(_:timeout:)``.
    public func read(upTo count: Int) async throws(QMPError) -> (bytes: [UInt8], isAtEnd: Bool) {
        let part = try await session.guestFileRead(handle: handle, count: count)
        let bytes = try Base64.decode(part.bufB64, in: GuestFileReadCommand.name)
        guard bytes.count == part.count else {
            throw QMPError(.transferFailed, "the agent told of \(part.count) bytes, and sent \(bytes.count)")
        }
        return (bytes, part.eof)
    }

    /// Writes all of the bytes (`guest-file-write`).
    ///
    /// - Throws: `QMPError`, as ``GuestAgentSession/execute(_:timeout:)``; `QMPError.Code.transferFailed` when the guest
    ///   takes no more.
    public func write(_ bytes: [UInt8]) async throws(QMPError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = try await session.guestFileWrite(handle: handle, bufB64: Base64.encode(rest)).count
            guard (1...rest.count).contains(count) else {
                throw QMPError(.transferFailed, "the agent wrote \(count) of \(rest.count) bytes")
            }
            rest.removeFirst(count)
        }
    }

    /// Goes to a place, in bytes from the beginning (`guest-file-seek`).
    ///
    /// - Throws: `QMPError`, as ``GuestAgentSession/execute(_:timeout:)``.
    public func seek(to offset: Int) async throws(QMPError) {
        _ = try await session.guestFileSeek(handle: handle, offset: offset, whence: .name(.set))
    }

    /// Goes to the end (`guest-file-seek`).
    ///
    /// - Returns: The size of the file in bytes.
    /// - Throws: `QMPError`, as ``GuestAgentSession/execute(_:timeout:)``.
    public func seekToEnd() async throws(QMPError) -> Int {
        try await session.guestFileSeek(handle: handle, offset: 0, whence: .name(.end)).position
    }

    /// Hands what was written to the guest's kernel (`guest-file-flush`).
    ///
    /// - Throws: `QMPError`, as ``GuestAgentSession/execute(_:timeout:)``.
    public func flush() async throws(QMPError) {
        try await session.guestFileFlush(handle: handle)
    }

    /// Closes the file, also when the task was cancelled, and over a new connection when this one is lost.
    func close() async throws(QMPError) {
        try await shielded { () async throws(QMPError) in
            do throws(QMPError) {
                try await closeOnce()
            } catch  where error.code == .connectionLost {
                do throws(QMPError) {
                    try await closeOnce()
                } catch  where error.outcome == .refused {
                    // The agent knows it no more: only the answer was lost.
                }
            }
        }
    }

    private func closeOnce() async throws(QMPError) {
        try await session.guestFileClose(handle: handle, timeout: .after(.seconds(30)))
    }
}

extension GuestAgentSession {
    /// Opens a file in the guest, runs `body` and closes the file, however `body` ends (`guest-file-open`).
    ///
    /// - Parameters:
    ///   - path: Its path in the guest.
    ///   - mode: What for.
    ///   - body: Works with the file.
    /// - Throws: `QMPError`, with `QMPError.Code.refused` when it cannot be opened, and whatever `body` throws.
    public func withFile<Result>(
        at path: String,
        _ mode: GuestFile.Mode,
        _ body: (GuestFile) async throws -> Result
    ) async throws -> Result {
        let file = try await open(path, mode)
        let result: Result
        do {
            result = try await body(file)
        } catch {
            // Why the work failed matters more than how the file was closed.
            try? await file.close()
            throw error
        }
        try await file.close()
        return result
    }

    private func open(_ path: String, _ mode: GuestFile.Mode) async throws(QMPError) -> GuestFile {
        let command = GuestFileOpenCommand(path: path, mode: mode.rawValue)
        let handle = try await execute(command, timeout: .standard) { [weak self] handle in
            guard let self else { return }
            // Nobody waits for the file any more. What becomes of the attempt to close it has no one to be told.
            Task { try? await GuestFile(handle: handle, session: self).close() }
        }
        return GuestFile(handle: handle, session: self)
    }
}
