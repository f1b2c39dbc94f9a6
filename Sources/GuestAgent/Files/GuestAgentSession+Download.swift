extension GuestAgentSession {
    /// Reads a file in the guest from beginning to end, in parts (`guest-file-read`).
    ///
    /// When the connection is lost in between, or the agent is started anew, it goes on where it was, see
    /// ``Configuration/resumptionTimeout``.
    /// - Parameters:
    ///   - path: Its path in the guest.
    ///   - chunkSize: How many bytes to read at a time, 48 MiB at most. Default: 1 MiB, and 128 KiB over a
    ///     ``GuestAgentChannel``.
    ///   - verifies: Whether to compare SHA-256 afterwards, where the guest has `sha256sum` and lets it be run. Default: yes.
    ///   - write: Gets each part, and how far the transfer has come with it.
    /// - Returns: What was transferred.
    /// - Throws: `QMPError`, with `QMPError.Code.transferFailed` when the size or the hash differs in the end: the file was
    ///   changed in the meantime; and whatever `write` throws.
    @discardableResult
    public func download(
        _ path: String,
        chunkSize: Int? = nil,
        verifies: Bool = true,
        to write: (_ part: [UInt8], _ progress: GuestFileProgress) async throws -> Void
    ) async throws -> GuestFileTransfer {
        let chunkSize = chunkSize ?? transport.standardChunkSize
        var hash = SHA256()
        var count = 0
        var size: Int?
        var isOpened = false
        // What has no size may be a pipe, and what was read of it lost.
        try await resuming(where: { !isOpened || size != nil }) {
            try await withFile(at: path, .read) { file in
                // What has no size, as a pipe, cannot be sought either.
                let present = try await file.sizeIfKnown()
                if !isOpened { size = present }
                isOpened = true
                guard size == present else { throw QMPError.changed(path, "its size changed") }
                if count > 0 { try await file.seek(to: count) }
                while true {
                    let (bytes, isAtEnd) = try await file.read(upTo: chunkSize)
                    count += bytes.count
                    if verifies { hash.update(bytes) }
                    let progress = GuestFileProgress(transferred: count, total: size)
                    if !bytes.isEmpty { try await ofUser { try await write(bytes, progress) } }
                    if isAtEnd { break }
                }
            }
        }
        if let size, size != count { throw QMPError.changed(path, "it had \(size) bytes, and \(count) were read") }
        let byteCount = count
        let isVerified = verifies ? try await verify(path, hash.hexadecimalDigest()) : false
        return GuestFileTransfer(byteCount: byteCount, isVerified: isVerified)
    }

    /// Reads a file in the guest as a whole, as ``download(_:chunkSize:verifies:to:)``.
    ///
    /// - Parameters:
    ///   - path: Its path in the guest.
    ///   - maximumSize: How many bytes it may have. Default: 64 MiB.
    /// - Throws: `QMPError`, with `QMPError.Code.transferFailed` when it is larger, or was changed in the meantime.
    public func readFile(_ path: String, maximumSize: Int = 64 << 20) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await download(path) { part, progress in
            guard max(progress.transferred, progress.total ?? 0) <= maximumSize else {
                throw QMPError(.transferFailed, "\(path) in the guest has more than \(maximumSize) bytes")
            }
            bytes += part
        }
        return bytes
    }

    /// Compares the hash of a file in the guest.
    ///
    /// - Returns: Whether the guest can tell it.
    func verify(_ path: String, _ digest: String) async throws(QMPError) -> Bool {
        guard let other = try await guestDigest(of: path) else { return false }
        guard other == digest else {
            throw QMPError.changed(path, "its SHA-256 differs from that of what was transferred")
        }
        return true
    }

    private func guestDigest(of path: String) async throws(QMPError) -> String? {
        let result: GuestProcess.Result
        do throws(QMPError) {
            result = try await execute("sha256sum", arguments: ["--", path])
        } catch {
            // The guest has no such tool, or lets nothing be run.
            guard error.outcome == .refused else { throw error }
            return nil
        }
        // A name with a backslash has another one before the line.
        let digest = result.outputText.drop { $0 == "\\" }.prefix { $0.isHexDigit }
        return result.isSuccess && digest.utf8.count == 64 ? digest.lowercased() : nil
    }
}

extension GuestFile {
    /// The size, with the place at the beginning again; `nil` where there is none, as for files that a kernel makes up.
    fileprivate func sizeIfKnown() async throws(QMPError) -> Int? {
        let size: Int
        do throws(QMPError) {
            size = try await seekToEnd()
        } catch {
            // Only where nothing can be sought, as in a pipe: otherwise the next read fails likewise.
            guard error.outcome == .refused else { throw error }
            return nil
        }
        try await seek(to: 0)
        return size > 0 ? size : nil
    }
}

extension QMPError {
    /// What is in the guest is not what was transferred.
    static func changed(_ path: String, _ reason: String) -> QMPError {
        QMPError(.transferFailed, "\(path) in the guest was not transferred unchanged: \(reason)")
    }
}
