import Foundation
import GuestAgent
import QEMU
import Testing

extension RealGuestTests {
    @Suite struct RestartTests {
        /// The agent is killed again and again, whatever it is at; the guest starts it anew.
        @Test func noAnswerIsWrongWhenTheAgentIsKilledInTheMiddle() async throws {
            let bytes = (0..<4_000_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
            try await GuestMachine.withGuest { machine in
                try await machine.agent.writeFile(bytes, to: "/mnt/file")
                try await machine.start(
                    script: "for i in $(seq 8); do usleep 600000; killall -9 qemu-ga; echo killed >/dev/ttyS0; done"
                )
                var failures: [QMPError] = []
                var number = 0
                while try machine.count("killed") < 8 {
                    number += 1
                    do {
                        try await ask(machine.agent, number)
                        let part = try await read(machine.agent, bytes.count)
                        #expect(part == bytes)
                    } catch let error as QMPError {
                        failures.append(error)
                    }
                }
                // An answer that was cut off, and a file or a process that the next agent does not know.
                #expect(!failures.isEmpty)
                #expect(
                    failures.allSatisfy { [.timedOut, .refused, .agentUnavailable].contains($0.code) },
                    "\(failures)"
                )
                try await ask(machine.agent, -1)
                let whole = try await read(machine.agent, bytes.count)
                #expect(whole == bytes)
            }
        }

        private func ask(_ agent: GuestAgentSession, _ number: Int) async throws {
            let answer = try await agent.guestSync(id: number, timeout: .after(.seconds(2)))
            #expect(answer == number)
            let result = try await agent.execute("echo", arguments: ["\(number)"], timeout: .seconds(2))
            #expect(result.outputText == "\(number)\n")
        }

        /// The whole file in one answer, which takes the agent a while.
        private func read(_ agent: GuestAgentSession, _ count: Int) async throws -> [UInt8] {
            let handle = try await agent.guestFileOpen(path: "/mnt/file", timeout: .after(.seconds(2)))
            let part = try await agent.guestFileRead(handle: handle, count: count, timeout: .after(.seconds(5)))
            try await agent.guestFileClose(handle: handle, timeout: .after(.seconds(2)))
            return try #require(Data(base64Encoded: part.bufB64)).map(\.self)
        }
    }
}
