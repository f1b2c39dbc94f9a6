import GuestAgent
import JSONWire
import Libvirt
import QMP
import QMPTesting
import Synchronization
import Testing

@testable import ControlCommands

/// Command lines about a libvirt daemon's machine, without a daemon.
@Suite("Through libvirt", .timeLimit(.minutes(5)))
struct ThroughLibvirtTests {
    /// An agent that a daemon passes commands to: it answers each in the same way.
    private struct Agent: GuestAgentChannel {
        let reply: String

        func answer(
            to command: [UInt8],
            until deadline: ContinuousClock.Instant?
        ) async throws(QMPError) -> [UInt8] {
            Array(reply.utf8)
        }
    }

    /// What was asked for, and how often it was closed.
    private final class Record: Sendable {
        let asked = Mutex<[String]>([])
        let closed = Atomic(0)

        func opening(
            _ monitor: any Monitor,
            agent: (any GuestAgentChannel)? = nil
        ) -> Route.OpenThroughLibvirt {
            { uri, domain, configuration throws(Failure) in
                self.asked.withLock { $0.append("\(uri) \(domain) \(configuration.openTimeout)") }
                do throws(QMPError) {
                    try await monitor.connect()
                } catch {
                    throw .connection(error)
                }
                return Route(monitor: monitor, agentChannel: agent) { self.closed.add(1, ordering: .relaxed) }
            }
        }
    }

    @Test func `a command's machine is opened and closed`() async {
        let record = Record()
        let words = ["-c", "qemu+tcp://h/system", "--domain", "web-1", "--timeout", "7", "status"]
        let run = await CommandLineRun(words, through: record.opening(SampleMachine.monitor()))
        #expect(run.status == .done && run.output == "running\n" && run.errors.isEmpty)
        #expect(record.asked.withLock { $0 } == ["qemu+tcp://h:16509/system web-1 7.0 seconds"])
        #expect(record.closed.load(ordering: .relaxed) == 1)
    }

    @Test func `also when the command fails`() async {
        let record = Record()
        let monitor = ScriptedMonitor { _ throws(QMPError) in throw QMPError(.timedOut, "too slow") }
        let words = ["-c", "qemu:///system", "--domain", "web-1", "status"]
        let run = await CommandLineRun(words, through: record.opening(monitor))
        #expect(run.status == .timedOut && run.errors == "qemuctl: too slow\n")
        #expect(record.closed.load(ordering: .relaxed) == 1)
    }

    @Test func `the address comes from the environment too`() async {
        let record = Record()
        let run = await CommandLineRun(
            ["status", "--domain", "web-1"],
            through: record.opening(SampleMachine.monitor()),
            environment: ["QEMUCTL_CONNECT": "qemu:///session"]
        )
        #expect(run.status == .done)
        #expect(record.asked.withLock { $0 } == ["qemu+unix:///session web-1 30.0 seconds"])
    }

    @Test func `another machine's schema`() async {
        let record = Record()
        let words = ["schema", "diff", "qemu:///system", "--domain", "web-1", "-c", "qemu:///session"]
        let run = await CommandLineRun(words, through: record.opening(SampleSchema.monitor()))
        #expect(run.status == .done && run.errors.isEmpty)
        #expect(record.asked.withLock { $0.count } == 2)
        #expect(record.closed.load(ordering: .relaxed) == 2)
    }

    @Test func `another's schema, when one of both is a libvirt daemon's`() async throws {
        let record = Record()
        var folder = try TemporaryFolder()
        let file = try folder.file("saved.json", holding: SampleSchema.json)
        let daemon = ["qemu:///system", "--domain", "web-1"]
        for words in [["-c", "/in/this/process"] + daemon, ["unix:/in/this/process", "-c"] + daemon] {
            let run = await CommandLineRun(
                ["schema", "diff"] + words,
                on: SampleSchema.monitor(),
                through: record.opening(SampleSchema.monitor())
            )
            #expect(run.status == .done && run.errors.isEmpty, "\(run.errors)")
        }
        let saved = await CommandLineRun(
            ["schema", "diff", "--from", file] + daemon,
            through: record.opening(SampleSchema.monitor())
        )
        #expect(saved.status == .done && saved.errors.isEmpty, "\(saved.errors)")
        let asked = Array(repeating: "qemu+unix:///system web-1 30.0 seconds", count: 3)
        #expect(record.asked.withLock { $0 } == asked)
        let neither = ["schema", "diff", "-c", "/in/this/process", "unix:/in/this/process", "--domain", "web-1"]
        let refused = await CommandLineRun(neither, on: SampleSchema.monitor())
        #expect(refused.status == .usage && refused.errors.contains("--domain is for libvirt addresses"))
    }

    @Test(arguments: [true, false], [true, false])
    func `a person is asked for a password, and no program`(isTerminal: Bool, isJSON: Bool) async {
        let canAsk = Mutex<[Bool]>([])
        let opening: Route.OpenThroughLibvirt = { _, _, configuration throws(Failure) in
            canAsk.withLock { $0.append(configuration.askForCredentials != nil) }
            throw .connection(QMPError(.connectionFailed, "not today"))
        }
        for input in [isTerminal, false] {
            let words = ["-c", "qemu:///system", "--domain=a", "status", "--output=\(isJSON ? "json" : "text")"]
            _ = await CommandLineRun(
                words,
                input: StandardInput(isTerminal: input) { _ in [] },
                through: opening,
                captured: CapturedStreams(isTerminal: isTerminal)
            )
        }
        #expect(canAsk.withLock { $0 } == [isTerminal && !isJSON, false])
    }

    @Test func `a daemon that is not there is a failure to connect, in JSON too`() async throws {
        let uri = "qemu+unix:///system?socket=/nowhere/libvirt-sock"
        let run = await CommandLineRun("-c", uri, "--domain", "a", "status", "--output=json")
        #expect(run.status == .cannotConnect)
        let error = try JSONValue(json: run.errors)["error"]
        #expect(error?["code"] == "connectionFailed")
        #expect(error?["message"]?.string?.contains("/nowhere/libvirt-sock") == true)
    }

    @Test func `the agent of a machine's guest`() async {
        let record = Record()
        let opening = record.opening(SampleMachine.monitor(), agent: Agent(reply: #"{"return": {"host-name": "web"}}"#))
        let words = ["-c", "qemu:///system", "--domain", "web-1", "agent", "run", "guest-get-host-name"]
        let run = await CommandLineRun(words, through: opening)
        #expect(run.status == .done && run.output.contains("web") && run.errors.isEmpty)
        #expect(record.closed.load(ordering: .relaxed) == 1)
    }

    @Test func `an agent that refuses, and a machine that is not named`() async {
        let record = Record()
        let refusal = #"{"error": {"class": "GenericError", "desc": "too tired"}}"#
        let opening = record.opening(SampleMachine.monitor(), agent: Agent(reply: refusal))
        let words = ["-c", "qemu:///system", "agent", "ping"]
        let refused = await CommandLineRun(words + ["--domain", "web-1"], through: opening)
        #expect(refused.status == .failed && refused.errors.contains("too tired"))
        #expect(record.closed.load(ordering: .relaxed) == 1)
        let unnamed = await CommandLineRun(words, through: opening)
        #expect(unnamed.status == .usage && unnamed.errors.contains("--domain"))
    }
}
