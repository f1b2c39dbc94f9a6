import JSONWire
import QEMU
import Testing

/// What guests do, done from outside: there is no operating system here, but QEMU's `o` writes to the machine's ports.
@Suite("What guests do to a real machine", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct DomainGuestTests {
    @Test func theGuestSwitchesTheMachineOff() async throws {
        try await withGuest { domain, qemu in
            let ending = await domain.watchEnding()
            try await domain.sleep(.softOff)
            let shutdown = try await ending.wait()
            #expect(shutdown.reason == .guestShutdown)
            #expect(!shutdown.qemuRemains)
            await qemu.waitForExit()
            let error = try await qmpError { _ = try await domain.status() }
            #expect(error.message.hasSuffix(" ended: the guest switched the machine off"))
        }
    }

    @Test func theGuestHeedsThePowerButton() async throws {
        for extra in [[], ["-no-shutdown"]] {
            try await withGuest(extra) { domain, _ in
                let buttons = await domain.monitor.events(of: PowerdownEvent.self)
                async let end = domain.powerDown(waiting: .seconds(600))
                for try await _ in buttons { break }
                try await domain.sleep(.softOff)
                let shutdown = try await end
                #expect(shutdown.reason == .guestShutdown)
                #expect(shutdown.qemuRemains == !extra.isEmpty)
                guard shutdown.qemuRemains else { return }
                let status = try await domain.status()
                #expect(status == .shutdown)
                let error = try await qmpError { try await domain.resume() }
                #expect(error.code == .refused)
                try await domain.reset()
                try await domain.resume()
                try await domain.wait(for: .running)
            }
        }
    }

    @Test func theGuestSleepsAndIsWokenUp() async throws {
        try await withGuest { domain, _ in
            var changes = await domain.statusChanges().makeAsyncIterator()
            _ = try await changes.next()
            try await domain.sleep(.suspendToRAM)
            let second = try await changes.next()
            #expect(second == .suspended)
            try await domain.wait(for: .suspended)
            try await domain.wakeUp()
            let third = try await changes.next()
            #expect(third == .running)
        }
    }

    @Test func theGuestPanics() async throws {
        for extra in [[], ["-no-shutdown"]] {
            try await withGuest(["-device", "pvpanic"] + extra) { domain, _ in
                let ending = await domain.watchEnding()
                _ = try await domain.monitor.queryName()
                try await domain.write("0x505", "1")
                if !extra.isEmpty {
                    try await domain.wait(for: .guestPanicked)
                    try await domain.quit()
                }
                let shutdown = try await ending.wait()
                #expect(shutdown.reason == (extra.isEmpty ? .guestPanic : .quit))
                #expect(shutdown.panic?.action == (extra.isEmpty ? .poweroff : .pause))
                let reason = extra.isEmpty ? "the guest panicked" : "QEMU was told to quit"
                #expect(shutdown.connectionEnd?.message.hasSuffix(" ended: \(reason)") == true)
            }
        }
    }

    @Test func theWatchdogExpires() async throws {
        try await withGuest(["-device", "ib700", "-action", "watchdog=poweroff"]) { domain, _ in
            let ending = await domain.watchEnding()
            try await domain.write("0x443", "0xf")
            let shutdown = try await ending.wait()
            #expect(shutdown.reason == .watchdog)
            #expect(shutdown.watchdog == .poweroff)
        }
    }

    /// A machine whose firmware has set up power management.
    private func withGuest(
        _ extra: [String] = [],
        _ body: (Domain, QEMUProcess) async throws -> Void
    ) async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35 + extra) { qemu in
            try await qemu.withDomain { domain in
                while try await !domain.hasPowerManagement { try await Task.sleep(for: .milliseconds(20)) }
                try await body(domain, qemu)
            }
        }
    }
}

extension Domain {
    /// The states that a guest writes to the port of power management.
    fileprivate enum SleepState: String {
        case softOff = "0x2000"
        case suspendToRAM = "0x2400"
    }

    fileprivate func sleep(_ state: SleepState) async throws {
        try await monitor("o /w 0x604 \(state.rawValue)")
    }

    fileprivate func write(_ port: String, _ value: String) async throws {
        try await monitor("o /b \(port) \(value)")
    }

    /// Whether something answers at the port of power management.
    fileprivate var hasPowerManagement: Bool {
        get async throws { try await !monitor("i /w 0x604").contains("0xffffffff") }
    }

    @discardableResult
    private func monitor(_ line: String) async throws -> String {
        do {
            return try await monitor.humanMonitorCommand(commandLine: line)
        } catch let error where error.code == .connectionLost {
            // The machine may end before QEMU has replied.
            return ""
        }
    }
}
