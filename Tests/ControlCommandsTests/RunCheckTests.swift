import JSONWire
import QMP
import QMPTesting
import Testing

@testable import ControlCommands

@Suite("run, checked by the schema")
struct RunCheckTests {
    @Test(
        arguments: [
            (["block-mirror"], #"this QEMU has no command "block-mirror" (did you mean "blockdev-mirror"?)"#),
            (["getfd", "fdnam=a", "fdname=b"], #"getfd has no argument "fdnam" (did you mean "fdname"?)"#),
            (["getfd"], #"getfd needs the argument "fdname": a string"#),
            (
                ["blockdev-mirror", "device=d", "speed=fast"],
                #"blockdev-mirror takes an integer as argument "speed", not a string"#
            ),
            (
                ["blockdev-mirror", "device=d", "copy-mode=backgroun"],
                #"blockdev-mirror does not know the value of argument "copy-mode" (did you mean "background"?); it takes "#
                    + #""background" or "write-blocking""#
            ),
            (
                ["blockdev-add", "driver=8", "file.driver=file", "file.filename=5", "file.size=1"],
                #"blockdev-add has no argument "file.size""#
            ),
            (["query-cpus-fast", "x=1"], #"query-cpus-fast has no argument "x""#),
        ]
    )
    func `tells what QEMU would refuse, and does not send it`(words: [String], message: String) async throws {
        let monitor = SampleSchema.monitor()
        let run = await CommandLineRun(["run"] + words, on: monitor)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors == "qemuctl: \(message)\n")
        #expect(monitor.requests.map(\.name) == ["query-qmp-schema"])
    }

    @Test func `each problem has a line`() async {
        let words = ["blockdev-mirror", "speed=fast", "auto-finalise=true"]
        let run = await CommandLineRun(["run"] + words, on: SampleSchema.monitor())
        let lines = [
            #"blockdev-mirror has no argument "auto-finalise" (did you mean "auto-finalize"?)"#,
            #"blockdev-mirror needs the argument "device": a string"#,
            #"blockdev-mirror takes an integer as argument "speed", not a string"#,
        ]
        #expect(run.errors == lines.map { "qemuctl: \($0)\n" }.joined())
    }

    @Test func `JSON has all problems`() async throws {
        let words = ["blockdev-mirror", "speed=fast", "dev=x", "--output", "json"]
        let run = await CommandLineRun(["run"] + words, on: SampleSchema.monitor())
        #expect(run.status == .usage)
        let error = try #require(try JSONValue(json: run.errors)["error"]?.object)
        #expect(error.keys == ["code", "message", "problems"])
        #expect(error["code"] == "usage")
        let problems = try #require(error["problems"]?.array)
        #expect(problems.map { $0["problem"] } == ["unknown-member", "missing-member", "wrong-kind"])
        #expect(problems.map { $0["path"] } == ["dev", "device", "speed"])
        let messages = problems.compactMap { $0["message"]?.string }
        #expect(error["message"]?.string == messages.joined(separator: "\n"))
    }

    @Test(
        arguments: [
            (["query-cpus"], #""query-cpus"; QEMU 5.2 was the last to have it"#),
            (["query-firmware-log"], #""query-firmware-log"; it came with QEMU 10.2"#),
            (["query-block"], #""query-block"; it is not built into this one"#),
            (
                ["blockdev-mirror", "device=d", "target-is-zero=true"],
                #""target-is-zero"; it came with QEMU 10.1"#
            ),
            (["object-add", "id=o", "qom-type=tdx-guest"], #""write-blocking"; that value came with QEMU 10.1"#),
        ]
    )
    func `names the release that has it`(words: [String], end: String) async {
        // As if it were `object-add`, which has a value of the right age.
        let json = SampleSchema.json.replacing("\"blockdev-add\"", with: "\"object-add\"")
            .replacing(#""driver""#, with: #""qom-type""#).replacing("node-name", with: "id")
            .replacing(#"["file", "9p", "007", "8"]"#, with: #"["background", "write-blocking"]"#)
        let run = await CommandLineRun(["run"] + words, on: SampleSchema.monitor(json))
        #expect(run.status == .usage)
        #expect(run.errors.hasSuffix(end + "\n"))
    }

    @Test(arguments: [
        ["getfd", "name=1"], ["no-such", "name=1"], [#"{"execute": "getfd", "arguments": {"name": 1}}"#],
    ])
    func `sends it as it is when told so`(words: [String]) async {
        let monitor = SampleSchema.monitor()
        let run = await CommandLineRun(["run", "--no-check"] + words, on: monitor)
        #expect(run.status == .done)
        #expect(monitor.requests.count == 1)
        #expect(monitor.requests.first?.arguments == ["name": 1])
    }

    @Test(
        arguments: [
            (["getfd", "fdname=5"], ["fdname": "5"]),
            (["getfd", "fdname=007"], ["fdname": "007"]),
            (["getfd", "fdname=true"], ["fdname": "true"]),
            (["getfd", "fdname=null"], ["fdname": "null"]),
            (["getfd", "fdname=1e3"], ["fdname": "1e3"]),
            (["getfd", "fdname=\"5\""], ["fdname": "5"]),
            (["getfd", #"{"fdname": "5"}"#], ["fdname": "5"]),
            (
                ["blockdev-mirror", "device=1", "speed=5", "auto-finalize=false"],
                ["device": "1", "speed": 5, "auto-finalize": false]
            ),
            (["qom-set", "property=1", "value=1"], ["property": "1", "value": 1]),
            (["qom-set", "property=p", "value=007"], ["property": "p", "value": "007"]),
            (["blockdev-add", "driver=007", "file=5"], ["driver": "007", "file": "5"]),
            (["blockdev-add", "driver=8", "file=5"], ["driver": "8", "file": "5"]),
            (
                ["blockdev-add", "driver=8", "node-name=0", "file.driver=8", "file.file.driver=file"]
                    + ["file.file.filename=-1", "tls-creds=null", "file.tls-creds=0"],
                [
                    "driver": "8", "node-name": "0",
                    "file": ["driver": "8", "file": ["driver": "file", "filename": "-1"], "tls-creds": "0"],
                    "tls-creds": nil,
                ]
            ),
        ] as [([String], JSONObject)]
    )
    func `values become what the schema asks for`(words: [String], arguments: JSONObject) async {
        let monitor = SampleSchema.monitor()
        let run = await CommandLineRun(["run"] + words, on: monitor)
        #expect(run.errors.isEmpty)
        #expect(monitor.otherRequests.map(\.arguments) == [arguments])
    }

    @Test(arguments: [
        ["getfd", #"{"fdname": 5}"#], ["getfd", "fdname=[5]"], ["blockdev-mirror", "device=d", "speed=\"5\""],
        ["blockdev-mirror", "device=d", "speed=007"], ["blockdev-mirror", "device=d", "auto-finalize=1"],
        ["blockdev-mirror", "device=d", "auto-finalize=on"], ["blockdev-mirror", "device=d", "copy-mode={}"],
        [#"{"execute": "getfd", "arguments": {"fdname": 5}}"#],
        [#"{"exec-oob": "yank", "arguments": {"instances": [{"fdname": 5}]}}"#],
    ])
    func `what cannot become that, or is JSON, is a problem`(words: [String]) async {
        let monitor = SampleSchema.monitor()
        let run = await CommandLineRun(["run"] + words, on: monitor)
        #expect(run.status == .usage)
        #expect(monitor.otherRequests.isEmpty)
    }

    @Test func `a value that can be nothing right is told as what it looks like`() async {
        let words = ["run", "blockdev-mirror", "device=d", "auto-finalize=1"]
        let run = await CommandLineRun(words, on: SampleSchema.monitor())
        #expect(
            run.errors
                == "qemuctl: blockdev-mirror takes a boolean as argument \"auto-finalize\", not an integer\n"
        )
    }

    @Test func `a whole request without arguments is not checked`() async {
        let monitor = SampleSchema.monitor()
        #expect(await CommandLineRun("run", #"{"execute": "x"}"#, on: monitor).status == .done)
        #expect(monitor.requests.map(\.name) == ["x"])
    }

    @Test(
        arguments: [
            .error(.commandNotFound, "no such command"), .error(.genericError, "not now"), .return(["not": "a schema"]),
        ] as [FakeAnswer]
    )
    func `without a schema it is sent unchecked`(answer: FakeAnswer) async {
        let monitor = ScriptedMonitor { $0.name == "query-qmp-schema" ? answer : .return([:]) }
        let run = await CommandLineRun("run", "no-such", "a=5", on: monitor)
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
        #expect(monitor.otherRequests.map(\.arguments) == [["a": 5]])
    }

    @Test func `without an answer it is not sent`() async throws {
        let monitor = ScriptedMonitor(commandTimeout: .milliseconds(10)) { _ in .noReply }
        let run = await CommandLineRun("run", "getfd", "fdname=a", "--output", "json", on: monitor)
        #expect(run.status == .timedOut)
        #expect(monitor.otherRequests.isEmpty)
        let error = try JSONValue(json: run.errors)["error"]
        #expect(error?["command"] == "getfd")
        #expect(error?["outcome"] == "notSent")
        #expect(error?["message"]?.string?.hasSuffix("; getfd was not sent") == true)
    }

    @Test func `an out-of-band command does not wait for what it is to overtake`() async {
        let monitor = ScriptedMonitor { $0.name == "query-qmp-schema" ? .noReply : .return([:]) }
        let words = ["run", "yank", "instances=[]", "--oob", "--timeout", "0.01"]
        #expect(await CommandLineRun(words, on: monitor).status == .done)
        #expect(monitor.otherRequests.map(\.isOutOfBand) == [true])
    }

    @Test func `no problem repeats a value, which may be a secret`() async {
        let lines = [
            ["getfd", "fdname={\"hunter2\": 1}"], ["getfd", "fdname=[\"hunter2\"]"],
            ["blockdev-mirror", "device=d", "speed=hunter2"], ["blockdev-mirror", "device=d", "copy-mode=hunter2"],
            ["blockdev-add", "driver=hunter2"], ["getfd", #"{"fdname": {"secret": "hunter2"}}"#],
            [#"{"execute": "getfd", "arguments": {"password": "hunter2"}}"#], ["no-such", "password=hunter2"],
        ]
        for words in lines {
            for format in ["text", "json"] {
                let run = await CommandLineRun(["run", "--output", format] + words, on: SampleSchema.monitor())
                #expect(run.status == .usage)
                #expect(!run.errors.contains("hunter2"), "\(words)")
            }
        }
    }

    @Test func `names cannot steer the terminal`() async {
        let run = await CommandLineRun("run", "getfd", "fdname=a", "x\u{1B}[31m=1", on: SampleSchema.monitor())
        #expect(run.errors == "qemuctl: getfd has no argument \"x\\u001B[31m\"\n")
    }
}
