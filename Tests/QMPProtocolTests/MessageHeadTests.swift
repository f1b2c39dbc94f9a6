import JSONWire
import QMPProtocol
import Testing

@Suite struct MessageHeadTests {
    private func head(_ text: String) throws -> MessageHead { try MessageHead(Array(text.utf8).span.bytes) }

    private func part(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test(arguments: [
        #"{"return": {"status": "running"}, "id": 7}"#,
        #"{"id": 7, "return": {"status": "running"}}"#,
        #"{"extra": [1], "id":7,"return":{"status": "running"} , "more": null}"#,
    ])
    func aReplyWithIDInAnyOrder(_ text: String) throws {
        let head = try head(text)
        #expect(head.id == .ours(RequestID(7)))
        guard case .reply(let range) = head.kind else { return #expect(Bool(false), "\(head.kind)") }
        #expect(part(range, of: text) == #"{"status": "running"}"#)
    }

    @Test func idsOfEveryKind() throws {
        #expect(try head(#"{"return": 1}"#).id == .absent)
        #expect(try head(#"{"return": 1, "id": 18446744073709551615}"#).id == .ours(RequestID(.max)))
        for id in [#""7""#, "-1", "null", "[7]", "7.5", #"{"a": 7}"#, "inf"] {
            #expect(try head(#"{"return": 1, "id": \#(id)}"#).id == .foreign, "\(id)")
        }
    }

    @Test func anErrorIsAnErrorWhateverItsDescription() throws {
        let plain = try head(#"{"error": {"class": "GenericError", "desc": ""}, "id": 1}"#)
        #expect(plain.kind == .error(class: "GenericError", description: ""))
        let bare = try head(#"{"error": {}}"#)
        #expect(bare.kind == .error(class: "", description: ""))
    }

    @Test func anEventWithAndWithoutData() throws {
        let text = #"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESET", "data": {"guest": false}}"#
        guard case .event("RESET", let data?, let timestamp?) = try head(text).kind else {
            return #expect(Bool(false))
        }
        #expect(part(data, of: text) == #"{"guest": false}"#)
        #expect(part(timestamp, of: text) == #"{"seconds": 1, "microseconds": 2}"#)
        #expect(try head(#"{"event": "STOP"}"#).kind == .event(name: "STOP", data: nil, timestamp: nil))
    }

    @Test func anObjectThatQMPDoesNotKnow() throws {
        #expect(try head("{}").kind == .unknown)
        #expect(try head(#"{"foo": "bar"}"#).kind == .unknown)
    }

    @Test func theValueIsPassedOverNotDecoded() throws {
        // A lone surrogate or invalid UTF-8 in a value spoils the value, not the message around it.
        #expect(try head(#"{"return": "\ud800", "id": 3}"#).id == .ours(RequestID(3)))
        let bytes = Array(#"{"return": ""#.utf8) + [0xC3, 0x28] + Array(#"", "id": 4}"#.utf8)
        #expect(try MessageHead(bytes.span.bytes).id == .ours(RequestID(4)))
    }

    @Test(arguments: ["", "{", "[]", #"{"return": }"#, #"{"return": 1,}"#, #"{"return" 1}"#, "{} {}", #"{"event": 7}"#])
    func whatIsNoMessageIsRefused(_ text: String) {
        #expect(throws: JSONError.self) { try head(text) }
    }
}
