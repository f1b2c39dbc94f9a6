internal import LibvirtProtocol

extension LibvirtConnection {
    /// A mechanism needs two or three rounds; what goes on for longer leads nowhere.
    private static var mostRounds: Int { 8 }

    func authenticateWithSASL() async throws(LibvirtError) {
        let offered = try await openingCall(.listSASLMechanisms, XDRVoid())
        guard let choice = SASLChoice(offered: offered, isPrivate: uri.isPrivate) else {
            let known = SASLChoice.known.joined(separator: ", ")
            throw LibvirtError(
                .authenticationUnavailable,
                "\(uri) offers the SASL mechanisms \(offered); of those that are known here (\(known)), "
                    + "none can be used\(uri.isPrivate ? "" : " without TLS")"
            )
        }
        let credentials = choice.needsCredentials ? try await credentials() : nil
        do throws(LibvirtError) {
            try await exchange(choice, credentials)
        } catch {
            guard error.code == .authenticationFailed else { throw error }
            let who = credentials.map { " " + $0.name } ?? ""
            let message = "\(uri) did not let\(who) in: \(error.message)"
            throw LibvirtError(.authenticationFailed, message, refusal: error.refusal)
        }
        // What follows is read in larger pieces by the daemon, which then loses descriptors.
        transport?.descriptorSocket = nil
    }

    private func exchange(_ choice: SASLChoice, _ credentials: LibvirtCredentials?) async throws(LibvirtError) {
        var mechanism = try checked { () throws(SASLError) in try choice.mechanism(credentials) }
        let first = try checked { () throws(SASLError) in try mechanism.start() }
        var answer = try await openingCall(.startSASL, SASLStartArguments(mechanism: choice.name, data: first))
        var rounds = 0
        while !answer.isComplete {
            rounds += 1
            guard rounds < Self.mostRounds else {
                throw LibvirtError(.protocolBroken, "\(uri) does not come to an end with SASL")
            }
            let challenge = answer.data ?? []
            let response = try checked { () throws(SASLError) in try mechanism.respond(to: challenge) }
            answer = try await openingCall(.stepSASL, SASLStepArguments(data: response))
        }
        let last = answer.data
        try checked { () throws(SASLError) in try mechanism.finish(with: last) }
    }

    /// From whoever was told to know them, otherwise from the file, and otherwise from whoever can be asked.
    private func credentials() async throws(LibvirtError) -> LibvirtCredentials {
        if let credentials = await configuration.credentials?(uri) { return credentials }
        let host = uri.host ?? "localhost"
        if let file = try AuthenticationFile.find(for: uri),
            let credentials = try file.credentials(host: host, user: uri.user)
        {
            return credentials
        }
        if let ask = configuration.askForCredentials {
            stopOpeningTimer()
            let credentials = await ask(uri)
            if let end { throw end }
            startOpeningTimer()
            if let credentials { return credentials }
        }
        throw LibvirtError(.invalidCredentials, "\(uri) wants a name and a password, and there are none for it")
    }

    private func checked<Result>(_ body: () throws(SASLError) -> Result) throws(LibvirtError) -> Result {
        do throws(SASLError) {
            return try body()
        } catch {
            switch error.code {
            case .unusableCredentials: throw LibvirtError(.invalidCredentials, "\(uri): \(error.message)")
            case .serverNotProved: throw LibvirtError(.serverNotTrusted, "\(uri): \(error.message)")
            case .invalidChallenge, .refused: throw LibvirtError(.authenticationFailed, error.message)
            }
        }
    }
}

extension LibvirtURI {
    /// Whether nobody on the way can listen.
    fileprivate var isPrivate: Bool {
        switch transport {
        case .unix, .tls, .ssh: true
        case .tcp: false
        }
    }
}
