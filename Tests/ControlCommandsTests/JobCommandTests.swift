import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("job", .timeLimit(.minutes(1)))
struct JobCommandTests {
    @Test func `the jobs`() async {
        let machine = JobMachine([Step(status: .running, done: 41)], id: "backup-1", type: .backup)
        let run = await CommandLineRun("job", "list", on: machine.monitor())
        #expect(run.status == .done)
        #expect(
            run.output == """
                ID        TYPE    STATUS   PROGRESS  SPEED  ERROR
                backup-1  backup  running      41 %      -  -

                """
        )
        let none = await CommandLineRun("job", "list", on: JobMachine().monitor())
        #expect(none.output == "no jobs\n")
    }

    @Test(arguments: ["wait", "pause", "resume", "complete", "cancel", "finalize", "dismiss", "set-speed"])
    func `an unknown job names those there are`(command: String) async {
        let arguments = ["job", command, "b"] + (command == "set-speed" ? ["1M"] : [])
        let run = await CommandLineRun(arguments, on: JobMachine([.running(1)], id: "a").monitor())
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: no job is called \"b\"; there are a\n")
        let none = await CommandLineRun(arguments, on: JobMachine().monitor())
        #expect(none.errors == "qemuctl: no job is called \"b\"; there are no jobs\n")
    }

    @Test func `waiting for the end`() async {
        let machine = JobMachine([.running(10), .running(55), .running(56), .concluded], id: "a", type: .backup)
        let run = await CommandLineRun("job", "wait", "a", on: machine.monitor())
        #expect(run.status == .done)
        #expect(run.output == "a has completed\n")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.map { $0.split(separator: ",").first ?? "" } == ["a: 55 %", "a: 100 %"])
    }

    @Test func `quietly`() async {
        let machine = JobMachine([.running(10), .running(55), .concluded], id: "a")
        let run = await CommandLineRun("job", "wait", "a", "--quiet", on: machine.monitor())
        #expect(run.output == "a has completed\n")
        #expect(run.errors.isEmpty)
    }

    @Test func `waiting until it is ready`() async {
        let machine = JobMachine([.running(10), .ready], id: "a")
        let run = await CommandLineRun("job", "wait", "a", "--until", "ready", "--quiet", on: machine.monitor())
        #expect(run.status == .done)
        #expect(run.output == "a is ready, and goes on: see qemuctl job complete a\n")
    }

    @Test func `waiting for a failure`() async {
        let machine = JobMachine([.running(10), .failed("No space left on device")], id: "a")
        let run = await CommandLineRun("job", "wait", "a", "--quiet", on: machine.monitor())
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors == "qemuctl: mirror job a failed: No space left on device\n")
    }

    @Test func `waiting no longer than the limit`() async {
        let machine = JobMachine([.running(10), .ready], id: "a")
        let run = await CommandLineRun("job", "wait", "a", "--wait-limit", "0.05", "--quiet", on: machine.monitor())
        #expect(run.status == .timedOut)
        #expect(run.errors == "qemuctl: mirror job a had not come so far in time\n")
    }

    @Test func `the connection is lost meanwhile`() async {
        let machine = JobMachine([.running(10)], id: "a")
        let monitor = machine.monitor()
        let task = Task { await CommandLineRun("job", "wait", "a", "--quiet", on: monitor) }
        // Once to find the job, and then to wait for it.
        await monitor.awaitRequests(named: "query-jobs", count: 2)
        monitor.fail()
        let run = await task.value
        #expect(run.status == .failed)
        #expect(run.errors.hasPrefix("qemuctl: the connection was lost"))
    }

    @Test func `pausing, resuming, and limiting the speed`() async {
        let machine = JobMachine([.running(10), .running(20)], id: "a")
        let speed = await CommandLineRun("job", "set-speed", "a", "50M", on: machine.monitor())
        #expect(speed.output == "a is running, at most 50 MiB/s\n")
        let pause = await CommandLineRun("job", "pause", "a", on: machine.monitor())
        #expect(pause.output == "a is paused, at most 50 MiB/s\n")
        let resume = await CommandLineRun("job", "resume", "a", on: machine.monitor())
        #expect(resume.output == "a is running, at most 50 MiB/s\n")
        let none = await CommandLineRun("job", "set-speed", "a", "0", on: machine.monitor())
        #expect(none.output == "a is running\n")
    }

    @Test func `completing what is ready`() async {
        let pivot = await CommandLineRun("job", "complete", "a", on: JobMachine([.ready], id: "a").monitor())
        #expect(pivot.output == "a has completed; the machine uses the copy\n")
        let monitor = JobMachine([.ready], id: "a").monitor()
        let copy = await CommandLineRun("job", "complete", "a", "--without-pivot", on: monitor)
        #expect(copy.output == "a has completed; the machine stays with the original\n")
        #expect(monitor.arguments(of: "block-job-cancel") == ["device": "a"])
        let early = await CommandLineRun("job", "complete", "a", on: JobMachine([.running(1)], id: "a").monitor())
        #expect(early.status == .failed)
        #expect(early.errors == "qemuctl: mirror job a is not ready, but running\n")
    }

    @Test func `cancelling, finalizing and dismissing`() async {
        let monitor = JobMachine([.running(1)], id: "a").monitor()
        let cancel = await CommandLineRun("job", "cancel", "a", on: monitor)
        #expect(cancel.output == "a was cancelled\n")
        #expect(monitor.arguments(of: "block-job-cancel") == ["device": "a", "force": true])
        let pending = JobMachine([Step(status: .pending, done: 100)], id: "a", type: .commit)
        let finalize = await CommandLineRun("job", "finalize", "a", on: pending.monitor())
        #expect(finalize.output == "a has completed\n")
        let dismiss = await CommandLineRun("job", "dismiss", "a", on: JobMachine([.concluded], id: "a").monitor())
        #expect(dismiss.output == "a is forgotten\n")
    }

    private typealias Step = JobMachine.Step
}

extension ScriptedMonitor {
    /// How often a command came.
    func count(of name: String) -> Int {
        let all: [FakeRequest] = requests
        return all.count { $0.name == name }
    }

    /// The arguments of the last command of that name.
    func arguments(of name: String) -> JSONObject? {
        let all: [FakeRequest] = requests
        return all.last { $0.name == name }?.arguments
    }
}
