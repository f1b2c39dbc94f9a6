import Libvirt
import TestSupport
import Testing

@Suite struct LibvirtURIPropertyTests {
    @Test func whatIsWrittenIsRead() throws {
        var random = SplitMix64(seed: 16509)
        for _ in 0..<5000 {
            let uri = random.uri()
            #expect(try LibvirtURI(parsing: uri.description) == uri, "\(uri)")
        }
    }

    @Test func anyTextIsReadOrRefused() {
        var random = SplitMix64(seed: 16514)
        let pieces = [
            "qemu", "+", "ssh", "tls", "://", ":", "/", "@", "[", "]", "?", "&", ";", "=", "%", "%2F", "%C3", "system",
            "session", "socket", "mode", "é", "\u{1F600}", "\u{301}", "\r\n", "1", "65536", "-",
        ]
        var accepted = 0
        for _ in 0..<20000 {
            var text = ["", "qemu+ssh://", "qemu+ssh://h/system?"].randomElement(using: &random) ?? ""
            for _ in 0..<Int.random(in: 0..<12, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            guard let uri = try? LibvirtURI(parsing: text) else { continue }
            accepted += 1
            #expect((try? LibvirtURI(parsing: uri.description)) == uri, "\(text)")
        }
        #expect(accepted > 20)
    }
}

extension SplitMix64 {
    fileprivate mutating func uri() -> LibvirtURI {
        var uri = LibvirtURI(
            transport: transport(),
            user: optional { $0.text() },
            authenticationFile: optional { $0.text() }
        )
        uri.otherName = optional { $0.text() }
        if case .ssh(let options) = uri.transport, options.socket != nil { uri.instance = .session }
        return uri
    }

    private mutating func transport() -> LibvirtURI.Transport {
        switch Int.random(in: 0..<4, using: &self) {
        case 0: .unix(.init(socket: optional { $0.text() }, mode: word()))
        case 1: .tcp(.init(host: host(), port: Int.random(in: 1...65535, using: &self)))
        case 2:
            .tls(
                .init(host: host(), port: Int.random(in: 1...65535, using: &self)),
                .init(certificateFolder: optional { $0.text() }, verifiesServer: once(in: 2))
            )
        default: .ssh(ssh())
        }
    }

    private mutating func ssh() -> LibvirtURI.SSHOptions {
        LibvirtURI.SSHOptions(
            host: host(),
            port: optional { Int.random(in: 1...65535, using: &$0) },
            command: optional { $0.text() },
            keyFile: optional { $0.text() },
            knownHostsFile: optional { $0.text() },
            hostVerification: word(),
            mayAsk: once(in: 2),
            proxy: word(),
            netcat: optional { $0.text() },
            socket: optional { $0.text() },
            mode: word()
        )
    }

    private mutating func optional<Value>(_ value: (inout SplitMix64) -> Value) -> Value? {
        once(in: 2) ? value(&self) : nil
    }

    private mutating func word<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
        Word.allCases[Int.random(in: 0..<Word.allCases.count, using: &self)]
    }

    private mutating func host() -> String {
        ["localhost", "::1", "fe80::1%eth0", "10.1.2.3", text()].randomElement(using: &self) ?? ""
    }

    /// A text of which each character may mean something in a URI.
    private mutating func text() -> String {
        let alphabet = Array("ab1-./:?&;=#%+@[] \n\"é\u{1F600}")
        return String(
            (1...Int.random(in: 1...6, using: &self)).map { _ in alphabet.randomElement(using: &self) ?? "x" }
        )
    }
}
