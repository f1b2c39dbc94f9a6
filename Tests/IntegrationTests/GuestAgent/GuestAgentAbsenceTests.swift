import Foundation
import GuestAgent
import Testing

/// A real machine with a port for an agent, and no guest that opens it.
@Suite(.enabled(if: QEMUProcess.isAvailable))
struct GuestAgentAbsenceTests {
    @Test func nobodyAnswersAndNothingIsSent() async throws {
        try await withMachine { address in
            var configuration = GuestAgentSession.Configuration.patient
            configuration.synchronisationTimeout = .milliseconds(200)
            let session = GuestAgentSession(address, configuration: configuration)
            let condition = try await session.condition()
            #expect(condition == .absent)
            let error = try await qmpError { try await session.shutDown() }
            #expect(error.code == .agentUnavailable)
            #expect(error.outcome == .notSent)
            await session.close()
        }
    }

    @Test func waitingAsksAgainUntilItsDeadline() async throws {
        try await withMachine { address in
            let session = GuestAgentSession(address, configuration: .patient)
            let error = try await qmpError { try await session.waitUntilReady(timeout: .milliseconds(2200)) }
            #expect(error.code == .agentUnavailable)
            await session.close()
        }
    }

    private func withMachine(_ body: (MonitorAddress) async throws -> Void) async throws {
        let arguments = [
            "-M", "pc", "-S", "-qmp", "unix:m.qmp,server=on,wait=off", "-device", "virtio-serial",
            "-chardev", "socket,id=qga0,path=agent.sock,server=on,wait=off",
            "-device", "virtserialport,chardev=qga0,name=org.qemu.guest_agent.0",
        ]
        try await QEMUProcess.withQEMU(arguments) { qemu in
            // The machine is complete, and its port there, once its monitor answers.
            try await qemu.withMonitor { monitor in
                let status = try await monitor.queryStatus().status
                #expect(status == .prelaunch)
                try await body(.unix(path: qemu.folder.appendingPathComponent("agent.sock").path))
            }
        }
    }
}
