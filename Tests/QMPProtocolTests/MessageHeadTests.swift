import JSONWire
import QMPProtocol
import Testing

@Suite struct MessageHeadTests {
    private func head(_ text: String) -> MessageHead { MessageHead(Array(text.utf8).span.bytes) }

    private func part(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test(arguments: [
        #"{"return": {"status": "running"}, "id": 7}"#,
        #"{"id": 7, "return": {"status": "running"}}"#,
        #"{"extra": [1], "id":7,"return":{"status": "running"} , "more": null}"#,
    ])
    func aReplyWithIDInAnyOrder(_ text: String) {
        let head = head(text)
        #expect(head.id == .ours(RequestID(7)))
        guard case .reply(let range) = head.kind else { return #expect(Bool(false), "\(head.kind)") }
        #expect(part(range, of: text) == #"{"status": "running"}"#)
    }

    @Test func idsOfEveryKind() {
        #expect(head(#"{"return": 1}"#).id == .absent)
        #expect(head(#"{"return": 1, "id": 18446744073709551615}"#).id == .ours(RequestID(.max)))
        for id in [#""7""#, "-1", "null", "[7]", "7.5", #"{"a": 7}"#, "inf"] {
            #expect(head(#"{"return": 1, "id": \#(id)}"#).id == .foreign, "\(id)")
        }
    }

    @Test func anErrorIsAnErrorWhateverItsDescription() {
        let plain = head(#"{"error": {"class": "GenericError", "desc": ""}, "id": 1}"#)
        #expect(plain.kind == .error(class: "GenericError", description: ""))
        let bare = head(#"{"error": {}}"#)
        #expect(bare.kind == .error(class: "", description: ""))
    }

    @Test func anEventWithAndWithoutData() {
        let text = #"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "RESET", "data": {"guest": false}}"#
        guard case .event("RESET", let data?, let timestamp?) = head(text).kind else {
            return #expect(Bool(false))
        }
        #expect(part(data, of: text) == #"{"guest": false}"#)
        #expect(part(timestamp, of: text) == #"{"seconds": 1, "microseconds": 2}"#)
        #expect(head(#"{"event": "STOP"}"#).kind == .event(name: "STOP", data: nil, timestamp: nil))
    }

    @Test func anObjectThatQMPDoesNotKnow() {
        #expect(head("{}").kind == .unknown)
        #expect(head(#"{"foo": "bar"}"#).kind == .unknown)
    }

    @Test func theValueIsPassedOverNotDecoded() {
        // A lone surrogate or invalid UTF-8 in a value spoils the value, not the message around it.
        #expect(head(#"{"return": "\ud800", "id": 3}"#).id == .ours(RequestID(3)))
        let bytes = Array(#"{"return": ""#.utf8) + [0xC3, 0x28] + Array(#"", "id": 4}"#.utf8)
        #expect(MessageHead(bytes.span.bytes).id == .ours(RequestID(4)))
    }

    @Test(arguments: ["", "{", "[]", #"{"return": }"#, #"{"return": 1,}"#, #"{"return" 1}"#, "{} {}", #"{"event": 7}"#])
    func whatIsNoMessageIsMalformed(_ text: String) {
        guard case .malformed = head(text).kind else { return #expect(Bool(false), "\(text)") }
    }

    @Test func aMalformedMessageTellsWhatIsKnownOfIt() {
        #expect(head(#"{"id": 7, "return": }"#).id == .ours(RequestID(7)))
        #expect(head(#"{"return": , "id": 7}"#).id == .absent)
        for text in [#"{"event": "\ud800"}"#, #"{"timestamp": {, "event": "A"}"#, #"{"event": "A", "data": }"#] {
            guard case .malformed(_, isEvent: true) = head(text).kind else { return #expect(Bool(false), "\(text)") }
        }
        guard case .malformed(_, isEvent: false) = head(#"{"return": }"#).kind else { return #expect(Bool(false)) }
    }
}
