import LibvirtProtocol
import Testing

@testable import Libvirt

@Suite struct AuthenticationTests {
    // MARK: Polkit

    @Test func polkitLetsIn() async throws {
        try await FakeDaemon.withConnection(
            answering: wanting(2) { frame in
                frame.header.procedure == 70 ? [frame.reply(Int32(1))] : nil
            }
        ) { _, connection in
            let name = try await connection.hostName()
            #expect(name == "fake")
        }
    }

    @Test func polkitDoesNotLetIn() async throws {
        let error = try await failure(
            of: wanting(2) { frame in
                guard frame.header.procedure == 70 else { return nil }
                return [frame.refusal(RemoteFailure(code: 45, message: "access denied by policy"))]
            }
        )
        #expect(error.code == .authenticationFailed)
        #expect(error.message.contains("access denied by policy"))
        #expect(error.message.contains("org.libvirt.unix.manage"))
    }

    @Test func aWayThatNobodyKnows() async throws {
        let error = try await failure(of: wanting(9) { _ in nil })
        #expect(error.code == .authenticationUnavailable)
    }

    // MARK: SASL

    @Test func plainOverAUnixSocket() async throws {
        let answer = wanting(1) { frame in
            switch frame.header.procedure {
            case 67: return [frame.reply("DIGEST-MD5,PLAIN")]
            case 68:
                #expect(frame.payload == encoded(SASLStartArguments(mechanism: "PLAIN", data: [0, 0x61, 0, 0x62])))
                return [frame.reply(Int32(1), Int32(1), UInt32(0))]
            default: return nil
            }
        }
        try await FakeDaemon.withConnection(configuration: .knowing("a", "b"), answering: answer) { _, connection in
            let name = try await connection.hostName()
            #expect(name == "fake")
        }
    }

    @Test func aWrongPasswordIsNotTold() async throws {
        let answer = wanting(1) { frame in
            switch frame.header.procedure {
            case 67: return [frame.reply("PLAIN")]
            case 68: return [frame.refusal(RemoteFailure(code: 45, message: "authentication failed"))]
            default: return nil
            }
        }
        let error = try await failure(of: answer, .knowing("anna", "open sesame"))
        #expect(error.code == .authenticationFailed)
        #expect(error.message.contains("did not let anna in"))
        #expect(!"\(error)".contains("sesame"))
    }

    @Test func noMechanismInCommon() async throws {
        let answer = wanting(1) { $0.header.procedure == 67 ? [$0.reply("GSSAPI,DIGEST-MD5")] : nil }
        let error = try await failure(of: answer, .knowing("a", "b"))
        #expect(error.code == .authenticationUnavailable)
        #expect(error.message.contains("GSSAPI,DIGEST-MD5"))
    }

    @Test func aServerThatDoesNotKnowThePassword() async throws {
        let answer = wanting(1) { frame in
            switch frame.header.procedure {
            case 67: return [frame.reply("SCRAM-SHA-256")]
            // It pretends to be content at once.
            case 68: return [frame.reply(Int32(1), Int32(1), UInt32(0))]
            default: return nil
            }
        }
        let error = try await failure(of: answer, .knowing("a", "b"))
        #expect(error.code == .serverNotTrusted || error.code == .authenticationFailed)
    }

    @Test func aServerThatIsNeverContent() async throws {
        let answer = wanting(1) { frame in
            switch frame.header.procedure {
            case 67: return [frame.reply("EXTERNAL")]
            case 68, 69: return [frame.reply(Int32(0), Int32(1), UInt32(0))]
            default: return nil
            }
        }
        let error = try await failure(of: answer)
        #expect(error.code == .authenticationFailed || error.code == .protocolBroken)
    }

    @Test func theBestMechanismIsChosen() {
        let all = "PLAIN,SCRAM-SHA-1,DIGEST-MD5,SCRAM-SHA-256,EXTERNAL"
        #expect(SASLChoice(offered: all, isPrivate: true)?.name == "SCRAM-SHA-256")
        #expect(SASLChoice(offered: "PLAIN,EXTERNAL", isPrivate: true)?.name == "PLAIN")
        #expect(SASLChoice(offered: "PLAIN,EXTERNAL", isPrivate: false)?.name == "EXTERNAL")
        #expect(SASLChoice(offered: "PLAIN", isPrivate: false) == nil)
        #expect(SASLChoice(offered: "", isPrivate: true) == nil)
    }

    // MARK: Support

    /// A daemon that wants one kind of authentication.
    private func wanting(_ kind: Int32, _ answer: @escaping FakeDaemon.Answer) -> FakeDaemon.Answer {
        { frame in frame.header.procedure == 66 ? [frame.reply([kind])] : answer(frame) }
    }

    private func failure(
        of answer: @escaping FakeDaemon.Answer,
        _ configuration: LibvirtConnection.Configuration = .unhurried
    ) async throws -> LibvirtError {
        try await FakeDaemon.withDaemon(answering: answer) { daemon in
            let connection = LibvirtConnection(daemon.uri, configuration: configuration)
            return try await libvirtError { try await connection.open() }
        }
    }
}

extension LibvirtConnection.Configuration {
    fileprivate static func knowing(_ name: String, _ password: String) -> Self {
        var configuration = unhurried
        configuration.credentials = { _ in LibvirtCredentials(name: name, password: password) }
        return configuration
    }
}
