internal import ArgumentParser
internal import GuestAgent
internal import QMP

/// `qemuctl agent exec`
struct AgentExec: AgentCommand {
    /// The agent takes the whole input in one message.
    private static let inputLimit = 32 << 20

    static let configuration = CommandConfiguration(
        commandName: "exec",
        abstract: "Run a program in the guest.",
        usage: "qemuctl -c ADDRESS agent exec [options] [--] PROGRAM [ARGUMENT ...]",
        discussion: """
            No shell is involved: for one, exec sh -c '…'. Standard input, if it is no terminal, is read to its end first \
            (32 MiB at most) and given to the program; --no-stdin leaves it alone, as in a loop that reads from it. What \
            the program writes is shown when it has ended, standard output and standard error apart, byte for byte. The \
            agent keeps 16 MiB of each.

            The exit status is the program's; 128 and the signal's number when a signal ended it. That of qemuctl itself \
            is the same as that of a program which ends with 1, 64, 69 or 75: a message tells them apart.

            A program cannot be ended through the agent. After Ctrl-C, or when --limit is over, it runs on, and its number \
            is told.

            --follow shows what the program writes while it runs, of any length, where the guest has a shell: it leads \
            the output into files under /tmp in the guest, which are removed at the end.

            As JSON: {"pid", "exitCode"?, "signal"?, "output" or "outputBase64", "errorOutput" or "errorOutputBase64", \
            "outputTruncated", "errorOutputTruncated"}; as base64 what is not valid UTF-8. \
            With --follow, per line: {"stream": "output" or "errorOutput", "text" or "base64"}, and last {"pid", \
            "exitCode"?, "signal"?}.

            Examples:
              qemuctl -c web-1.qga agent exec df -h /
              tar c site | qemuctl -c web-1.qga agent exec tar x -C /srv
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The program, by its path or a name in the agent's search path, and its arguments.",
            valueName: "program"
        )
    )
    var program: [String]

    @Option(
        help: ArgumentHelp(
            "A variable of the program's environment, which then has no others. Can be given several times.",
            valueName: "name=value"
        )
    )
    var env: [String] = []

    @Flag(inversion: .prefixedNo, help: "Give the program standard input. Default: if it is no terminal.")
    var stdin: Bool?

    @Option(help: ArgumentHelp("How long to wait for the program. Default: as long as it takes.", valueName: "seconds"))
    var limit: Seconds?

    @Flag(help: "Show what the program writes while it runs.")
    var follow = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if follow, limit != nil { throw ValidationError("--follow and --limit exclude each other") }
        if program.first?.isEmpty ?? true { throw ValidationError("the program's name is empty") }
        if env.contains(where: { !$0.contains("=") || $0.hasPrefix("=") }) {
            // The value may be a secret: say where to look, not what it is.
            throw ValidationError("--env takes NAME=VALUE")
        }
    }

    func run(in session: AgentSession) async throws(Failure) {
        let readsInput = stdin ?? !session.input.isTerminal
        let input = readsInput ? try session.input.content(limit: Self.inputLimit) : nil
        let given = input.flatMap { $0.isEmpty ? nil : $0 }
        let result = follow ? try await follow(given, in: session) : try await wait(given, in: session)
        throw .program(ExitStatus(result.termination))
    }

    private var environment: [String]? { env.isEmpty ? nil : env }

    private func wait(_ input: [UInt8]?, in session: AgentSession) async throws(Failure) -> GuestProcess.Result {
        let process = try await session.ask { agent throws(QMPError) in
            try await agent.start(
                program[0],
                arguments: Array(program.dropFirst()),
                environment: environment,
                input: input
            )
        }
        let result = try await result(of: process, in: session)
        try ProgramReport(pid: process.pid, result: result).show(on: session.console)
        return result
    }

    private func follow(_ input: [UInt8]?, in session: AgentSession) async throws(Failure) -> GuestProcess.Result {
        try await session.work { agent in
            try await agent.withOutput(
                of: program[0],
                arguments: Array(program.dropFirst()),
                environment: environment,
                input: input
            ) { process, output in
                session.looseEnd.text = hint(process)
                defer { session.looseEnd.text = nil }
                do {
                    for try await chunk in output { try ChunkReport(chunk: chunk).show(on: session.console) }
                    let result = try await process.wait()
                    try ProgramEndReport(pid: process.pid, termination: result.termination).show(on: session.console)
                    return result
                } catch let error as QMPError {
                    throw explain(error, process, in: session)
                }
            }
        }
    }

    private func result(of process: GuestProcess, in session: AgentSession) async throws(Failure) -> GuestProcess.Result
    {
        session.looseEnd.text = hint(process)
        defer { session.looseEnd.text = nil }
        do {
            return try await process.wait(timeout: limit?.duration)
        } catch {
            throw explain(error, process, in: session)
        }
    }

    private func hint(_ process: GuestProcess) -> String { "process \(process.pid) goes on in the guest" }

    /// What became of the process when the wait for it failed.
    private func explain(_ error: QMPError, _ process: GuestProcess, in session: AgentSession) -> Failure {
        guard error.code == .cancelled else {
            return .command(error.code == .refused ? error : error.adding(hint(process)))
        }
        let failure = Failure.command(QMPError(.cancelled, "interrupted; \(hint(process))"))
        // Here, since nothing is told of other commands that an interrupt ends.
        session.console.report(failure)
        return failure
    }
}

extension ExitStatus {
    /// As a shell tells how a program ended.
    fileprivate init(_ termination: GuestProcess.Result.Termination) {
        switch termination {
        case .exited(let code) where (0...255).contains(code): self.init(rawValue: CInt(code))
        case .signalled(let number) where (1...127).contains(number): self.init(rawValue: CInt(128 + number))
        case .exited, .signalled, .unknown: self = .failed
        }
    }
}
