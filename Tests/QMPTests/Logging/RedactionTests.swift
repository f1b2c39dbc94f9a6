import JSONWire
import QMP
import Testing

@Suite struct RedactionTests {
    private func redact(_ command: String, _ arguments: String) -> String? {
        Redaction.redact(command: command, arguments: Array(arguments.utf8)).map { JSONValue.object($0).jsonString() }
    }

    @Test(
        arguments: [
            // By the name of the member, at any depth, whatever the value is.
            ("any", #"{"password":"x","a":1}"#, #"{"password":"<hidden>","a":1}"#),
            ("any", #"{"a":[{"Proxy-Password":["x"]}]}"#, #"{"a":[{"Proxy-Password":"<hidden>"}]}"#),
            (
                "any", #"{"key":1,"passwd":2,"passphrase":3,"secret":4}"#,
                #"{"key":"<hidden>","passwd":"<hidden>","passphrase":"<hidden>","secret":"<hidden>"}"#
            ),
            // The name of a secret is none.
            (
                "blockdev-add", #"{"key-secret":"sec0","password-secret":"sec1"}"#,
                #"{"key-secret":"sec0","password-secret":"sec1"}"#
            ),
            // By the command.
            (
                "object-add", #"{"qom-type":"secret","id":"sec0","data":"x","format":"raw"}"#,
                #"{"qom-type":"secret","id":"sec0","data":"<hidden>","format":"raw"}"#
            ),
            (
                "object-add", #"{"qom-type":"secret","id":"sec0","props":{"data":"x"}}"#,
                #"{"qom-type":"secret","id":"sec0","props":{"data":"<hidden>"}}"#
            ),
            ("object-add", #"{"qom-type":"iothread","data":"x"}"#, #"{"qom-type":"iothread","data":"x"}"#),
            (
                "qom-set", #"{"path":"/objects/sec0","property":"data","value":"x"}"#,
                #"{"path":"/objects/sec0","property":"data","value":"<hidden>"}"#
            ),
            (
                "qom-set", #"{"path":"/x","property":"size","value":"x"}"#,
                #"{"path":"/x","property":"size","value":"x"}"#
            ),
            ("human-monitor-command", #"{"command-line":"set_password vnc x"}"#, #"{"command-line":"<hidden>"}"#),
            (
                "set_password", #"{"protocol":"vnc","password":"x"}"#,
                #"{"protocol":"<hidden>","password":"<hidden>"}"#
            ),
            ("change-vnc-password", #"{"password":"x"}"#, #"{"password":"<hidden>"}"#),
            ("expire_password", #"{"time":"+60"}"#, #"{"time":"<hidden>"}"#),
            ("send-key", #"{"keys":[{"type":"qcode","data":"a"}]}"#, #"{"keys":"<hidden>"}"#),
            // By what the value is.
            (
                "any", #"{"a":"http://me:x@host/disk","b":"http://host/disk1","c":"json:{\"x\":1}"}"#,
                #"{"a":"<hidden>","b":"http://host/disk1","c":"<hidden>"}"#
            ),
            // A password may hold a slash, so that whatever has an @ behind an address's beginning is hidden.
            (
                "any", #"{"a":"http://me:x/y@host/disk","b":"rbd:pool/image:id=admin:key=abc","c":"user@host"}"#,
                #"{"a":"<hidden>","b":"<hidden>","c":"user@host"}"#
            ),
            // What cannot be read.
            ("any", #"{"a""#, #"{"unreadable":"<hidden>"}"#),
            ("any", "[1]", #"{"unreadable":"<hidden>"}"#),
        ]
    )
    func `hides secrets and leaves the rest`(command: String, arguments: String, expected: String) {
        #expect(redact(command, arguments) == expected)
    }

    @Test func `leaves no arguments alone`() {
        #expect(Redaction.redact(command: "stop", arguments: nil) == nil)
        #expect(redact("stop", "{}") == "{}")
    }

    @Test func `hides what is nested deeper than any command`() throws {
        let depth = 1000
        let text = #"{"a":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
        let result = try #require(redact("any", text))
        #expect(result.contains(#"["<hidden>"]"#))
        #expect(result.utf8.count < 200)
    }
}
