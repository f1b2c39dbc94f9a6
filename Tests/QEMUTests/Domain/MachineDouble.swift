import JSONWire
import QEMU
import QMPTesting
import Synchronization

/// A scripted machine whose status a test sets.
final class MachineDouble: Sendable {
    typealias Answer = @Sendable (FakeRequest) -> FakeAnswer?

    private let present: Mutex<Status>
    private let answer: Answer

    /// - Parameters:
    ///   - status: What `query-status` tells at first.
    ///   - answer: Answers the commands. What it has no answer for succeeds, `query-status` with the status.
    init(_ status: Status = .running, answer: @escaping Answer = { _ in nil }) {
        present = Mutex(status)
        self.answer = answer
    }

    var status: Status {
        get { present.withLock { $0 } }
        set { present.withLock { $0 = newValue } }
    }

    /// What `query-status` tells now.
    var statusAnswer: FakeAnswer { .return(encoding: StatusInfo(running: status == .running, status: status)) }

    /// Runs `body` with a domain over the machine, and the monitor that plays it.
    func withDomain(_ body: (Domain, ScriptedMonitor) async throws -> Void) async throws {
        let monitor = ScriptedMonitor { [self] request in
            answer(request) ?? (request.name == "query-status" ? statusAnswer : .return([:]))
        }
        let domain = Domain(monitor, name: "double")
        try await domain.open()
        try await body(domain, monitor)
        await domain.close()
    }
}

extension FakeAnswer {
    static func shutdown(_ cause: ShutdownCause) -> FakeAnswer {
        .event(ShutdownEvent(guest: "\(cause)".hasPrefix("guest"), reason: cause))
    }
}

extension ScriptedMonitor {
    func emit<Event: QAPIEvent>(_ event: Event) {
        emit(QMPEvent(name: Event.name, timestamp: nil, rawData: event.jsonBytes()))
    }

    func emitShutdown(_ cause: ShutdownCause) { emit(ShutdownEvent(guest: false, reason: cause)) }

    func count(of command: String) -> Int { requests.count { $0.name == command } }

    /// Waits until a command came so many times.
    func awaitRequests(_ command: String, count: Int = 1) async {
        var seen = requests.count
        while self.count(of: command) < count { seen = await requests(count: seen + 1).count }
    }
}
