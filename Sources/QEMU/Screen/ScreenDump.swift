/// Lets QEMU write a picture of the screen, and fetches it.
struct ScreenDump: Sendable {
    let monitor: any Monitor
    let device: String?
    let head: Int?
    let timeout: QMPTimeout

    /// The file that QEMU wrote.
    ///
    /// - Parameter format: The format; `nil` for PPM, which QEMU before 7.1 does not know by name.
    func file(_ format: ImageFormat?) async throws(QMPError) -> [UInt8] {
        if try await keepsDescriptors(), case .success(let file) = try await throughFolder(format) { return file }
        do {
            return try await throughDescriptor(format)
        } catch let error where error.refusesDescriptors {
            return try await throughFolder(format).get()
        }
    }

    /// Before 9.1, QEMU does not close what it was given while the machine stands. Many pictures of such a machine would
    /// leave it without descriptors.
    private func keepsDescriptors() async throws(QMPError) -> Bool {
        guard let version = await monitor.greeting?.version, version < QEMUVersion(major: 9, minor: 1, micro: 0) else {
            return false
        }
        return try await !monitor.queryStatus(timeout: timeout).running
    }

    private func execute(_ format: ImageFormat?, _ path: String) async throws(QMPError) {
        let command = ScreendumpCommand(filename: path, device: device, head: head, format: format)
        _ = try await monitor.execute(command, timeout: timeout)
    }

    // MARK: Descriptor

    /// A file, and not a pipe: QEMU never waits for a reader, and there is none to wait for QEMU.
    private func throughDescriptor(_ format: ImageFormat?) async throws(QMPError) -> [UInt8] {
        let file = try local { () throws(SystemError) in try ScratchFile() }
        // The number is chosen here, so that the set can be removed also when QEMU's reply is lost. QEMU itself gives out
        // small ones.
        let set = Int.random(in: 1 << 30..<1 << 31)
        do {
            let command = AddFdCommand(fdsetID: set)
            _ = try await monitor.run(QMPCommand(command, timeout: timeout, descriptors: [file.writeEnd]))
            try await execute(format, "/dev/fdset/\(set)")
        } catch {
            if !error.leftNoDescriptor { await remove(set) }
            throw error
        }
        await remove(set)
        return try local { () throws(SystemError) in try file.content() }
    }

    private func remove(_ set: Int) async {
        let command = RemoveFdCommand(fdsetID: set)
        // A QEMU that does not answer in time has the command all the same; one that refuses it has no such set; and
        // when the connection has ended, nobody can do anything about it.
        _ = try? await shielded { () async throws(QMPError) in
            try await monitor.execute(command, timeout: .after(.seconds(2)))
        }
    }

    // MARK: Folder

    /// A failure is that there is no file here that QEMU can write to.
    private func throughFolder(_ format: ImageFormat?) async throws(QMPError) -> Result<[UInt8], QMPError> {
        do throws(QMPError) {
            let folder = try local { () throws(SystemError) in try ScratchFolder() }
            do {
                try await execute(format, folder.filePath)
            } catch let error where error.refusal?.description.contains(folder.filePath) == true {
                return .failure(error.withoutCommonFile)
            }
            return .success(try local { () throws(SystemError) in try folder.content() })
        } catch let error where error.code == .fileFailure {
            return .failure(error)
        }
    }

    private func local<Value>(_ body: () throws(SystemError) -> Value) throws(QMPError) -> Value {
        do {
            return try body()
        } catch {
            throw QMPError(.fileFailure, "the file for a picture of the screen failed: \(error)")
        }
    }
}

extension QMPError {
    /// Whether the connection, or QEMU, takes no descriptors.
    fileprivate var refusesDescriptors: Bool {
        command == AddFdCommand.name && [.descriptorsUnavailable, .refused, .unsupported].contains(code)
    }

    /// Whether QEMU got no descriptor.
    fileprivate var leftNoDescriptor: Bool { command == AddFdCommand.name && outcome != .unknown }

    /// The same refusal, of a file here, with what it means.
    fileprivate var withoutCommonFile: QMPError {
        let reason = "this connection passes no descriptors, and QEMU cannot write to a file of this host"
        var error = self
        error.message = "the picture of the screen cannot be fetched: \(reason): \(refusal?.description ?? message)"
        return error
    }
}
