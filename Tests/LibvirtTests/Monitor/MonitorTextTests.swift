import JSONWire
import QEMU
import QMP
import Testing

@testable import Libvirt

@Suite struct MonitorTextTests {
    @Test func commandsAreASCII() throws {
        let text = "ü \u{1F600} \u{7f} \" \\ \u{FFFF} a\u{301}"
        let command = QMPCommand("x", arguments: ["a": .string(text), "é": 1])
        let bytes = command.asciiJSON
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let value = try JSONValue(json: bytes)
        #expect(value["arguments"]?["a"]?.string == text)
        #expect(value["arguments"]?["é"] == 1)
        #expect(String(decoding: bytes, as: UTF8.self).contains(#"\ud83d\ude00"#))
        #expect(String(decoding: bytes, as: UTF8.self).contains(#"\u00fc"#))
    }

    @Test func theCallersIDStaysHere() throws {
        let command = try QMPCommand(json: Array(#"{"id": 7, "execute": "stop"}"#.utf8))
        #expect(command.asciiJSON == Array(#"{"execute":"stop"}"#.utf8))
        let reply = try MonitorAnswer.reply(in: Array(#"{"return": {"a": [1]},"id":"libvirt-1"}"#.utf8), to: command)
        #expect(try JSONValue(json: reply.bytes) == ["a": [1]])
        #expect(reply.id == Array("7".utf8) && reply.command == "stop")
    }

    @Test func refusals() throws {
        let text = #"{"id":"libvirt-1","error":{"class":"DeviceNotFound","desc":"no \"é\"","more":1}}"#
        let error = #expect(throws: QMPError.self) {
            try MonitorAnswer.reply(in: Array(text.utf8), to: QMPCommand("device_del"))
        }
        #expect(error?.code == .refused && error?.command == "device_del")
        #expect(error?.refusal == .init(errorClass: .deviceNotFound, description: "no \"é\""))
    }

    @Test(arguments: ["", "{", "[]", "{}", #"{"id":"libvirt-1"}"#, #"{"return":}"#, #"{"error":7}"#])
    func whatIsNoAnswer(_ text: String) {
        let error = #expect(throws: QMPError.self) {
            try MonitorAnswer.reply(in: Array(text.utf8), to: QMPCommand("stop"))
        }
        #expect(error?.code == .undecodable && error?.outcome == .unknown)
    }

    @Test func statesOfDomains() {
        let states = (0...8).map { Status(libvirtState: $0) }
        #expect(states == [nil, .running, .running, .paused, .shutdown, .shutdown, .guestPanicked, .suspended, nil])
    }

    @Test func timesForAgents() {
        #expect(LibvirtAgentChannel.seconds(.milliseconds(1)) == 1)
        #expect(LibvirtAgentChannel.seconds(.zero) == 1)
        #expect(LibvirtAgentChannel.seconds(.milliseconds(2001)) == 3)
        #expect(LibvirtAgentChannel.seconds(.seconds(1 << 40)) == .max)
    }

    @Test func failuresOfAgents() {
        func meaning(_ code: LibvirtError.Code, number: Int = 0, text: String = "text") -> QMPError {
            let refusal = LibvirtError.Refusal(number: number, origin: 10, level: 2, text: text)
            return LibvirtAgentChannel.meaning(of: LibvirtError(code, "text", outcome: .refused, refusal: refusal))
        }
        for code in [.agentUnresponsive, .operationInvalid, .unsupported, .domainNotFound] as [LibvirtError.Code] {
            #expect(meaning(code).code == .agentUnavailable && meaning(code).outcome == .notSent)
        }
        #expect(meaning(.refused, number: 104).code == .timedOut)
        #expect(meaning(.refused, number: 1).code == .refused)
        let gone = meaning(.refused, number: 1, text: "internal error: End of file from agent socket")
        #expect(gone.code == .connectionLost && gone.outcome == .unknown)
    }
}
