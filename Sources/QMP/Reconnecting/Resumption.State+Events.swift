internal import QAPI

extension Resumption.State {
    /// Takes note of what an event tells. One that cannot be read, or of what is not known, tells nothing.
    mutating func note(_ event: QMPEvent) {
        switch event.name {
        case JobStatusChangeEvent.name:
            guard let change = try? event.decode(JobStatusChangeEvent.self) else { return }
            note(change)
        case ResumeEvent.name, WakeupEvent.name: note(status: .running)
        case SuspendEvent.name: note(status: .suspended)
        case ShutdownEvent.name: note(status: .shutdown)
        case GuestPanickedEvent.name: note(status: .guestPanicked)
        case BlockIoErrorEvent.name:
            guard let failure = try? event.decode(BlockIoErrorEvent.self), failure.action == .stop else { return }
            note(status: .ioError)
        // What stopped the machine was told just before, if it was not somebody's command.
        case StopEvent.name: if status == .running { note(status: .paused) }
        default: break
        }
    }

    /// Where QEMU did not tell a status, it has none.
    private mutating func note(status: RunState) {
        if self.status != nil { self.status = status }
    }

    private mutating func note(_ change: JobStatusChangeEvent) {
        guard jobs != nil else { return }
        if change.status == .null {
            jobs?[change.id] = nil
        } else {
            let type = jobs?[change.id]?.type
            jobs?[change.id] = Resumption.Job(id: change.id, type: type, status: change.status)
        }
    }
}
