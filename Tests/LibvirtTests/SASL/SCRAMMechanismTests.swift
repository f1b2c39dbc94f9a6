import LibvirtProtocol
import Testing

@Suite struct SCRAMMechanismTests {
    // The examples of RFC 5802, section 5, and RFC 7677, section 3.
    private let sha1 = Exchange(
        nonce: "fyko+d2lbbFgONRv9qkxdawL",
        clientFirst: "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
        serverFirst: "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
        clientFinal: "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
        serverFinal: "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="
    )
    private let sha256 = Exchange(
        nonce: "rOprNGfwEbeRWgbNEkqO",
        clientFirst: "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
        serverFirst: "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
        clientFinal: """
            c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=
            """,
        serverFinal: "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="
    )

    private struct Exchange {
        let nonce, clientFirst, serverFirst, clientFinal, serverFinal: String
    }

    private func check<Variant>(_ exchange: Exchange, _ type: SCRAMMechanism<Variant>.Type) throws {
        for addsStep in [false, true] {
            var mechanism = try type.init(user: "user", password: "pencil") { exchange.nonce }
            #expect(try mechanism.start() == Array(exchange.clientFirst.utf8))
            #expect(try mechanism.respond(to: Array(exchange.serverFirst.utf8)) == Array(exchange.clientFinal.utf8))
            // A server may send its proof along with its success, or as one more challenge.
            if addsStep { #expect(try mechanism.respond(to: Array(exchange.serverFinal.utf8)) == []) }
            try mechanism.finish(with: addsStep ? nil : Array(exchange.serverFinal.utf8))
        }
    }

    @Test func theExamplesOfTheStandards() throws {
        try check(sha1, SCRAMSHA1Mechanism.self)
        try check(sha256, SCRAMSHA256Mechanism.self)
        #expect(SCRAMSHA1Mechanism.name == "SCRAM-SHA-1")
        #expect(SCRAMSHA256Mechanism.name == "SCRAM-SHA-256")
        #expect(!SCRAMSHA256Mechanism.revealsPassword)
    }

    /// A mechanism that was started, with the nonce of the example.
    private func started() throws -> SCRAMSHA256Mechanism {
        let nonce = sha256.nonce
        var mechanism = try SCRAMSHA256Mechanism(user: "user", password: "pencil") { nonce }
        _ = try mechanism.start()
        return mechanism
    }

    private func code(_ body: () throws -> Void) -> SASLError.Code? {
        #expect(throws: SASLError.self) { try body() }?.code
    }

    @Test(arguments: [
        "", "x", "r", "r=", "i=4096,s=QUJD,r=rOprNGfwEbeRWgbNEkqOx", "m=x,r=rOprNGfwEbeRWgbNEkqOx,s=QUJD,i=4096",
        // The nonce is another one, or this side's alone.
        "r=abc,s=QUJD,i=4096", "r=rOprNGfwEbeRWgbNEkqO,s=QUJD,i=4096", "r=xrOprNGfwEbeRWgbNEkqO,s=QUJD,i=4096",
        // The salt is empty or no Base64.
        "r=rOprNGfwEbeRWgbNEkqOx,s=,i=4096", "r=rOprNGfwEbeRWgbNEkqOx,s=QUJ,i=4096",
        "r=rOprNGfwEbeRWgbNEkqOx,s=QU=D,i=4096", "r=rOprNGfwEbeRWgbNEkqOx,s=====,i=4096",
        // Too few rounds, and so many that they would keep this side busy.
        "r=rOprNGfwEbeRWgbNEkqOx,s=QUJD,i=4095", "r=rOprNGfwEbeRWgbNEkqOx,s=QUJD,i=1000001",
        "r=rOprNGfwEbeRWgbNEkqOx,s=QUJD,i=-1", "r=rOprNGfwEbeRWgbNEkqOx,s=QUJD,i=99999999999999999999",
        "r=rOprNGfwEbeRWgbNEkqOx,s=QUJD",
    ])
    func serversThatBreakTheRules(_ message: String) throws {
        var mechanism = try started()
        #expect(code { _ = try mechanism.respond(to: Array(message.utf8)) } == .invalidChallenge)
        // After that, nothing is believed.
        #expect(code { _ = try mechanism.respond(to: Array(sha256.serverFirst.utf8)) } == .invalidChallenge)
        #expect(code { try mechanism.finish(with: Array(sha256.serverFinal.utf8)) } == .serverNotProved)
    }

    @Test func messagesThatAreNoText() throws {
        var mechanism = try started()
        #expect(code { _ = try mechanism.respond(to: [0xff, 0xfe]) } == .invalidChallenge)
        mechanism = try started()
        #expect(code { _ = try mechanism.respond(to: Array(repeating: 65, count: 20000)) } == .invalidChallenge)
    }

    @Test func serversThatRefuse() throws {
        var mechanism = try started()
        #expect(code { _ = try mechanism.respond(to: Array("e=unknown-user".utf8)) } == .refused)
        mechanism = try started()
        _ = try mechanism.respond(to: Array(sha256.serverFirst.utf8))
        #expect(code { try mechanism.finish(with: Array("e=invalid-proof".utf8)) } == .refused)
    }

    @Test(arguments: [nil, "", "v=", "v=AAAA", "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=", "v=!", "x=6rri"])
    func serversThatDoNotKnowThePassword(_ message: String?) throws {
        var mechanism = try started()
        _ = try mechanism.respond(to: Array(sha256.serverFirst.utf8))
        let error = #expect(throws: SASLError.self) { try mechanism.finish(with: message.map { Array($0.utf8) }) }
        #expect(error?.code == .serverNotProved || error?.code == .invalidChallenge)
    }

    @Test func successThatComesTooEarly() throws {
        var mechanism = try SCRAMSHA1Mechanism(user: "user", password: "pencil")
        #expect(code { try mechanism.finish(with: nil) } == .serverNotProved)
        #expect(code { _ = try mechanism.respond(to: []) } == .invalidChallenge)
        _ = try mechanism.start()
        #expect(code { try mechanism.finish(with: Array(sha1.serverFinal.utf8)) } == .serverNotProved)
        #expect(code { _ = try mechanism.start() } == .invalidChallenge)
    }

    @Test func namesWithCharactersThatHaveAMeaning() throws {
        var mechanism = try SCRAMSHA256Mechanism(user: "a=b,c", password: "p") { "N" }
        #expect(try mechanism.start() == Array("n,,n=a=3Db=2Cc,r=N".utf8))
    }

    @Test(arguments: [("", "p"), ("u", ""), ("ü", "p"), ("u", "pä"), ("u\n", "p"), ("u", "p\u{7f}"), ("u", "\0")])
    func credentialsThatCannotBeUsed(_ user: String, _ password: String) {
        let error = #expect(throws: SASLError.self) { try SCRAMSHA256Mechanism(user: user, password: password) }
        #expect(error?.code == .unusableCredentials)
    }

    @Test func noncesDiffer() throws {
        let nonces = Set((0..<100).map { _ in SCRAMNonce.random() })
        #expect(nonces.count == 100)
        #expect(nonces.allSatisfy { $0.utf8.count == 32 && !$0.contains(",") })
    }
}
