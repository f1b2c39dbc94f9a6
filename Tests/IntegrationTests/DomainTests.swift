import Foundation
import QEMU
import Testing

/// The life of a machine: status, and how it ends.
@Suite("Domains on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct DomainTests {
    private static let monitor = ["-qmp", "unix:m.qmp,server=on,wait=off"]
    /// A machine with CPUs that run, and no operating system.
    static let q35 = ["-M", "q35", "-m", "32"] + monitor

    @Test func versionAndCommands() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withDomain { domain in
                let version = try await domain.version()
                let told = try await domain.monitor.execute("query-version", as: QEMUVersion.self)
                #expect(version == told)
                #expect(version >= QEMUVersion(major: 5, minor: 2, micro: 0))
                let commands = try await domain.commands()
                #expect(commands.count > 100)
                let supports = try await domain.supports(command: "blockdev-mirror")
                let supportsOther = try await domain.supports(command: "query-foo")
                #expect(supports && !supportsOther)
            }
        }
    }

    @Test func pausingAndResuming() async throws {
        try await QEMUProcess.withQEMU(Self.q35) { qemu in
            try await qemu.withDomain { domain in
                var changes = await domain.statusChanges().makeAsyncIterator()
                let first = try await changes.next()
                #expect(first == .running)
                try await domain.pause()
                let second = try await changes.next()
                #expect(second == .paused)
                try await domain.wait(for: .paused, timeout: .seconds(60))
                // Nothing changes, so nothing is told.
                try await domain.pause()
                try await domain.reset()
                try await domain.resume()
                let third = try await changes.next()
                #expect(third == .running)
                try await domain.quit()
                let last = try await changes.next()
                #expect(last == .shutdown)
                let error = try await qmpError { _ = try await changes.next() }
                #expect(error.code == .connectionLost)
            }
        }
    }

    @Test func aMachineThatWaitsToBeStarted() async throws {
        try await QEMUProcess.withQEMU(Self.q35 + ["-S"]) { qemu in
            try await qemu.withDomain { domain in
                let status = try await domain.status()
                #expect(status == .prelaunch)
                async let wait: Void = domain.wait(for: .running, timeout: .seconds(60))
                try await domain.resume()
                try await wait
                let error = try await qmpError { try await domain.wakeUp() }
                #expect(error.code == .refused)
                try await domain.injectNMI()
            }
        }
    }

    @Test func resettingIsSeen() async throws {
        try await QEMUProcess.withQEMU(Self.q35) { qemu in
            try await qemu.withDomain { domain in
                var resets = await domain.monitor.events(of: ResetEvent.self).makeAsyncIterator()
                try await domain.reset()
                let reset = try await resets.next()
                #expect(reset?.event?.reason == .hostQmpSystemReset)
                let status = try await domain.status()
                #expect(status == .running)
            }
        }
    }

    @Test func aGuestThatDoesNotListen() async throws {
        try await QEMUProcess.withQEMU(Self.q35) { qemu in
            try await qemu.withDomain { domain in
                let error = try await qmpError { _ = try await domain.powerDown(waiting: .milliseconds(300)) }
                #expect(error.code == .timedOut)
                let status = try await domain.status()
                #expect(status == .running)
                let end = try await domain.powerDown(waiting: .milliseconds(300), escalation: .quit())
                #expect(end.reason == .quit)
                #expect(end.cause == .hostQmpQuit)
                #expect(!end.qemuRemains)
                await qemu.waitForExit()
            }
        }
    }

    @Test func quitting() async throws {
        for extra in [[], ["-no-shutdown"], ["-S"]] {
            try await QEMUProcess.withQEMU(Self.q35 + extra) { qemu in
                try await qemu.withDomain { domain in
                    let end = try await domain.quit()
                    #expect(end.reason == .quit)
                    #expect(!end.qemuRemains)
                    await qemu.waitForExit()
                    let again = try await domain.quit()
                    #expect(again.reason == .quit)
                }
            }
        }
    }

    @Test func killedWhileAllWait() async throws {
        try await QEMUProcess.withQEMU(Self.q35) { qemu in
            try await qemu.withDomain { domain in
                let buttons = await domain.monitor.events(of: PowerdownEvent.self)
                let ending = await domain.watchEnding()
                async let powerDown = domain.powerDown(waiting: .seconds(600), escalation: .quit())
                let wait = Task { try await domain.wait(for: .paused) }
                let changes = Task {
                    var seen: [Status] = []
                    do {
                        for try await status in await domain.statusChanges() { seen.append(status) }
                    } catch let error as QMPError {
                        #expect(error.code == .connectionLost)
                    }
                    return seen
                }
                // The button was pressed, and the guest does not listen.
                for try await _ in buttons { break }
                qemu.signal(SIGKILL)
                for shutdown in [try await powerDown, try await ending.wait()] {
                    #expect(shutdown.reason == .unannounced)
                    #expect(shutdown.connectionEnd?.code == .connectionLost)
                }
                let error = try await qmpError { try await wait.value }
                #expect(error.code == .connectionLost)
                let seen = try await changes.value
                // It may have been killed before the first answer.
                #expect(seen == [.running] || seen == [])
            }
        }
    }

    /// QEMU stays with a machine that is off, whether it ran or was paused, and is asked for again.
    @Test func qemuStays() async throws {
        for status in [Status.shutdown, .paused] {
            try await QEMUProcess.withQEMU(Self.q35 + ["-no-shutdown", "-no-reboot"]) { qemu in
                try await qemu.withDomain { domain in
                    if status == .paused { try await domain.pause() }
                    let ending = await domain.watchEnding()
                    try await domain.reset()
                    let shutdown = try await ending.wait()
                    #expect(shutdown.reason == .hostReset)
                    #expect(shutdown.qemuRemains)
                    let after = try await domain.status()
                    #expect(after == status)
                    guard status == .shutdown else { return }
                    let again = try await domain.powerDown(waiting: .seconds(60))
                    #expect(again.qemuRemains)
                    #expect(again.reason == .hostReset)
                }
            }
        }
    }

    @Test func aStoppedQEMU() async throws {
        try await QEMUProcess.withQEMU(Self.q35) { qemu in
            try await qemu.withDomain { domain in
                qemu.signal(SIGSTOP)
                let waits = try await qmpError { try await domain.wait(for: .paused, timeout: .milliseconds(100)) }
                #expect(waits.code == .timedOut)
                let quits = try await qmpError { try await domain.quit(waiting: .seconds(3)) }
                #expect(quits.code == .timedOut)
                #expect(quits.outcome == .unknown)
                let ending = await domain.watchEnding()
                qemu.signal(SIGCONT)
                // It was not answered in time; but QEMU had got it.
                let reason = try await ending.wait(timeout: .seconds(60)).reason
                #expect(reason == .quit)
            }
        }
    }
}

extension QEMUProcess {
    /// Connects to QEMU's monitor as soon as it is there, as a domain.
    func withDomain<Result>(_ body: (Domain) async throws -> Result) async throws -> Result {
        if let machine { return try await machine.withDomain(nil, body) }
        return try await Domain.withConnection(to: address, name: "vm", configuration: .patient, body)
    }
}
