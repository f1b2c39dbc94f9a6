import Foundation
import GuestAgent
import Testing

extension RealGuestTests {
    @Suite struct TransferTests {
        @Test func programsRunInTheGuest() async throws {
            try await GuestMachine.withGuest { machine in
                let input = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
                let copied = try await machine.agent.execute("cat", input: input)
                #expect(copied.isSuccess && copied.output == input)
                let failed = try await machine.agent.execute(
                    "sh",
                    arguments: ["-c", "echo $A >&2; exit 3"],
                    environment: ["A=b"]
                )
                #expect(failed.termination == .exited(code: 3))
                #expect(failed.output.isEmpty && failed.errorOutputText == "b\n")
                let killed = try await machine.agent.execute("sh", arguments: ["-c", "kill -9 $$"])
                #expect(killed.termination == .signalled(9))
                let error = try await qmpError { _ = try await machine.agent.execute("/nonexistent") }
                #expect(error.code == .refused)
            }
        }

        /// 64 MiB, there and back.
        @Test func aLargeFileIsTheSameAtBothEnds() async throws {
            let bytes = Self.largeFile
            let digest = try hostDigest(of: bytes)
            try await GuestMachine.withGuest { machine in
                let transfer = try await machine.agent.writeFile(bytes, to: "/mnt/large")
                #expect(transfer == GuestFileTransfer(byteCount: bytes.count, isVerified: true))
                let sum = try await machine.agent.execute("sha256sum", arguments: ["/mnt/large"])
                #expect(sum.outputText == "\(digest)  /mnt/large\n")
                let names = try await machine.agent.execute("ls", arguments: ["/mnt"])
                #expect(names.outputText == "large\nlost+found\n")
                let read = try await machine.agent.readFile("/mnt/large")
                #expect(read == bytes)
            }
        }

        private static var largeFile: [UInt8] {
            var number: UInt64 = 0x9E37_79B9_7F4A_7C15
            let words = (0..<(64 << 20) / 8).map { _ in
                number ^= number << 13
                number ^= number >> 7
                number ^= number << 17
                return number
            }
            return words.withUnsafeBytes(Array.init)
        }

        private func hostDigest(of bytes: [UInt8]) throws -> String {
            let folder = try QEMUProcess.temporaryFolder()
            defer { QEMUProcess.remove(folder) }
            let file = folder.appending(path: "large")
            try Data(bytes).write(to: file)
            return try String(HostTool.output("sha256sum", [file.path]).prefix(64))
        }
    }
}
