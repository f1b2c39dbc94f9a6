public import QEMU

/// A snapshot that was made while file systems of the guest were frozen, and what became of these.
public struct QuiescedSnapshot: Sendable, Hashable {
    /// The names of the overlays' nodes, in the order of the devices.
    public let nodeNames: [String]
    /// How many file systems were frozen.
    public let frozenCount: Int
    /// Whether they were frozen all the time until the snapshot was made, as far as can be told. Not when the limit came
    /// first, or when the guest thawed some by itself, as Windows does after a while. Then the snapshot is like one of a
    /// machine that lost power.
    public let isConsistent: Bool
    /// Why file systems may still be frozen, in spite of all attempts; `nil` when they were thawed. Until they are, programs
    /// in the guest that write hang.
    public let thawFailure: QMPError?

    fileprivate init(_ nodeNames: [String], _ work: FrozenWork<Result<[String], QMPError>>) {
        self.nodeNames = nodeNames
        frozenCount = work.frozenCount
        switch work.thaw {
        case .success(let count):
            isConsistent = !work.isLate && (count ?? .max) >= work.frozenCount
            thawFailure = nil
        case .failure(let error):
            isConsistent = !work.isLate
            thawFailure = error
        }
    }
}

extension Domain {
    /// Makes a snapshot of devices while the guest's file systems are frozen, so that these are as after a clean unmount:
    /// freezes them, makes all overlays at one point in time, and thaws them (`guest-fsfreeze-freeze`, `transaction`,
    /// `guest-fsfreeze-thaw`).
    ///
    /// They are thawed on every way out, as in ``GuestAgentSession/withFrozenFileSystems(at:limit:_:)``.
    /// ```swift
    /// let disk = try await domain.blockDevice(named: "vd0")
    /// let snapshot = try await domain.snapshot([Snapshot(of: disk, overlay: .file("/vm/top.qcow2"))], quiescedBy: agent)
    /// if let failure = snapshot.thawFailure { print("the guest is still frozen: \(failure)") }
    /// ```
    /// - Parameters:
    ///   - snapshots: The devices and their overlays, at least one.
    ///   - agent: The agent in this machine's guest.
    ///   - mountPoints: The file systems; `nil` for all. Default: `nil`.
    ///   - limit: How long they may be frozen. Default: 30 seconds.
    /// - Returns: What was made; also when file systems could not be thawed afterwards, see ``QuiescedSnapshot/thawFailure``.
    /// - Throws: `QMPError`, when no snapshot was made, or it is not known whether one was: as `snapshot(_:)` without an
    ///   agent; `QMPError.Code.timedOut` when the limit came first; the reason why the file systems could not be frozen. That
    ///   they may still be frozen is said in the message.
    public func snapshot(
        _ snapshots: [Snapshot],
        quiescedBy agent: GuestAgentSession,
        at mountPoints: [String]? = nil,
        limit: Duration = .seconds(30)
    ) async throws(QMPError) -> QuiescedSnapshot {
        let work = try await agent.frozen(mountPoints, limit: limit) { _ in
            await outcome(of: { () async throws(QMPError) in try await self.snapshot(snapshots) })
        }
        do throws(QMPError) {
            return QuiescedSnapshot(try work.value.get(), work)
        } catch {
            var failure = error
            if work.isLate, error.code == .cancelled {
                failure = QMPError(
                    .timedOut,
                    "the snapshot was not made within \(limit)",
                    command: error.command,
                    outcome: error.outcome
                )
            }
            guard case .failure(let reason) = work.thaw else { throw failure }
            throw failure.adding(reason.message)
        }
    }
}
