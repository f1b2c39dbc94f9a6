#if os(Linux)
import Foundation
import QEMU
import Testing

/// The example programs, as built, on real machines.
@Suite("Examples", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct ExampleTests {
    @Test func listing() async throws {
        try await QEMUProcess.withQEMU { one in
            try await QEMUProcess.withQEMU(DomainTests.q35) { other in
                for qemu in [one, other] { try await qemu.withMonitor { _ in } }
                let run = try await Run("domain-list", [one.socket, other.socket])
                #expect(run.status == 0)
                #expect(run.lines.count == 2)
                #expect(run.lines.last?.hasPrefix("\(other.socket): running, QEMU ") == true)
                let missing = try await Run("domain-list", ["\(one.socket)-nowhere", one.socket])
                #expect(missing.status == 1)
                #expect(missing.lines.first?.contains("there is no such socket") == true)
                #expect(missing.lines.count == 2)
            }
        }
    }

    @Test func details() async throws {
        let disk = [
            "-drive", "if=none,id=drive0,driver=null-co,read-zeroes=on", "-device", "virtio-blk-pci,drive=drive0",
        ]
        try await QEMUProcess.withQEMU(DomainTests.q35 + disk) { qemu in
            try await qemu.withMonitor { _ in }
            let run = try await Run("domain-details", ["vm", "--address", qemu.socket])
            #expect(run.status == 0)
            #expect(run.lines.first?.hasPrefix("vm: running, QEMU ") == true)
            #expect(run.lines.contains { $0.hasPrefix("  00:00.0  ") })
            #expect(run.lines.contains { $0.hasPrefix("  drive0 ") && $0.contains("null-co") })
        }
        let run = try await Run("domain-details", ["nobody-\(UUID())"])
        #expect(run.status == 1)
        #expect(run.lines.isEmpty)
        #expect(run.errors.contains("no machine is called"))
    }

    @Test func poweringDown() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35) { qemu in
            try await qemu.withMonitor { _ in }
            // There is nobody to heed the button.
            let patient = try await Run("domain-powerdown", ["vm", "--address", qemu.socket, "--timeout", "0.3"])
            #expect(patient.status == 1)
            #expect(patient.errors.contains("did not switch the machine off within"))
            let arguments = ["vm", "--address", qemu.socket, "--timeout", "0.3", "--force"]
            let forced = try await Run("domain-powerdown", arguments)
            #expect(forced.status == 0)
            #expect(forced.lines == ["vm is off: QEMU was told to quit"])
            await qemu.waitForExit()
        }
    }

    @Test func argumentsWithoutSense() async throws {
        for timeout in ["0", "nan", "-1", "inf"] {
            let run = try await Run("domain-list", ["/nowhere", "--timeout=\(timeout)"])
            #expect(run.status == 64)
        }
    }
}

/// What a program of this package printed, and how it ended.
private struct Run {
    let status: CInt
    let lines: [String]
    let errors: String

    /// Runs the program that was built with the tests, to its end.
    init(_ program: String, _ arguments: [String]) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent(program)
        process.arguments = arguments
        let files = try ["output", "errors"].map { name in
            let file = folder.appendingPathComponent(name)
            try Data().write(to: file)
            return (file, try FileHandle(forWritingTo: file))
        }
        process.standardOutput = files[0].1
        process.standardError = files[1].1
        let (exit, source) = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in source.finish() }
        try process.run()
        for await _ in exit {}
        status = process.terminationStatus
        lines = try String(contentsOf: files[0].0, encoding: .utf8).split(separator: "\n").map(String.init)
        errors = try String(contentsOf: files[1].0, encoding: .utf8)
    }
}
#endif
