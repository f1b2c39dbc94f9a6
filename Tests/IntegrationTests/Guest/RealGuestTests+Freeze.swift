import GuestAgent
import QEMU
import Testing

extension RealGuestTests {
    @Suite struct FreezeTests {
        @Test func aWriteWaitsWhileFrozenAndGoesOnAfterwards() async throws {
            try await withWritingGuest { machine in
                try await machine.agent.withFrozenFileSystems { count in
                    #expect(count == 1)
                    try await expectFrozen(machine)
                    let error = try await qmpError { _ = try await machine.agent.execute("true") }
                    #expect(error.code == .commandDisabled)
                }
                try await expectThawed(machine)
            }
        }

        @Test func aLostConnectionLeavesNothingFrozen() async throws {
            try await withWritingGuest { machine in
                try await machine.agent.withFrozenFileSystems(at: ["/mnt"]) { count in
                    #expect(count == 1)
                    machine.relay.cut()
                    try await expectFrozen(machine)
                    machine.relay.cut()
                }
                try await expectThawed(machine)
            }
        }

        @Test func nothingIsFrozenBeyondTheLimit() async throws {
            try await withWritingGuest { machine in
                let error = try await qmpError {
                    try await machine.agent.withFrozenFileSystems(limit: .milliseconds(500)) { _ in
                        // Ends when it is cancelled.
                        try await Task.sleep(for: .seconds(600))
                    }
                }
                #expect(error.code == .timedOut)
                try await expectThawed(machine)
            }
        }

        /// At once, so that the answer may be lost; and when it has come.
        @Test(arguments: ["0", "1"])
        func anAgentThatIsKilledMeanwhileIsToldToThawWhenItIsBack(delay: String) async throws {
            var configuration = GuestAgentSession.Configuration.patient
            // The answer that is lost is awaited for so long.
            configuration.commandTimeout = .seconds(5)
            try await withWritingGuest(configuration) { machine in
                try await machine.start(
                    script: """
                        until [ -e /run/qga.state.isfrozen ]; do usleep 1000; done
                        sleep \(delay); killall -9 qemu-ga; echo killed >/dev/ttyS0
                        """
                )
                do {
                    try await machine.agent.withFrozenFileSystems { _ in
                        try await waitUntil { try machine.count("killed") > 0 }
                    }
                } catch let error as QMPError {
                    // Nobody can tell whether they are frozen when no answer came.
                    #expect(error.outcome == .unknown)
                }
                try await expectThawed(machine)
            }
        }

        /// Runs `body` with a guest in which one script writes to the disk again and again, and another does not.
        private func withWritingGuest(
            _ configuration: GuestAgentSession.Configuration = .patient,
            _ body: @Sendable (GuestMachine) async throws -> Void
        ) async throws {
            try await GuestMachine.withGuest(configuration) { machine in
                try await machine.start(
                    script: "while :; do echo >>/mnt/file; echo write >/dev/ttyS0; usleep 20000; done"
                )
                try await machine.start(script: "while :; do echo tick >/dev/ttyS0; usleep 20000; done")
                try await machine.wait(for: "write", 3)
                try await body(machine)
            }
        }

        private func expectFrozen(_ machine: GuestMachine) async throws {
            // What was written before they were frozen may be told later.
            try await machine.wait(for: "tick", 2)
            let count = try machine.count("write")
            try await machine.wait(for: "tick", 20)
            let later = try machine.count("write")
            #expect(later == count)
            let status = try await machine.agent.guestFsfreezeStatus()
            #expect(status == .frozen)
        }

        private func expectThawed(_ machine: GuestMachine) async throws {
            let status = try await machine.agent.guestFsfreezeStatus()
            #expect(status == .thawed)
            try await machine.wait(for: "write", 3)
        }
    }
}
