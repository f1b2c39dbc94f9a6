import LibvirtProtocol
import Testing

@Suite struct SimpleMechanismTests {
    @Test func plain() throws {
        var mechanism = try PlainMechanism(user: "jürgen", password: "päss word")
        #expect(try mechanism.start() == Array("\0jürgen\0päss word".utf8))
        #expect(PlainMechanism.revealsPassword)
        try mechanism.finish(with: nil)
        #expect(throws: SASLError.self) { try mechanism.respond(to: []) }
    }

    @Test(arguments: [("", "p"), ("u", ""), ("u\0", "p"), ("u", "\0p")])
    func plainWithoutWhatItNeeds(_ user: String, _ password: String) {
        let error = #expect(throws: SASLError.self) { try PlainMechanism(user: user, password: password) }
        #expect(error?.code == .unusableCredentials)
    }

    @Test func external() throws {
        var mechanism = try ExternalMechanism()
        #expect(try mechanism.start() == [])
        try mechanism.finish(with: nil)
        var named = try ExternalMechanism(identity: "alice")
        #expect(try named.start() == Array("alice".utf8))
        #expect(throws: SASLError.self) { try named.respond(to: [1]) }
        #expect(throws: SASLError.self) { try ExternalMechanism(identity: "\0") }
    }
}
