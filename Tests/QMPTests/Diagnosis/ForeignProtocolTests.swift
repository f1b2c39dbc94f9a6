import QMP
import Testing

@Suite("Protocols that are not QMP")
struct ForeignProtocolTests {
    @Test(
        "what a server says first",
        arguments: [
            ("HTTP/1.1 400 Bad Request\r\nServer: x\r\n", "an HTTP server (it said \"HTTP/1.1 400 Bad Request\")"),
            ("SSH-2.0-OpenSSH_9.2\r\n", "an SSH server (it said \"SSH-2.0-OpenSSH_9.2\")"),
            ("RFB 003.008\n", "a VNC server (it said \"RFB 003.008\")"),
            ("REDQ\u{2}\0\0\0", "a SPICE server"),
            (
                "QEMU 7.2.0 monitor - type 'help' for more information\r\n(qemu) ",
                "a QEMU monitor for people, not QMP (it said \"QEMU 7.2.0 monitor - type 'help' for ...\")"
            ),
            ("(qemu) ", "a QEMU monitor for people, not QMP (it said \"(qemu) \")"),
            (
                "{\"return\": {}}\n",
                "something that speaks JSON but is not a QMP monitor (it said \"{\"return\": {}}\")"
            ),
            ("[1]", "something that speaks JSON but is not a QMP monitor (it said \"[1]\")"),
            ("220 mail ESMTP\r\n", "something that is not a QMP monitor (it said \"220 mail ESMTP\")"),
            ("QEMU ", "something that is not a QMP monitor (it said \"QEMU \")"),
            ("J\u{0}\u{0}\u{0}\u{A}8.0", "something that speaks a binary protocol, not QMP"),
        ]
    )
    func recognised(said: String, description: String) {
        #expect(ForeignProtocol(firstBytes: said.utf8)?.description == description)
    }

    @Test("TLS, as a greeting and as an alert", arguments: [0x15, 0x16] as [UInt8])
    func tls(first: UInt8) {
        let found = ForeignProtocol(firstBytes: [first, 3, 3, 0, 2, 2, 50])
        #expect(found?.kind == .tls)
        #expect(found?.description == "a TLS server")
    }

    @Test(
        "what is a greeting, or may become one",
        arguments: [
            "", " \r\n", "{", "{\"", "{\"QM", "{\"QMP\"", "{\"QMP\": {\"version\": {}}}", "{ \n \"QMP\" : {",
        ]
    )
    func greeting(said: String) {
        #expect(ForeignProtocol(firstBytes: said.utf8) == nil)
        let telnet: [UInt8] = [0xFF, 0xFB, 0x01, 0xFF, 0xFB, 0x03]
        #expect(ForeignProtocol(firstBytes: telnet + Array(said.utf8)) == nil)
    }

    @Test("a telnet server's options come before what it says", arguments: 0...3)
    func telnet(cut: Int) {
        let options: [UInt8] = [0xFF, 0xFB, 0x01, 0xFF, 0xFB, 0x03]
        #expect(ForeignProtocol(firstBytes: options + Array("(qemu) ".utf8))?.kind == .humanMonitor)
        #expect(ForeignProtocol(firstBytes: options.dropLast(cut)) == nil)
    }

    @Test("an excerpt is short and printable")
    func excerpt() throws {
        let line = String(repeating: "a", count: 40)
        #expect(ForeignProtocol(firstBytes: line.utf8)?.excerpt == line)
        let longer = String(repeating: "a", count: 37) + "..."
        #expect(ForeignProtocol(firstBytes: (line + "a").utf8)?.excerpt == longer)
        #expect(ForeignProtocol(firstBytes: "\u{1B}[31mh\u{E9}llo\tyou\nmore".utf8)?.excerpt == ".[31mh..llo.you")
        #expect(ForeignProtocol(firstBytes: "{\"QMP \n".utf8)?.kind == .json)
    }

    @Test("any single byte, and any two, give an answer")
    func everyByte() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                guard let found = ForeignProtocol(firstBytes: [first, second]) else { continue }
                #expect(found.excerpt.utf8.count <= 40)
                #expect(found.excerpt.utf8.allSatisfy { (0x20...0x7E).contains($0) })
            }
        }
    }
}
