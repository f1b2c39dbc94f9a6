import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

@Suite("schema show, supports and save")
struct SchemaTests {
    @Test func `show describes a command`() async {
        let run = await CommandLineRun("schema", "show", "blockdev-mirror", on: SampleSchema.monitor())
        #expect(run.status == .done)
        let text = """
            command blockdev-mirror
            arguments:
              device: string
              speed?: integer
              auto-finalize?: boolean
              copy-mode?: "background" | "write-blocking"
            returns nothing

            """
        #expect(run.output == text)
    }

    @Test func `show describes an event as JSON`() async {
        let run = await CommandLineRun("schema", "show", "RESET", "--output", "json", on: SampleSchema.monitor())
        #expect(
            run.output == #"{"name":"RESET","kind":"event","features":[],"out-of-band":false,"open":false,"#
                + #""arguments":{"type":"object","members":[{"name":"guest","optional":false,"type":"boolean"}]}}"#
                + "\n"
        )
    }

    @Test func `show goes as deep as it is told`() async {
        let monitor = { SampleSchema.monitor() }
        let flat = await CommandLineRun("schema", "show", "blockdev-add", "--depth", "1", on: monitor())
        let deep = await CommandLineRun("schema", "show", "blockdev-add", "--depth", "1000000", on: monitor())
        #expect(flat.output.hasPrefix("command blockdev-add\narguments:\n  driver: "))
        #expect(deep.status == .done)
        #expect(deep.output.count >= flat.output.count)
        for depth in ["0", "-1", "x", "99999999999999999999"] {
            let run = await CommandLineRun("schema", "show", "blockdev-add", "--depth=\(depth)", on: monitor())
            #expect(run.status == .usage)
        }
    }

    @Test(arguments: [
        ("blockdev-miror", #" (did you mean "blockdev-mirror"?)"#),
        ("reset", #" (did you mean "RESET"?)"#),
        ("query-cpus", "; QEMU 5.2 was the last to have it"),
        ("MEM_UNPLUG_ERROR", "; QEMU 9.0 was the last to have it"),
        ("str", ""), ("1", ""),
    ])
    func `show knows what others have, or what was meant`(name: String, end: String) async throws {
        let run = await CommandLineRun("schema", "show", name, on: SampleSchema.monitor())
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors == "qemuctl: this QEMU has no command or event \"\(name)\"\(end)\n")
        let json = await CommandLineRun("schema", "show", name, "--output", "json", on: SampleSchema.monitor())
        #expect(try JSONValue(json: json.errors)["error"]?["code"] == "usage")
    }

    @Test func `show knows what may be hidden, and repeats no secret`() async {
        let hidden = await CommandLineRun("schema", "show", "drive-backup", on: SampleSchema.monitor())
        #expect(hidden.errors.hasSuffix("; it is deprecated, and not built into this one or hidden by it\n"))
        let secret = await CommandLineRun("schema", "show", "{\"password\": \"hunter2\"}", on: SampleSchema.monitor())
        #expect(secret.status == .usage)
        #expect(!secret.errors.contains("hunter2"))
    }

    @Test(arguments: [
        ("stop", true), ("RESET/arg-type/guest", true), ("blockdev-mirror/arg-type/copy-mode/^background", true),
        ("blockdev-mirror/arg-type/*speed", true), ("getfd/arg-type/fdname/!str", true), ("start", false),
        ("blockdev-mirror/arg-type/target-is-zero", false), ("stop/$deprecated", false),
    ])
    func `supports answers in words and status`(path: String, isSupported: Bool) async {
        let text = await CommandLineRun("schema", "supports", path, on: SampleSchema.monitor())
        #expect(text.status == (isSupported ? .done : .failed))
        #expect(text.output == (isSupported ? "yes\n" : "no\n"))
        #expect(text.errors.isEmpty)
        let json = await CommandLineRun("schema", "supports", path, "--output=json", on: SampleSchema.monitor())
        #expect(json.status == text.status)
        #expect(json.output == #"{"path":"\#(path)","supported":\#(isSupported)}"# + "\n")
        #expect(json.errors.isEmpty)
    }

    @Test func `the status answers also when nobody reads the word`() async {
        for (path, status) in [("start", ControlCommands.ExitStatus.failed), ("stop", .done)] {
            let captured = CapturedStreams(outputFailure: EPIPE)
            let run = await CommandLineRun("schema", "supports", path, on: SampleSchema.monitor(), captured: captured)
            #expect(run.status == status)
            #expect(run.errors.isEmpty)
        }
    }

    @Test func `a failure is no answer`() async {
        let words = ["schema", "supports", "stop"]
        let refused = await CommandLineRun(words, on: ScriptedMonitor { _ in .error(.genericError, "no") })
        #expect(refused.status == .unanswered)
        let captured = CapturedStreams(outputFailure: ENOSPC)
        let full = await CommandLineRun(words, on: SampleSchema.monitor(), captured: captured)
        #expect(full.status == .unanswered)
        let late = await CommandLineRun(words, on: ScriptedMonitor(commandTimeout: .milliseconds(10)) { _ in .noReply })
        #expect(late.status == .timedOut)
    }

    @Test func `a path that is none is wrong usage, before anything is asked`() async {
        let monitor = SampleSchema.monitor()
        let run = await CommandLineRun("schema", "supports", "stop/arg-type/!strin", on: monitor)
        #expect(run.status == .usage)
        #expect(run.errors.contains("(at character 16 of the path)"))
        #expect(monitor.requests.isEmpty)
    }

    @Test func `save writes what QEMU sent, on one line`() async throws {
        var folder = try TemporaryFolder()
        let file = folder.file("s.json")
        let monitor = { SampleSchema.monitor(SampleSchema.json.replacing("\n", with: "\r\n")) }
        let text = await CommandLineRun("schema", "save", file, on: monitor())
        #expect(text.status == .done)
        #expect(text.output == "saved 7 commands and 1 events of QEMU 10.0.0 in \(file)\n")
        let line = SampleSchema.json.replacing("\n", with: "") + "\n"
        #expect(try LocalFile.content(of: file, limit: 1 << 20) == Array(line.utf8))
        let json = await CommandLineRun("schema", "save", file, "--output", "json", on: monitor())
        #expect(json.output == #"{"file":"\#(file)","version":"10.0.0","commands":7,"events":1}"# + "\n")
        for format in ["text", "json"] {
            let run = await CommandLineRun("schema", "save", "-", "--output", format, on: monitor())
            #expect(run.output == line)
        }
    }

    @Test func `save tells when it cannot`() async throws {
        let run = await CommandLineRun("schema", "save", "/no/such/folder/s.json", on: SampleSchema.monitor())
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: cannot write /no/such/folder/s.json: No such file or directory\n")
        var folder = try TemporaryFolder()
        let file = folder.file("s.json")
        let none = await CommandLineRun("schema", "save", file, on: ScriptedMonitor { _ in .return([:]) })
        #expect(none.status == .failed)
        #expect(try LocalFile.kind(at: file) == .none)
        let empty = await CommandLineRun("schema", "save", "", on: SampleSchema.monitor())
        #expect(empty.status == .usage)
        #expect(empty.errors.hasPrefix("qemuctl: the name of the file is empty\n"))
    }
}
