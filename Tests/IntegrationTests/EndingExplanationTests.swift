import Foundation
import QEMU
import Testing

/// Whoever uses a connection when it ends is told why.
@Suite("Why a real QEMU's connection ended", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct EndingExplanationTests {
    @Test func quitting() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35) { qemu in
            try await qemu.withDomain { domain in
                var changes = await domain.statusChanges().makeAsyncIterator()
                _ = try await changes.next()
                let events = await domain.monitor.events(named: "RESET")
                try await domain.quit()
                let error = try await qmpError { _ = try await domain.status() }
                #expect(error.code == .connectionLost)
                #expect(error.message.hasSuffix(" ended: QEMU was told to quit"))
                #expect(error.process?.pid == qemu.pid)
                let last = try await changes.next()
                #expect(last == .shutdown)
                let streamError = try await qmpError { for try await _ in events {} }
                #expect(streamError.message.hasSuffix(" ended: QEMU was told to quit"))
                // Who asks later gets the same answer.
                let shutdown = try await domain.waitUntilEnded()
                #expect(shutdown.reason == .quit)
                #expect(shutdown.fate == nil)
            }
        }
    }

    @Test func aSignalThatQEMUObeys() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35) { qemu in
            try await qemu.withDomain { domain in
                var changes = await domain.statusChanges().makeAsyncIterator()
                _ = try await changes.next()
                qemu.signal(SIGTERM)
                let last = try await changes.next()
                #expect(last == .shutdown)
                let error = try await qmpError { _ = try await changes.next() }
                #expect(error.message.hasSuffix(" ended: a signal told QEMU to end"))
                let shutdown = try await domain.waitUntilEnded()
                #expect(shutdown.reason == .hostSignal)
            }
        }
    }

    @Test func aSignalThatLeavesNoChoice() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35) { qemu in
            try await qemu.withDomain { domain in
                _ = try await domain.status()
                // It takes the command and does not answer.
                qemu.signal(SIGSTOP)
                let waiting = Task { try await qmpError { _ = try await domain.status() } }
                let changes = Task { try await lastError(of: domain) }
                let ending = await domain.watchEnding()
                qemu.signal(SIGKILL)
                for error in [try await waiting.value, try await changes.value] {
                    expectFate(.killed(signal: SIGKILL), "was killed by SIGKILL", of: qemu, error)
                }
                let shutdown = try await ending.wait()
                #expect(shutdown.reason == .unannounced)
                expectFate(.killed(signal: SIGKILL), "was killed by SIGKILL", of: qemu, shutdown.connectionEnd)
                #expect(shutdown.description.hasSuffix(", and QEMU had not told that the machine ends"))
            }
        }
    }

    @Test func aQEMUThatEndsItself() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35 + ["-device", "isa-debug-exit"]) { qemu in
            try await qemu.withDomain { domain in
                let error = try await qmpError {
                    _ = try await domain.monitor.humanMonitorCommand(commandLine: "o /b 0x501 1")
                }
                expectFate(.exited(status: 3), "exited with status 3", of: qemu, error)
                #expect(error.outcome == .unknown)
            }
        }
    }

    /// QEMU closes a connection and goes on.
    @Test func onlyTheConnectionEnds() async throws {
        let device = ["-chardev", "socket,id=x,path=x.sock,server=on,wait=off"]
        try await QEMUProcess.withQEMU(DomainTests.q35 + device) { qemu in
            try await qemu.withMonitor { monitor in
                let address = MonitorAddress.unix(path: qemu.folder.appendingPathComponent("x.sock").path)
                let connecting = Task {
                    try await qmpError { try await SocketMonitor(address, configuration: .patient).connect() }
                }
                while try await !isConnected("x", monitor) { try await Task.sleep(for: .milliseconds(5)) }
                try await monitor.chardevRemove(id: "x")
                let error = try await connecting.value
                #expect(error.code == .connectionLost)
                #expect(error.fate == .running)
                #expect(error.process?.pid == qemu.pid)
                #expect(error.message.hasSuffix("(pid \(qemu.pid)) still runs"))
                try await expectRunning(monitor)
            }
        }
    }

    @Test func connectionsLeaveNothingBehind() async throws {
        try await QEMUProcess.withQEMU { qemu in
            for _ in 1...5 { try await qemu.withMonitor { try await expectRunning($0) } }
            let folder = "/proc/self/fdinfo"
            let handles = try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
                // Other tests close theirs meanwhile.
                let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
                return text?.contains("Pid:\t\(qemu.pid)\n") == true
            }
            #expect(handles.isEmpty)
        }
    }

    private func isConnected(_ id: String, _ monitor: SocketMonitor) async throws -> Bool {
        let devices = try await monitor.queryChardev()
        return devices.contains { $0.label == id && !$0.filename.contains("disconnected") }
    }

    private func lastError(of domain: Domain) async throws -> QMPError {
        try await qmpError { for try await _ in await domain.statusChanges() {} }
    }

    /// Before Linux 6.15 only the parent is sure to see how a process ended; here that is another part of this process,
    /// which may have come first.
    private func expectFate(
        _ fate: ProcessFate,
        _ text: String,
        of qemu: QEMUProcess,
        _ error: QMPError?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let version = ProcessInfo.processInfo.operatingSystemVersion
        let isTold = (version.majorVersion, version.minorVersion) >= (6, 15)
        let isUntold = !isTold && error?.fate == .ended
        let end = "(pid \(qemu.pid)) \(isUntold ? "has ended" : text)"
        #expect(error?.code == .connectionLost, sourceLocation: sourceLocation)
        #expect(error?.fate == fate || isUntold, sourceLocation: sourceLocation)
        #expect(error?.message.hasSuffix(end) == true, sourceLocation: sourceLocation)
        #expect(error?.process?.pid == qemu.pid, sourceLocation: sourceLocation)
    }
}
