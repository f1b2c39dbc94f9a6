import Foundation
import Testing

@testable import QMP

@Suite("Processes", .timeLimit(.minutes(5)))
struct ProcessTests {
    @Test("a description with and without a name")
    func description() {
        #expect(ProcessIdentity(pid: 123, name: "qemu-system-x86").description == "qemu-system-x86 (pid 123)")
        #expect(ProcessIdentity(pid: 123).description == "pid 123")
    }

    @Test("a state is read behind a name that looks like the end of one")
    func parsing() {
        #expect(ProcessState(status: Array("12 (a) T (b c) S 1 12".utf8)) == .running)
        #expect(ProcessState(status: Array("12 (sleep) T 1 12".utf8)) == .stopped)
        #expect(ProcessState(status: Array("12 (sleep) t 1 12".utf8)) == .stopped)
        #expect(ProcessState(status: Array("12 (sleep) Z 1 12".utf8)) == .zombie)
        #expect(ProcessState(status: Array("12 (sleep) X 1 12".utf8)) == .gone)
        #expect(ProcessState(status: Array("12 (sleep) ? 1 12".utf8)) == nil)
        #expect(ProcessState(status: Array("12 (sleep)".utf8)) == nil)
        #expect(ProcessState(status: Array("12".utf8)) == nil)
        #expect(ProcessState(status: []) == nil)
    }

    @Test("numbers that are no process ids")
    func noProcess() {
        #expect(ProcessState(of: 0) == .unknown)
        #expect(ProcessState(of: -1) == .unknown)
        #expect(ProcessState(of: .max) == .gone)
        #expect(ProcessIdentity(lookingUp: .max).name == nil)
    }

    @Test("what became of a process")
    func fates() {
        #expect(ProcessFate(waitStatus: 0) == .exited(status: 0))
        #expect(ProcessFate(waitStatus: 0x300) == .exited(status: 3))
        #expect(ProcessFate(waitStatus: 0xFF00).description == "exited with status 255")
        #expect(ProcessFate(waitStatus: 9).description == "was killed by SIGKILL")
        // With the mark of a core that was written.
        #expect(ProcessFate(waitStatus: 0x8B) == .killed(signal: 11))
        #expect(ProcessFate.killed(signal: 77).description == "was killed by signal 77")
        #expect(ProcessFate.running.description == "still runs")
        #expect(ProcessFate.ended.description == "has ended")
    }

    @Test("a status is read behind a name that looks like the end of one")
    func status() {
        let fields = "S 1 2 3 0 -1 4194308 0 0 0 0 250 50 0 0 20 0 1 0 99 4096 3"
        let rest = String(repeating: " 0", count: 27)
        let status = ProcessStatus(Array("12 (a) T (b c) \(fields)\(rest) 9\n".utf8))
        #expect(status?.state == .running && status?.isExiting == true)
        #expect(status?.cpuTicks == 300 && status?.startTicks == 99 && status?.residentPages == 3)
        #expect(status?.exitStatus == 9)
        #expect(ProcessStatus(Array("12 (a) \(fields)".utf8))?.exitStatus == 0)
        for cut in ["", "12 (a) S 1 2", "12 (a) S \(String(repeating: "x ", count: 60))", "12 a S \(fields)"] {
            #expect(ProcessStatus(Array(cut.utf8)) == nil)
        }
    }

    @Test("the other end of a connection")
    func peer() throws {
        let scene = try SocketScene()
        let (one, _) = try scene.makePair()
        #expect(ProcessIdentity(peerOf: one)?.pid == getpid())
        #expect(ProcessIdentity(peerOf: -1) == nil)
        #expect(try ProcessIdentity(peerOf: scene.makePipe().reading) == nil)
    }

    #if os(Linux)
    @Test("running, stopped, running again, killed, gone")
    func life() async throws {
        let sleeper = try Sleeper()
        let pid = sleeper.pid
        try await eventually("named") { ProcessIdentity(lookingUp: pid).name == "sleep" }
        #expect(ProcessState(of: pid) == .running)
        kill(pid, SIGSTOP)
        try await eventually("stopped") { ProcessState(of: pid) == .stopped }
        kill(pid, SIGCONT)
        try await eventually("running") { ProcessState(of: pid) == .running }
        sleeper.end()
        try await eventually("gone") { ProcessState(of: pid) == .gone }
        #expect(ProcessIdentity(lookingUp: pid) == ProcessIdentity(pid: pid))
    }
    #endif
}
