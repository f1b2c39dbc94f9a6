/// Adds a device to a machine together with what it needs: all of it, or nothing.
struct DeviceAddition: Sendable {
    /// Something that the device needs.
    struct Part: Sendable {
        /// What it is, for messages.
        let name: String
        let add: Command
        let remove: Command
    }

    /// A command, which ends by itself within a deadline.
    typealias Command = @Sendable () async throws(QMPError) -> Void

    let monitor: any Monitor
    /// In the order in which they are added.
    let parts: [Part]
    let device: DeviceAddCommand
    /// How long `device_add` may take.
    let limit: Duration

    /// Adds the parts, then the device. When one is refused, or the task is cancelled in between, the parts before it are
    /// removed again, last first. A command under way is always waited for; when it is not known what became of one, nothing
    /// is removed.
    func run() async throws(QMPError) {
        for (index, part) in parts.enumerated() {
            try await add(part.name, after: parts[..<index], part.add)
        }
        try await add("device \(device.id ?? "")", after: parts[...]) { () async throws(QMPError) in
            _ = try await monitor.execute(device, timeout: .after(limit))
        }
    }

    private func add(_ name: String, after added: ArraySlice<Part>, _ command: @escaping Command) async throws(QMPError)
    {
        do throws(QMPError) {
            if Task.isCancelled { throw QMPError(.cancelled, "\(name) was not added: the task was cancelled") }
            try await shielded(command)
        } catch {
            guard error.outcome == .unknown else { throw await undo(added, after: error) }
            let others = added.isEmpty ? "" : ", and these were added: \(added.names)"
            throw error.adding("whether \(name) was added is not known\(others)")
        }
    }

    private func undo(_ added: ArraySlice<Part>, after error: QMPError) async -> QMPError {
        for (index, part) in zip(added.indices, added).reversed() {
            do {
                try await shielded(part.remove)
            } catch let failure {
                return error.adding(
                    "what was added could not be taken back: \(added[...index].names): \(failure.message)"
                )
            }
        }
        return error
    }
}

extension ArraySlice<DeviceAddition.Part> {
    fileprivate var names: String { map(\.name).joined(separator: ", ") }
}
