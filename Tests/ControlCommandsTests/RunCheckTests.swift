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
        #expect(error["message"]?.string == messages.first.map { "\($0) (and 2 more problems)" })
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
            (["getfd", "fdname=[5]"], ["fdname": "[5]"]),
            (["getfd", "fdname=[a"], ["fdname": "[a"]),
            (["getfd", "fdname=\"a"], ["fdname": "\"a"]),
            (["getfd", "fdname={"], ["fdname": "{"]),
            (["getfd", "fdname={\"a\": 1}"], ["fdname": "{\"a\": 1}"]),
            (
                ["yank", "instances.1.fdname=b", "instances.0.fdname=5"],
                ["instances": [["fdname": "5"], ["fdname": "b"]]]
            ),
            (["yank", "instances.0={\"fdname\": \"a\"}"], ["instances": [["fdname": "a"]]]),
            (["qom-set", "property=p", "value.0=1", "value.1=2"], ["property": "p", "value": ["0": 1, "1": 2]]),
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
        ["getfd", #"{"fdname": 5}"#], ["yank", "instances.1.fdname=a"], ["yank", #"instances={"0": {"fdname": "a"}}"#],
        ["yank", "instances.0.fdname=a", "instances.02.fdname=b"], ["yank", "instances=[x"],
        ["qom-set", "property=p", "value=[x"], ["qom-set", "property=p", "value=\"x"],
        ["blockdev-add", "driver=8", "file={x"], ["blockdev-mirror", "device=d", "speed=\"5\""],
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

    @Test func `what has to be JSON and is none is told by its place`() async {
        let run = await CommandLineRun("run", "yank", "instances=[hunter2]", on: SampleSchema.monitor())
        #expect(
            run.errors == "qemuctl: the value of 'instances' is not JSON at byte 1; "
                + "text that begins so is written as a JSON string: instances='\"…\"'\n"
        )
    }

    @Test func `a switch that is written as on QEMU's command line`() async throws {
        for word in ["on", "off", "yes", "no"] {
            let words = ["run", "blockdev-mirror", "device=d", "auto-finalize=\(word)"]
            let run = await CommandLineRun(words, on: SampleSchema.monitor())
            #expect(run.errors.hasSuffix("as argument \"auto-finalize\", not a string; write true or false\n"))
            let json = await CommandLineRun(words + ["--output", "json"], on: SampleSchema.monitor())
            let problem = try JSONValue(json: json.errors)["error"]?["problems"]?.array?.first
            #expect(problem?["remark"] == "write true or false")
        }
    }

    @Test func `properties of a device keep their text`() async {
        let monitor = SampleSchema.monitor(SampleSchema.json.replacing("\"blockdev-mirror\"", with: "\"device_add\""))
        let words = ["run", "device_add", "device=5", "speed=5", "addr=5", "port=2.10", "serial=1e5", "x=[a", "n=7"]
        let run = await CommandLineRun(words, on: monitor)
        #expect(run.errors.isEmpty)
        #expect(
            monitor.otherRequests.map(\.arguments) == [
                ["device": "5", "speed": 5, "addr": "5", "port": "2.10", "serial": "1e5", "x": "[a", "n": 7]
            ]
        )
    }

    @Test func `what is deprecated may be hidden, and is sent`() async {
        let json = SampleSchema.json.replacing("\"getfd\"", with: "\"eject\"")
            .replacing("\"fdname\"", with: "\"id\"")
            .replacing("\"blockdev-add\"", with: "\"chardev-add\"")
        let lines = [
            ["drive-backup", "device=d", "sync=full", "target=t"], ["eject", "id=a", "device=d"],
        ]
        for words in lines {
            let monitor = SampleSchema.monitor(json)
            let run = await CommandLineRun(["run"] + words, on: monitor)
            #expect(run.errors.isEmpty)
            #expect(monitor.otherRequests.map(\.name) == [words[0]])
        }
        let others = await CommandLineRun("run", "eject", "device=d", "devise=d", on: SampleSchema.monitor(json))
        #expect(
            others.errors
                == "qemuctl: eject has no argument \"devise\"\nqemuctl: eject needs the argument \"id\": a string\n"
        )
    }

    @Test func `a value that is deprecated may be hidden, and is sent`() async {
        // As if it were the disk's driver that QEMU 9.2 deprecated.
        let monitor = SampleSchema.monitor()
        let run = await CommandLineRun("run", "blockdev-add", "driver=gluster", "volume=v", on: monitor)
        #expect(run.errors.isEmpty)
        #expect(monitor.otherRequests.map(\.arguments) == [["driver": "gluster", "volume": "v"]])
        let other = await CommandLineRun("run", "blockdev-add", "driver=glustre", on: SampleSchema.monitor())
        #expect(other.status == .usage)
    }

    @Test func `a remark is told in JSON as well`() async throws {
        let run = await CommandLineRun("run", "query-cpus", "--output", "json", on: SampleSchema.monitor())
        let error = try #require(try JSONValue(json: run.errors)["error"])
        let problem = try #require(error["problems"]?.array?.first)
        #expect(problem["remark"] == "QEMU 5.2 was the last to have it")
        #expect(problem["message"] == error["message"])
        #expect(problem["message"]?.string?.hasSuffix("; QEMU 5.2 was the last to have it") == true)
    }

    @Test func `many problems are told of by their number`() async throws {
        let words = ["run", "stop"] + (0..<13).map { "zzz\($0)=1" }
        let text = await CommandLineRun(words, on: SampleSchema.monitor())
        #expect(text.errors.split(separator: "\n").count == 11)
        #expect(text.errors.hasSuffix("qemuctl: and 3 more problems\n"))
        let json = await CommandLineRun(words + ["--output", "json"], on: SampleSchema.monitor())
        let error = try #require(try JSONValue(json: json.errors)["error"])
        #expect(error["problems"]?.array?.count == 10)
        #expect(error["more"] == 3)
        #expect(error["message"] == "stop has no argument \"zzz0\" (and 12 more problems)")
    }

    @Test func `many values are cut in JSON as in text`() async throws {
        let values = (0..<40).map { "\"v\($0)\"" }.joined(separator: ", ")
        let schema = SampleSchema.json.replacing(#""background", "write-blocking""#, with: values)
        let words = ["run", "blockdev-mirror", "device=d", "copy-mode=zzzz"]
        let json = await CommandLineRun(words + ["--output", "json"], on: SampleSchema.monitor(schema))
        let problem = try #require(try JSONValue(json: json.errors)["error"]?["problems"]?.array?.first)
        #expect(problem["accepted"]?.array?.count == 8)
        #expect(problem["others"] == 32)
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
            ["getfd", "name={\"hunter2\": 1}"], ["yank", "instances=[hunter2]"],
            ["yank", "instances={\"hunter2\": 1}"],
            [#"{"execute": hunter2}"#], [#"{"execute": "x", "arguments": {"a": "hunter2"}"#], [#""hunter2""#],
            [#"x{"hunter2": 1}"#], [#"{"execute": "{\"hunter2"}"#], [#"{"execute": "x", "{\"hunter2": 1}"#],
            ["getfd", #"{"fdname": hunter2}"#],
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
