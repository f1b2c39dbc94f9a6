import LibvirtProtocol
import Synchronization
import TestSupport
import Testing

@testable import Libvirt

@Suite(.timeLimit(.minutes(5))) struct AuthenticationTests {
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

    // MARK: Where name and password come from

    /// A daemon with SASL that lets everybody in, and keeps what it was told.
    private func keeping(_ told: @escaping @Sendable ([UInt8]) -> Void) -> FakeDaemon.Answer {
        wanting(1) { frame in
            switch frame.header.procedure {
            case 67: return [frame.reply("PLAIN")]
            case 68:
                told(frame.payload)
                return [frame.reply(Int32(1), Int32(1), UInt32(0))]
            default: return nil
            }
        }
    }

    private static func payload(_ credentials: LibvirtCredentials) -> [UInt8] {
        let data = [0] + Array(credentials.name.utf8) + [0] + Array(credentials.password.utf8)
        return encoded(SASLStartArguments(mechanism: "PLAIN", data: data))
    }

    @Test func whoeverKnowsComesBeforeTheFileAndThatBeforeWhoeverIsAsked() async throws {
        let text = "[credentials-x]\nauthname=file\npassword=f\n[auth-libvirt-default]\ncredentials=x\n"
        let folder = try TemporaryFolder(["full": text, "empty": "# nothing\n"])
        let file = LibvirtCredentials(name: "file", password: "f")
        let known = LibvirtCredentials(name: "known", password: "k")
        let asked = LibvirtCredentials(name: "asked", password: "a")
        for (path, isKnown, expected) in [("full", true, known), ("full", false, file), ("empty", false, asked)] {
            let told = Mutex<[[UInt8]]>([])
            let answer = keeping { payload in told.withLock { $0.append(payload) } }
            try await FakeDaemon.withDaemon(answering: answer) { daemon in
                var uri = daemon.uri
                uri.authenticationFile = folder.path(path)
                var configuration = LibvirtConnection.Configuration.unhurried
                if isKnown { configuration.credentials = { _ in known } }
                configuration.askForCredentials = { _ in asked }
                try await LibvirtConnection.withConnection(to: uri, configuration: configuration) { _ in }
            }
            #expect(told.withLock { $0 } == [Self.payload(expected)], "\(path)")
        }
    }

    @Test func theTimeInWhichSomebodyIsAskedDoesNotCount() async throws {
        try await FakeDaemon.withDaemon(answering: keeping { _ in }) { daemon in
            var configuration = LibvirtConnection.Configuration.unhurried
            configuration.openTimeout = .seconds(15)
            configuration.askForCredentials = { _ in
                // The subject is time itself. Nobody cancels this.
                try? await Task.sleep(for: .seconds(16))
                return LibvirtCredentials(name: "slow", password: "s")
            }
            try await LibvirtConnection.withConnection(to: daemon.uri, configuration: configuration) { connection in
                let name = try await connection.hostName()
                #expect(name == "fake")
            }
        }
    }

    @Test func askingEndsWithTheTask() async throws {
        try await FakeDaemon.withDaemon(answering: keeping { _ in }) { daemon in
            let (asking, start) = AsyncStream.makeStream(of: Void.self)
            var configuration = LibvirtConnection.Configuration.unhurried
            configuration.askForCredentials = { _ in
                start.finish()
                for await _ in AsyncStream<Void>.makeStream().stream {}
                return nil
            }
            let connection = LibvirtConnection(daemon.uri, configuration: configuration)
            let opening = Task { try await libvirtError { try await connection.open() } }
            for await _ in asking {}
            opening.cancel()
            let error = try await opening.value
            #expect(error.code == .cancelled)
        }
    }

    @Test func nobodyKnows() async throws {
        try await FakeDaemon.withDaemon(answering: keeping { _ in }) { daemon in
            var configuration = LibvirtConnection.Configuration.unhurried
            configuration.askForCredentials = { _ in nil }
            let connection = LibvirtConnection(daemon.uri, configuration: configuration)
            let error = try await libvirtError { try await connection.open() }
            #expect(error.code == .invalidCredentials)
        }
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
