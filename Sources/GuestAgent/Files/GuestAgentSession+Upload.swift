internal import QEMU

extension GuestAgentSession {
    /// Writes a file in the guest, in parts (`guest-file-write`).
    ///
    /// Where the guest lets a shell be run, the file is written under another name in the same folder, and takes its place
    /// when it is complete: nobody in the guest sees half of it, and after a failure the old one is still there. It is a new
    /// file, with the owner and the permissions that the agent gives new files. Elsewhere the file itself is written.
    ///
    /// When the connection is lost in between, or the agent is started anew, it goes on where it was, see
    /// ``Configuration/resumptionTimeout``.
    /// - Parameters:
    ///   - path: Its path in the guest.
    ///   - size: How many bytes there will be, for the progress; `nil` when that is not known.
    ///   - chunkSize: How many bytes to write at a time. Default: 1 MiB, and 128 KiB over a
    ///     ``GuestAgentChannel``.
    ///   - verifies: Whether to compare SHA-256 afterwards, where the guest has `sha256sum` and lets it be run. Default: yes.
    ///   - read: Gives the next part, of the given size at most; an empty one at the end.
    ///   - progress: Is told how far the transfer has come after each part.
    /// - Returns: What was transferred.
    /// - Throws: `QMPError`, with `QMPError.Code.transferFailed` when the size or the hash differs in the end, or the file
    ///   cannot take its place; and whatever `read` throws.
    @discardableResult
    public func upload(
        to path: String,
        size: Int? = nil,
        chunkSize: Int? = nil,
        verifies: Bool = true,
        from read: (_ capacity: Int) async throws -> [UInt8],
        progress: (GuestFileProgress) -> Void = { _ in }
    ) async throws -> GuestFileTransfer {
        let chunkSize = chunkSize ?? transport.standardChunkSize
        guard try await hasShell() else {
            return try await write(path, size, chunkSize, verifies, read, progress)
        }
        let place = "\(path)\(String.random(prefix: ".part"))"
        do {
            let transfer = try await write(place, size, chunkSize, verifies, read, progress)
            try await move(place, to: path)
            return transfer
        } catch {
            // Why the transfer failed matters more than what it leaves behind.
            try? await remove(place)
            throw error
        }
    }

    /// Writes a file in the guest, as ``upload(to:size:chunkSize:verifies:from:progress:)``.
    ///
    /// - Parameters:
    ///   - bytes: What it is to hold.
    ///   - path: Its path in the guest.
    /// - Throws: `QMPError`, as there.
    @discardableResult
    public func writeFile(_ bytes: [UInt8], to path: String) async throws -> GuestFileTransfer {
        var rest = bytes[...]
        return try await upload(to: path, size: bytes.count) { capacity in
            let part = rest.prefix(capacity)
            rest = rest.dropFirst(capacity)
            return Array(part)
        }
    }

    private func write(
        _ path: String,
        _ size: Int?,
        _ chunkSize: Int,
        _ verifies: Bool,
        _ read: (Int) async throws -> [UInt8],
        _ progress: (GuestFileProgress) -> Void
    ) async throws -> GuestFileTransfer {
        var hash = SHA256()
        var count = 0
        // What was given, and is not known to be written.
        var part: [UInt8] = []
        var isOpened = false
        try await resuming {
            try await withFile(at: path, isOpened ? .update : .write) { file in
                isOpened = true
                if count > 0 { try await file.seek(to: count) }
                while true {
                    if part.isEmpty {
                        part = try await ofUser { try await read(chunkSize) }
                        if verifies { hash.update(part) }
                    }
                    if part.isEmpty { break }
                    try await file.write(part)
                    // What the agent has not handed on is gone when it is killed.
                    try await file.flush()
                    count += part.count
                    part = []
                    progress(GuestFileProgress(transferred: count, total: size))
                }
                let found = try await file.seekToEnd()
                guard found == count else { throw QMPError.changed(path, "it has \(found) bytes instead of \(count)") }
            }
        }
        let byteCount = count
        let isVerified = verifies ? try await verify(path, hash.hexadecimalDigest()) : false
        return GuestFileTransfer(byteCount: byteCount, isVerified: isVerified)
    }

    // MARK: What only a shell can do

    private func hasShell() async throws(QMPError) -> Bool {
        do throws(QMPError) {
            return try await execute("/bin/sh", arguments: ["-c", ":"]).isSuccess
        } catch {
            guard error.outcome == .refused else { throw error }
            return false
        }
    }

    private func move(_ source: String, to target: String) async throws(QMPError) {
        // mv would put the file into a folder of that name.
        let script = #"if [ -d "$2" ]; then echo "there is a folder of that name" >&2; exit 1; fi; mv -f -- "$1" "$2""#
        let result = try await execute("/bin/sh", arguments: ["-c", script, "sh", source, target])
        guard result.isSuccess else {
            throw QMPError(
                .transferFailed,
                "the file cannot take its place at \(target) in the guest: \(result.errorOutputText.firstLine)"
            )
        }
    }

    private func remove(_ path: String) async throws(QMPError) {
        try await shielded { () async throws(QMPError) in
            _ = try await self.execute("rm", arguments: ["-f", "--", path], timeout: .seconds(30))
        }
    }
}

extension String {
    fileprivate var firstLine: Substring { prefix { !$0.isNewline } }
}
