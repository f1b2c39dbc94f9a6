#if os(Linux)
import Libvirt
import Testing

@testable import ControlCommands

@Suite("Asking for a password", .timeLimit(.minutes(5)))
struct TerminalPromptTests {
    private static let uri = LibvirtURI(transport: .tcp(.init(host: "node-7", port: 16509)))

    private static func ask(_ path: String, user: String? = nil) -> Task<LibvirtCredentials?, Never> {
        var uri = uri
        uri.user = user
        return Task { [uri] in await TerminalPrompt(path: path).credentials(for: uri) }
    }

    @Test func `name and password`() async throws {
        let terminal = try PseudoTerminal()
        let asking = Self.ask(terminal.path)
        try await terminal.wait(for: "Name for qemu+tcp://node-7:16509/system: ")
        terminal.type("anna\n")
        try await terminal.wait(for: "Password of anna for qemu+tcp://node-7:16509/system: ")
        #expect(!terminal.showsTyping)
        terminal.type("open sesame\n")
        let credentials = await asking.value
        #expect(credentials == LibvirtCredentials(name: "anna", password: "open sesame"))
        #expect(terminal.showsTyping)
        terminal.type("visible\n")
        try await terminal.wait(for: "visible")
        #expect(!terminal.screen.contains("sesame"))
    }

    @Test func `the password alone, of a name that the address has`() async throws {
        let terminal = try PseudoTerminal()
        let asking = Self.ask(terminal.path, user: "bert")
        try await terminal.wait(for: "Password of bert")
        #expect(!terminal.screen.contains("Name"))
        terminal.type(" p \u{E4}\n")
        let credentials = await asking.value
        #expect(credentials == LibvirtCredentials(name: "bert", password: " p \u{E4}"))
    }

    @Test(arguments: ["\n", "\u{4}"])
    func `nothing is typed`(text: String) async throws {
        let terminal = try PseudoTerminal()
        let asking = Self.ask(terminal.path, user: "bert")
        try await terminal.wait(for: "Password of bert")
        terminal.type(text)
        let credentials = await asking.value
        #expect(credentials == nil && terminal.showsTyping)
    }

    @Test(arguments: [nil, "bert"])
    func `a cancellation leaves the terminal as it was`(user: String?) async throws {
        let terminal = try PseudoTerminal()
        let asking = Self.ask(terminal.path, user: user)
        try await terminal.wait(for: user == nil ? "Name for" : "Password of bert")
        terminal.type("half a wo")
        asking.cancel()
        let credentials = await asking.value
        #expect(credentials == nil && terminal.showsTyping)
    }

    @Test func `there is no terminal`() async {
        for path in ["/nowhere/tty", "/dev/null"] {
            let credentials = await Self.ask(path, user: "bert").value
            #expect(credentials == nil)
        }
    }
}
#endif
