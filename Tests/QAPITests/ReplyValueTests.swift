import JSONWire
import QAPI
import Testing

/// Replies as a user looks at them.
@Suite("Replies by hand")
struct ReplyValueTests {
    @Test("A chain of images, whose copies are values of their own")
    func imageChain() throws {
        let text = """
            {"filename":"top.qcow2","format":"qcow2","virtual-size":1024,\
            "backing-image":{"filename":"mid.qcow2","format":"qcow2","virtual-size":512,\
            "backing-image":{"filename":"base.raw","format":"raw","virtual-size":512}}}
            """
        let top = try ImageInfo(json: text)
        #expect(top.backingImage?.backingImage?.filename == "base.raw")
        #expect(top.backingImage?.backingImage?.backingImage == nil)
        var copy = top
        copy.backingImage?.backingImage?.filename = "other.raw"
        copy.backingImage?.filename = "changed.qcow2"
        #expect(copy.backingImage?.backingImage?.filename == "other.raw")
        #expect(top.jsonString() == text)
        copy.backingImage = nil
        #expect(copy.jsonString() == #"{"filename":"top.qcow2","format":"qcow2","virtual-size":1024}"#)
        #expect(top.backingImage?.filename == "mid.qcow2")
    }

    @Test(
        "A state that may be one of a later QEMU",
        arguments: [
            ("running", "on"), ("paused", "off"), ("prelaunch", "something else"), ("x-flying", "something else"),
        ]
    )
    func openEnum(state: String, meaning: String) throws {
        let info = try StatusInfo(json: #"{"status":"\#(state)","running":false,"singlestep":false}"#)
        let found =
            switch info.status {
            case .running: "on"
            case .paused, .suspended: "off"
            default: "something else"
            }
        #expect(found == meaning)
        #expect(info.status == RunState(rawValue: state))
        #expect("\(info.status)" == state)
    }

    @Test("A value named none is not the absence of a value")
    func noneValue() throws {
        let driver: NetClientDriver? = .noneValue
        #expect(driver != nil)
        #expect(driver?.rawValue == "none")
        #expect(NetdevAddCommand(Netdev(.noneValue, id: "n0")).jsonString() == #"{"type":"none","id":"n0"}"#)
    }

    @Test("A branch of a later QEMU keeps its members")
    func unknownBranch() throws {
        let text = #"{"id":"n0","type":"x-tunnel","peer":{"host":"h"},"mtu":9000}"#
        let netdev = try Netdev(json: text)
        guard case .other(let type, let members) = netdev.branch else {
            Issue.record("another branch")
            return
        }
        #expect(type.rawValue == "x-tunnel")
        #expect(members == ["peer": ["host": "h"], "mtu": 9000])
        #expect(netdev.id == "n0")
        #expect(netdev.type == type)
        #expect(try JSONValue(json: netdev.jsonString()) == JSONValue(json: text))
    }

    @Test("Members of a later QEMU are skipped, wherever they stand")
    func unknownMembers() throws {
        let text = """
            {"x-a":[{"b":[1,{}]}],"online":true,"cpu-index":0,"qom-path":"/machine/cpu","x":null,"thread-id":7,\
            "target":"x86_64","props":{"x-die":[],"core-id":3},"z":{"target":"s390x"}}
            """
        let cpu = try CpuInfoFast(json: text)
        #expect(cpu.cpuIndex == 0)
        #expect(cpu.target == .x86_64)
        #expect(cpu.props?.coreID == 3)
        guard case .x86_64 = cpu.branch else {
            Issue.record("another branch")
            return
        }
    }

    @Test("A statistic is a number, a list, a boolean, or what a later QEMU makes of it")
    func statistics() throws {
        let text = """
            [{"name":"a","value":18446744073709551615},{"name":"b","value":[1,2]},{"name":"c","value":true},\
            {"name":"d","value":"later"}]
            """
        let stats = try [Stats](json: text)
        guard case .scalar(let number) = stats[0].value, case .list(let list) = stats[1].value,
            case .boolean(let flag) = stats[2].value, case .other(let other) = stats[3].value
        else {
            Issue.record("another choice")
            return
        }
        #expect(number == .max)
        #expect(list == [1, 2])
        #expect(flag)
        #expect(other == "later")
        #expect(stats.jsonString() == text)
    }

    @Test("SEV: releases that do not say which kind it is mean the first")
    func sevOfOldReleases() throws {
        let text = """
            {"enabled":true,"api-major":1,"api-minor":2,"build-id":3,"policy":5,"state":"running","handle":7}
            """
        let info = try SevInfo(json: text)
        #expect(info.sevType == .sev)
        guard case .sev(let guest) = info.branch else {
            Issue.record("another branch")
            return
        }
        #expect(guest.policy == 5)
        #expect(guest.handle == 7)
    }

    @Test("What a command returns that returns nothing does not matter", arguments: ["{}", "[1]", #"{"later":1}"#])
    func emptyReply(json: String) throws {
        #expect(try StopCommand.Response(json: json).jsonString() == "{}")
    }

    @Test("An error names the member and never the value")
    func errors() throws {
        #expect(throws: JSONError(.missingMember("running"), at: 0)) {
            try StatusInfo(json: #"{"status":"running"}"#)
        }
        let error = #expect(throws: JSONError.self) {
            try QueryStatusCommand.Response(json: #"{"status":"secret","running":"secret"}"#)
        }
        #expect(error?.offset == 29)
        #expect(try #require(error).description.contains("secret") == false)
    }
}
