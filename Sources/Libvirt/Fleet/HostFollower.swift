internal import LibvirtProtocol
internal import QEMU
internal import QMP
internal import Synchronization

/// Follows what the machines of one host do, through one connection after the other.
struct HostFollower: Sendable {
    let host: FleetHost
    let driver: LibvirtDriver
    /// The events of QEMU's that are told; `nil` for all.
    let names: Set<String>?
    /// Told on the event loop of a connection, too: it must not wait.
    let tell: @Sendable (FleetEvent.Kind) -> Void

    /// Follows until the task is cancelled, or the driver was closed.
    func follow() async {
        var pauses = Backoff()
        var told: QMPError?
        repeat {
            let error: LibvirtError
            do throws(LibvirtError) {
                error = try await followConnection()
                pauses = Backoff()
                told = nil
            } catch let failure {
                error = failure
            }
            if await driver.isClosed || Task.isCancelled { return }
            let reason = QMPError(error)
            if reason != told { tell(.lost(reason)) }
            told = reason
        } while await (ContinuousClock.now + pauses.next()).arrives()
    }

    /// - Returns: Why the connection ended.
    /// - Throws: `LibvirtError`: none came about, or nothing is told on it.
    private func followConnection() async throws(LibvirtError) -> LibvirtError {
        let connection = try await driver.connection()
        let (ends, source) = AsyncStream.makeStream(of: LibvirtError.self)
        let arrival = Arrival()
        let observation = try await connection.observe(nil) { notice in
            if case .end(let reason) = notice {
                source.yield(reason ?? LibvirtError(.closed, "the connection to \(host.uri) was closed"))
                return
            }
            // A daemon that was asked before may tell something before the answer is here.
            arrival.tellOnce { tell(.reached) }
            kind(of: notice).map(tell)
        }
        arrival.tellOnce { tell(.reached) }
        defer { withExtendedLifetime(observation) {} }
        return await ends.first { _ in true } ?? LibvirtError(.cancelled, "\(host.name): the task was cancelled")
    }

    private func kind(of notice: DomainNotice) -> FleetEvent.Kind? {
        switch notice {
        case .monitor(let event, let domain):
            names?.contains(event.name) ?? true ? .event(event, of: machine(domain)) : nil
        case .lifecycle(let event):
            switch event.event {
            case LifecycleEvent.started: .started(machine(event.domain))
            case LifecycleEvent.stopped: .stopped(machine(event.domain), reason: event.detailText)
            default: nil
            }
        case .end: nil
        }
    }

    private func machine(_ domain: RemoteDomain) -> MachineReference {
        MachineReference(name: domain.name, host: host.name, uuid: domain.uuid.description)
    }
}

/// That a host was reached, which is told before all else and once.
private final class Arrival: Sendable {
    private let isTold = Mutex(false)

    func tellOnce(_ tell: () -> Void) {
        isTold.withLock { isTold in
            if !isTold { tell() }
            isTold = true
        }
    }
}

/// Ever longer pauses between attempts.
private struct Backoff {
    private var pause: Duration = .milliseconds(500)

    mutating func next() -> Duration {
        defer { pause = min(pause * 2, .seconds(30)) }
        return pause
    }
}
