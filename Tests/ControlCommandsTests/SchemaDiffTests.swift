import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("schema diff")
struct SchemaDiffTests {
    private static let newer = SampleSchema.json
        .replacing(#"{"name": "device", "type": "str"}"#, with: #"{"name": "device", "default": null, "type": "str"}"#)
        .replacing(#"{"name": "auto-finalize", "default": null, "type": "bool"},"#, with: "")
        .replacing(#""background", "write-blocking""#, with: #""background", "write-blocking", "new""#)
        .replacing(#""name": "stop""#, with: #""name": "halt""#)
        .replacing(#""arg-type": "22"}"#, with: #""arg-type": "22", "features": ["deprecated"]}"#)

    private static let text = """
        blockdev-mirror
          ~ member arg-type/device: may be left out now
          - member arg-type/auto-finalize: boolean, optional
          + value arg-type/copy-mode/^new
        + command halt
        - command stop
        RESET
          + feature $deprecated

        """

    private func files(
        _ folder: inout TemporaryFolder,
        _ old: String = SampleSchema.json,
        _ new: String = SchemaDiffTests.newer
    ) throws -> (old: String, new: String) {
        (try folder.file("old.json", holding: old), try folder.file("new.json", holding: new))
    }

    @Test func `two files need no connection`() async throws {
        var folder = try TemporaryFolder()
        let (old, new) = try files(&folder)
        let text = await CommandLineRun("schema", "diff", "--from", old, new)
        #expect(text.errors.isEmpty)
        #expect(text.status == .done)
        #expect(text.output == SchemaDiffTests.text)
        let json = await CommandLineRun("schema", "diff", "--from", old, new, "--output", "json")
        #expect(json.status == .done)
        let changes = try #require(try JSONValue(json: json.output)["changes"]?.array)
        #expect(changes.count == 6)
        #expect(
            changes.first == [
                "change": "made-optional", "subject": "member", "definition": "blockdev-mirror",
                "path": "blockdev-mirror/arg-type/device",
            ]
        )
    }

    @Test func `no differences`() async throws {
        var folder = try TemporaryFolder()
        let (old, new) = try files(&folder, SampleSchema.json, SampleSchema.json)
        let text = await CommandLineRun("schema", "diff", "--from", old, new)
        #expect(text.status == .done)
        #expect(text.output == "no differences\n")
        let json = await CommandLineRun("schema", "diff", "--from", old, new, "--output", "json")
        #expect(json.output == #"{"changes":[]}"# + "\n")
    }

    @Test func `from this QEMU to a file`() async throws {
        var folder = try TemporaryFolder()
        let run = await CommandLineRun("schema", "diff", try files(&folder).new, on: SampleSchema.monitor())
        #expect(run.status == .done)
        #expect(run.output == SchemaDiffTests.text)
    }

    @Test func `from this QEMU to another, and from a file to another`() async throws {
        try await SchemaDiffTests.withServer(SampleSchema.json) { this in
            try await SchemaDiffTests.withServer(SchemaDiffTests.newer) { other in
                let run = await CommandLineRun("-c", this.path, "schema", "diff", other.path)
                #expect(run.errors.isEmpty)
                #expect(run.output == SchemaDiffTests.text)
                var folder = try TemporaryFolder()
                let file = try files(&folder).old
                let back = await CommandLineRun("schema", "diff", "--from", file, "unix:\(other.path)")
                #expect(back.output == SchemaDiffTests.text)
                #expect(this.requests.count == 1)
                #expect(other.requests.count == 2)
            }
        }
    }

    private static func withServer(_ json: String, _ body: (FakeQEMU) async throws -> Void) async throws {
        var configuration = FakeQEMU.Configuration()
        configuration.answer = { _ in .return(text: Array(json.replacing("\n", with: "").utf8)) }
        try await FakeQEMU.withServer(configuration) { server in try await body(server) }
    }

    @Test func `colour marks what came and went`() async throws {
        var folder = try TemporaryFolder()
        let (old, new) = try files(&folder)
        let captured = CapturedStreams(isTerminal: true)
        let run = await CommandLineRun("schema", "diff", "--from", old, new, captured: captured)
        #expect(run.output.contains("\u{1B}[32m+\u{1B}[0m command halt\n\u{1B}[31m-\u{1B}[0m command stop\n"))
        #expect(run.output.hasPrefix("\u{1B}[1mblockdev-mirror\u{1B}[0m\n  \u{1B}[33m~\u{1B}[0m member"))
    }

    @Test(arguments: [
        ("", "holds no schema: "), ("not JSON", "holds no schema: "), ("{}", "holds no schema: "),
        ("[{\"name\": 1}]", "holds no schema: "), ("[]", "holds no schema: there are no commands in it"),
        (SampleSchema.json + "]", "holds no schema: "),
    ])
    func `a file that holds no schema`(text: String, message: String) async throws {
        var folder = try TemporaryFolder()
        let bad = try folder.file("bad.json", holding: text)
        let good = try folder.file("good.json", holding: SampleSchema.json)
        for arguments in [["--from", bad, good], ["--from", good, bad], [bad]] {
            let run = await CommandLineRun(["schema", "diff"] + arguments, on: SampleSchema.monitor())
            #expect(run.status == .failed)
            #expect(run.errors.hasPrefix("qemuctl: \(bad) \(message)"))
            let json = await CommandLineRun(["schema", "diff", "--output", "json"] + arguments)
            #expect(try JSONValue(json: json.errors)["error"]?["code"] == "file")
        }
    }

    @Test func `a file that cannot be read`() async throws {
        var folder = try TemporaryFolder()
        let good = try folder.file("good.json", holding: SampleSchema.json)
        let missing = await CommandLineRun("schema", "diff", "--from", "/no/such/file", good)
        #expect(missing.status == .failed)
        #expect(missing.errors == "qemuctl: cannot read /no/such/file: No such file or directory\n")
        let large = try folder.file("large.json", holding: String(repeating: " ", count: (16 << 20) + 1))
        let run = await CommandLineRun("schema", "diff", "--from", large, good)
        #expect(run.status == .failed)
        #expect(run.errors == "qemuctl: cannot read \(large): File too large\n")
    }

    @Test func `what is neither file nor socket is told as that`() async throws {
        var folder = try TemporaryFolder()
        let good = try folder.file("good.json", holding: SampleSchema.json)
        let none = "\(folder.path)/none.json"
        let messages = [
            none: "\(none) is neither a saved schema nor a monitor's socket: there is nothing of that name",
            folder.path: "\(folder.path) is a folder, neither a saved schema nor a monitor's socket",
            "\(good)/x": "\(good)/x is neither a saved schema nor a monitor's socket: there is nothing of that name",
        ]
        for (path, message) in messages {
            let run = await CommandLineRun("schema", "diff", "--from", good, path)
            #expect(run.status == .failed)
            #expect(run.errors == "qemuctl: \(message)\n")
            let json = await CommandLineRun("schema", "diff", "--from", good, path, "--output", "json")
            #expect(try JSONValue(json: json.errors)["error"]?["code"] == "file")
        }
    }

    @Test func `a dash is standard input`() async throws {
        var folder = try TemporaryFolder()
        let good = try folder.file("good.json", holding: SampleSchema.json)
        // Whatever the tests are given there, it is no schema, or nothing in time.
        let run = await CommandLineRun("schema", "diff", "--from", "-", good, "--timeout", "0.05")
        #expect(run.errors.contains("standard input"))
    }

    @Test func `a name that is empty is wrong usage`() async {
        for arguments in [[""], ["--from", "", "/q"]] {
            let run = await CommandLineRun(["schema", "diff"] + arguments, on: SampleSchema.monitor())
            #expect(run.status == .usage)
            #expect(run.errors.hasPrefix("qemuctl: the name of the file is empty\n"))
        }
    }

    @Test func `what is no file is an address`() async throws {
        var folder = try TemporaryFolder()
        let good = try folder.file("good.json", holding: SampleSchema.json)
        for address in ["unix:\(folder.path)/none.json", "tcp:[::1]:1"] {
            let nowhere = await CommandLineRun("schema", "diff", "--from", good, address)
            #expect(nowhere.status == .cannotConnect)
        }
        let awaited = ["schema", "diff", "--from", good, "\(folder.path)/later", "--wait-socket", "--timeout", "0.01"]
        #expect(await CommandLineRun(awaited).status == .cannotConnect)
        let wrong = await CommandLineRun("schema", "diff", "--from", good, "tcp:nowhere")
        #expect(wrong.status == .usage)
        let none = await CommandLineRun("schema", "diff", good)
        #expect(none.status == .usage)
        #expect(none.errors.hasPrefix("qemuctl: no monitor given"))
    }
}
