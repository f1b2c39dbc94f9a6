import JSONWire
import QMP
import QMPTesting
import Testing

@Suite("Proxy: one client", .timeLimit(.minutes(5))) struct ProxyConversationTests {
    @Test(arguments: [true, false]) func greetsAsTheMonitorWasGreeted(outOfBand: Bool) async throws {
        var fake = FakeQEMU.Configuration()
        fake.greeting.version = QEMUVersion(major: 7, minor: 2, micro: 22, package: #"Debian "x""#)
        if !outOfBand { fake.greeting.capabilities = [] }
        try await withProxy(fake) { scene in
            let line = try #require(try scene.connect().line())
            let greeting = try JSONValue(json: line)["QMP"]
            #expect(greeting?["version"]?["qemu"] == ["micro": 22, "minor": 2, "major": 7])
            #expect(greeting?["version"]?["package"] == #"Debian "x""#)
            #expect(greeting?["capabilities"] == (outOfBand ? ["oob"] : []))
        }
    }

    @Test func aMonitorWithoutOutOfBandExecutionOffersNone() async throws {
        let sockets = try SocketScene()
        var configuration = SocketMonitor.Configuration.unhurried
        configuration.enablesOutOfBand = false
        try await withMonitor(monitorConfiguration: configuration) { _, monitor in
            let proxy = MonitorProxy(monitor, at: sockets.path("proxy"))
            try await withRunning(proxy) { _ in
                let client = try RawClient(path: proxy.path)
                #expect(try client.message()["QMP"]?["capabilities"] == [])
                try client.send(#"{"execute": "qmp_capabilities", "arguments": {"enable": ["oob"]}}"#)
                #expect(try client.message()["error"]?["class"] == "GenericError")
            }
        }
    }

    @Test func negotiationComesFirstAndOnce() async throws {
        try await withProxy { scene in
            let client = try scene.connect()
            _ = try client.message()
            try client.send(#"{"execute": "query-status", "id": 1} {"execute": "no-such", "id": 2}"#)
            for id in [1, 2] as [JSONValue] {
                let refusal = try client.message()
                #expect(refusal["id"] == id)
                #expect(refusal["error"]?["class"] == "CommandNotFound")
                #expect(refusal["error"]?["desc"] == "Expecting capabilities negotiation with 'qmp_capabilities'")
            }
            try client.send(#"{"execute": "qmp_capabilities", "id": 3}{"execute": "qmp_capabilities", "id": 4}"#)
            #expect(try client.message() == ["return": [:], "id": 3])
            #expect(try client.message()["error"]?["class"] == "CommandNotFound")
            #expect(scene.server.requests.isEmpty)
            #expect(scene.server.record.negotiations.count == 1)
        }
    }

    @Test(arguments: [
        #"{"enable": ["rdma"]}"#, #"{"enable": "oob"}"#, #"{"enable": [1]}"#, #"{"disable": []}"#, #"{"enable": null}"#,
    ])
    func capabilitiesThatMakeNoSenseAreRefused(arguments: String) async throws {
        try await withProxy { scene in
            let client = try scene.connect()
            _ = try client.message()
            try client.send(#"{"execute": "qmp_capabilities", "arguments": \#(arguments), "id": "a"}"#)
            let refusal = try client.message()
            #expect(refusal["error"]?["class"] == "GenericError")
            #expect(refusal["id"] == "a")
            try client.send(#"{"execute": "qmp_capabilities"}"#)
            #expect(try client.message() == ["return": [:]])
        }
    }

    @Test func anyIDComesBackAsItWas() async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            for id in [
                "0", "-1", "1e3", "18446744073709551615", "null", "true", #""é\u0000\"""#, "[1, [ ]]",
                #"{"b" :1,"a":{}}"#,
            ] {
                try client.send(#"{"execute": "query-name", "id": \#(id)}"#)
                #expect(try client.line() == #"{"return": {"name": "fake"}, "id": \#(id)}"#)
                try client.send(#"{"id": \#(id), "execute": "no-such"}"#)
                #expect(try client.line()?.hasSuffix(#"}, "id": \#(id)}"#) == true)
            }
            try client.send(#"{"execute": "query-name"}"#)
            #expect(try client.line() == #"{"return": {"name": "fake"}}"#)
        }
    }

    @Test func refusalsArePassedOn() async throws {
        let fake = answering { _ in .error(.deviceNotFound, "Device 'é' not found") }
        try await withProxy(fake) { scene in
            let client = try scene.negotiated()
            try client.execute("device_del", ["id": "é"], id: 1)
            #expect(
                try client.message() == [
                    "error": ["class": "DeviceNotFound", "desc": "Device 'é' not found"], "id": 1,
                ]
            )
        }
    }

    @Test(arguments: [
        (#"{"execute": 1, "id": 5}"#, true), (#"{"id": 5}"#, true),
        (#"{"execute": "a", "exec-oob": "b", "id": 5}"#, true),
        (#"{"execute": "a", "arguments": null, "id": 5}"#, true), (#"{"execute": "a", "x": 1, "id": 5}"#, true),
        (#"{"exec-oob": "query-yank", "id": 5}"#, true), (#"{"execute": "a", "execute": "b", "id": 5}"#, false),
        ("[1, 2]", false), ("42 ", false), ("}", false), ("\u{1}", false), ("nonsense ", false), ("{]", false),
        (#"{"execute": "a", "arguments": {"x": nan}, "id": 5}"#, false), ("{\"a\n", false), (#"{"execute": }"#, false),
        (#"{"execute": "a", "id": 5, "arguments": {"x": "\ud800"}}"#, false),
        (String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000), false),
    ])
    func whatIsNoRequestIsAnsweredAndTheConnectionStays(text: String, hasID: Bool) async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            try client.send(text)
            let refusal = try client.message()
            #expect(refusal["error"]?["class"] == "GenericError")
            #expect(refusal["id"] == (hasID ? 5 : nil))
            try client.execute("query-name", id: 6)
            // What followed the first fault may have been one, too.
            while true {
                let message = try client.message()
                guard message["id"] == 6 else { continue }
                #expect(message["return"] == ["name": "fake"])
                break
            }
            #expect(scene.server.requests.map(\.name) == ["query-name"])
            #expect(scene.server.record.invalidInputCount == 0)
        }
    }

    @Test func bytesThatNoJSONHasBeginAnew() async throws {
        try await withProxy { scene in
            let client = try scene.negotiated()
            try client.send(Array(#"{"execute": "stop", "arguments": {"#.utf8) + [0xFF])
            #expect(try client.message()["error"]?["class"] == "GenericError")
            try client.execute("query-name", id: 1)
            #expect(try client.message() == ["return": ["name": "fake"], "id": 1])
        }
    }

    @Test func messagesMayBeCutJoinedSpreadAndInSingleQuotes() async throws {
        try await withProxy(.echoing) { scene in
            let client = try scene.negotiated()
            let request = "{'execute':\r\n 'echo', 'arguments':\t{'a': 'it\\'s \"x\" {[', \"b\": \"'\"},\n 'id': ['x']}"
            for byte in request.utf8 { try client.send([byte]) }
            let expected: JSONValue = ["return": ["a": #"it's "x" {["#, "b": "'"], "id": ["x"]]
            #expect(try client.message() == expected)
            try client.send(request + request + request)
            for _ in 0..<3 { #expect(try client.message() == expected) }
        }
    }

    @Test func aTooLargeMessageIsRefusedAlone() async throws {
        try await withProxy(.echoing, { $0.maximumMessageSize = 1000 }) { scene in
            let client = try scene.negotiated()
            let pad = String(repeating: "x", count: 100_000)
            try client.send(#"{"execute": "echo", "id": 1}{"execute": "echo", "arguments": {"pad": ""#)
            #expect(try client.message() == ["return": [:], "id": 1])
            try client.send(pad)
            let refusal = try client.message()
            #expect(refusal["error"]?["class"] == "GenericError")
            try client.send(#""}, "id": 2}{"execute": "echo", "id": 3}"#)
            #expect(try client.message() == ["return": [:], "id": 3])
        }
    }

    @Test func largeCommandsAndRepliesPass() async throws {
        try await withProxy(.echoing) { scene in
            let pad = JSONValue.string(String(repeating: "é", count: 1 << 20))
            let echo = try await scene.withClient { client in try await client.execute("echo", ["pad": pad]) }
            #expect(echo["pad"] == pad)
        }
    }

    @Test func repliesKeepTheOrderOfWhatTheyAnswer() async throws {
        let gate = Gate()
        let fake = answering { $0.name == "slow" ? .delayed(until: gate) + .return([:]) : .standard }
        try await withProxy(fake) { scene in
            let client = try scene.negotiated()
            try client.send(#"{"execute": "slow", "id": 1} nonsense {"id": 2}{"execute": "query-name", "id": 3}"#)
            await scene.server.requests(count: 1)
            #expect(client.isSilent)
            gate.open()
            #expect(try client.message() == ["return": [:], "id": 1])
            #expect(try client.message()["error"] != nil)
            #expect(try client.message()["id"] == 2)
            #expect(try client.message()["id"] == 3)
        }
    }

    @Test func outOfBandCommandsOvertake() async throws {
        let gate = Gate()
        let fake = answering { $0.name == "slow" ? .delayed(until: gate) + .return([:]) : .standard }
        try await withProxy(fake) { scene in
            let client = try scene.negotiated(#""oob""#)
            for id in 0..<7 as Range<Int64> { try client.execute("slow", id: .integer(id)) }
            try client.executeOutOfBand("query-yank", id: "urgent")
            #expect(try client.message() == ["return": [], "id": "urgent"])
            gate.open()
            for id in 0..<7 as Range<Int64> { #expect(try client.message()["id"] == .integer(id)) }
        }
    }
}
