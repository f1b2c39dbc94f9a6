import Foundation
import JSONWire
import QMP
import Testing

@Suite("A monitor on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct SocketMonitorTests {
    // MARK: Commands

    @Test func greetingStatusAndALargeReply() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let said = await monitor.greeting
                let greeting = try #require(said)
                #expect(greeting.version >= QEMUVersion(major: 5, minor: 2, micro: 0))
                let version = try await monitor.execute("query-version", as: QEMUVersion.self)
                #expect(version == greeting.version)
                try await expectRunning(monitor)
                let schema = try await monitor.execute("query-qmp-schema")
                #expect(try #require(schema.array).count > 800)
            }
        }
    }

    @Test func aRefusalKeepsItsClassAndDescription() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let error = try await qmpError { try await monitor.execute("no-such-command") }
                #expect(error.code == .refused)
                #expect(error.outcome == .refused)
                #expect(error.refusal?.errorClass == .commandNotFound)
                #expect(error.refusal?.description.contains("no-such-command") == true)
                let second = try await qmpError { try await monitor.execute("device_del", ["id": "no-such-device"]) }
                #expect(second.refusal?.errorClass == .deviceNotFound)
                try await expectRunning(monitor)
            }
        }
    }

    @Test func aCallersOwnIDComesBackAsItWas() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                for id in ["7", "18446744073709551615", "-9223372036854775808", #""text é""#, #"{"a": [1, null]}"#] {
                    let text = #"{"execute": "query-name", "id": \#(id)}"#
                    let reply = try await monitor.run(QMPCommand(json: Array(text.utf8)))
                    #expect(String(decoding: reply.message, as: UTF8.self) == #"{"return": {}, "id": \#(id)}"#)
                }
            }
        }
    }

    @Test func replyStaysAsItIsWhateverRunsLater() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let reply = try await monitor.run(QMPCommand("query-version"))
                let copy = String(decoding: reply.bytes, as: UTF8.self)
                for _ in 0..<200 { try await monitor.execute("query-commands") }
                #expect(String(decoding: reply.bytes, as: UTF8.self) == copy)
            }
        }
    }

    @Test func manyTasksAtOnceEachGetTheirOwnReply() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<40 {
                        group.addTask {
                            for number in 0..<10 {
                                let path = "/no/such/path/\(task)-\(number)"
                                let error = try await qmpError {
                                    try await monitor.execute("qom-list", ["path": .string(path)])
                                }
                                #expect(error.message.contains(path))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test func aSequenceOnTheConnectionsLoop() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let count = try await monitor.withIsolation { monitor in
                    var count = 0
                    for _ in 0..<100 where try await monitor.execute("query-status")["running"] == true { count += 1 }
                    return count
                }
                #expect(count == 100)
            }
        }
    }

    // MARK: Events

    @Test func eventsOfCommandsInAScopeAreAllSeen() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let names = try await monitor.withEvents(named: "STOP", "RESUME") { events in
                    for _ in 0..<3 {
                        try await monitor.execute("stop")
                        try await monitor.execute("cont")
                    }
                    var names: [String] = []
                    for try await element in events {
                        guard case .event(let event) = element else { break }
                        #expect(event.timestamp != nil)
                        names.append(event.name)
                        if names.count == 6 { break }
                    }
                    return names
                }
                #expect(names == ["STOP", "RESUME", "STOP", "RESUME", "STOP", "RESUME"])
            }
        }
    }

    @Test func quitIsAnsweredAndThenTheConnectionEnds() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let events = await monitor.events()
                try await monitor.execute("quit")
                var names: [String] = []
                let error = try await qmpError {
                    for try await case .event(let event) in events { names.append(event.name) }
                }
                #expect(names == ["SHUTDOWN"])
                #expect(error.code == .connectionLost)
                let late = try await qmpError { try await monitor.execute("query-status") }
                #expect(late.code == .connectionLost)
                #expect(late.outcome == .notSent)
            }
            await qemu.waitForExit()
        }
    }

    // MARK: Out of band, deadlines, cancellation

    /// Nine in-band commands are stuck behind one that waits for a pipe; an out-of-band one must get through.
    @Test func anOutOfBandCommandOvertakesAFullQueue() async throws {
        try await QEMUProcess.withQEMU(["-M", "pc", "-m", "16", "-qmp", "unix:m.qmp,server=on,wait=off"]) { qemu in
            let fifo = try qemu.makeFIFO("memory")
            try await qemu.withMonitor { monitor in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        try await monitor.execute("pmemsave", ["val": 0, "size": 1, "filename": .string(fifo)])
                    }
                    // QEMU is stuck when it does not answer a command any more that it answers at once otherwise.
                    var isStuck = false
                    while !isStuck {
                        do throws(QMPError) {
                            try await monitor.execute("query-uuid", timeout: .after(.milliseconds(100)))
                        } catch {
                            #expect(error.code == .timedOut)
                            isStuck = true
                        }
                    }
                    for _ in 0..<20 { group.addTask { try await monitor.execute("query-status") } }
                    for _ in 0..<3 {
                        let instances = try await monitor.executeOutOfBand("query-yank", timeout: .after(.seconds(20)))
                        #expect(instances.array != nil)
                    }
                    await qemu.drain(fifo)
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test func aCommandThatTimesOutLeavesTheConnection() async throws {
        try await QEMUProcess.withQEMU(["-M", "pc", "-m", "16", "-qmp", "unix:m.qmp,server=on,wait=off"]) { qemu in
            let fifo = try qemu.makeFIFO("memory")
            try await qemu.withMonitor { monitor in
                let arguments: JSONObject = ["val": 0, "size": 1, "filename": .string(fifo)]
                let error = try await qmpError {
                    try await monitor.execute("pmemsave", arguments, timeout: .after(.milliseconds(100)))
                }
                #expect(error.code == .timedOut)
                #expect(error.outcome == .unknown)
                #expect(error.command == "pmemsave")
                #expect(!error.description.contains(fifo))
                await qemu.drain(fifo)
                try await expectRunning(monitor)
            }
        }
    }

    @Test func aCancelledTaskGivesUpItsCommandOnly() async throws {
        try await QEMUProcess.withQEMU(["-M", "pc", "-m", "16", "-qmp", "unix:m.qmp,server=on,wait=off"]) { qemu in
            let fifo = try qemu.makeFIFO("memory")
            try await qemu.withMonitor { monitor in
                let stuck = Task {
                    try await qmpError {
                        try await monitor.execute("pmemsave", ["val": 0, "size": 1, "filename": .string(fifo)])
                    }
                }
                // The out-of-band reply shows that what was sent before it has arrived.
                try await monitor.executeOutOfBand("query-yank")
                stuck.cancel()
                let error = try await stuck.value
                #expect(error.code == .cancelled)
                let other = Task { try await monitor.execute("query-status") }
                await qemu.drain(fifo)
                let status = try await other.value
                #expect(status["running"] == true)
            }
        }
    }

    // MARK: QEMU in trouble

    @Test func aStoppedQEMUIsNamed() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                qemu.signal(SIGSTOP)
                let error = try await qmpError {
                    try await monitor.execute("query-status", timeout: .after(.milliseconds(200)))
                }
                #expect(error.code == .timedOut)
                #expect(error.process?.pid == qemu.pid)
                #expect(error.message.contains("stopped"))
                qemu.signal(SIGCONT)
                try await expectRunning(monitor)
            }
            qemu.signal(SIGSTOP)
            var configuration = SocketMonitor.Configuration.patient
            configuration.greetingTimeout = .milliseconds(300)
            let error = try await qmpError { try await qemu.withMonitor(configuration) { _ in } }
            #expect(error.code == .timedOut)
            #expect(error.process?.pid == qemu.pid)
            #expect(error.message.contains("stopped"))
            qemu.signal(SIGCONT)
            try await qemu.withMonitor { monitor in
                try await expectRunning(monitor)
            }
        }
    }

    @Test func aSecondClientIsToldWhoHoldsTheMonitor() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { first in
                let error = try await qmpError { try await qemu.withMonitor { _ in } }
                #expect(error.code == .monitorBusy)
                #if os(Linux)
                #expect(error.process?.pid == getpid())
                #endif
                // Nothing was left in QEMU's backlog that the next client would have to wait for.
                try await expectRunning(first)
            }
            try await qemu.withMonitor { next in
                try await expectRunning(next)
            }
        }
    }

    @Test func aKilledQEMUFailsAllThatWait() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let events = await monitor.events()
                qemu.signal(SIGSTOP)
                let waiting = (0..<5).map { _ in
                    Task { try await qmpError { try await monitor.execute("query-status") } }
                }
                let held = (0..<10).map { _ in Task { try await qmpError { try await monitor.execute("query-name") } } }
                // A command with a short deadline, sent last: when it has timed out, the others were submitted.
                _ = try await qmpError { try await monitor.execute("query-uuid", timeout: .after(.milliseconds(50))) }
                qemu.signal(SIGKILL)
                for task in waiting + held {
                    let error = try await task.value
                    #expect(error.code == .connectionLost)
                }
                let end = try await qmpError { for try await _ in events {} }
                #expect(end.code == .connectionLost)
            }
        }
    }

    // MARK: Descriptors

    /// Thirty pipes are passed while other commands run; each must arrive under its own name.
    @Test(arguments: [true, false]) func descriptorsReachQEMUWithTheirOwnCommand(outOfBand: Bool) async throws {
        try await QEMUProcess.withQEMU { qemu in
            var configuration = SocketMonitor.Configuration.patient
            configuration.enablesOutOfBand = outOfBand
            try await qemu.withMonitor(configuration) { monitor in
                let pipes = (0..<30).map { _ in Pipe() }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (index, pipe) in pipes.enumerated() {
                        let descriptor = pipe.fileHandleForReading.fileDescriptor
                        group.addTask {
                            let arguments: JSONObject = [
                                "fdset-id": .integer(Int64(index)),
                                "opaque": .string(String(repeating: "x", count: index * 300)),
                            ]
                            _ = try await monitor.run(
                                QMPCommand("add-fd", arguments: arguments, descriptors: [descriptor])
                            )
                        }
                        group.addTask { try await monitor.execute("query-status") }
                    }
                    try await group.waitForAll()
                }
                let fdsets = try await monitor.execute("query-fdsets")
                let sets = try #require(fdsets.array)
                #expect(sets.count == 30)
                #if os(Linux)
                for set in sets {
                    let index = try #require(set["fdset-id"]?.int64)
                    let number = try #require(set["fds"]?[0]?["fd"]?.int64)
                    let theirs = try FileManager.default.destinationOfSymbolicLink(
                        atPath: "/proc/\(qemu.pid)/fd/\(number)"
                    )
                    let ours = pipes[Int(index)].fileHandleForReading.fileDescriptor
                    #expect(
                        theirs == (try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(ours)"))
                    )
                }
                #endif
            }
        }
    }
}
