internal import JSONWire
internal import QMP

/// Why a command line did not do what it says.
enum Failure: Error, Sendable, Hashable {
    /// The command line is wrong.
    case usage(String)
    /// QEMU would refuse the command; it was not sent.
    case unfit([CommandProblem])
    /// A file cannot be read or written, or does not hold what it should.
    case file(String)
    /// The answer, which is given already, is no.
    case no
    /// A program in the guest ended with this status; what it wrote is told already.
    case program(ExitStatus)
    /// No connection came about.
    case connection(QMPError)
    /// The connection stood, and then something failed.
    case command(QMPError)
    /// Standard output cannot be written to.
    case output(SystemError)
    /// Whoever read standard output has read enough (`| head`): not an error, but no reason to go on either.
    case readerLeft
}

extension Failure {
    var status: ExitStatus {
        switch self {
        case .usage, .unfit: .usage
        case .connection: .cannotConnect
        case .command(let error): Failure.status(of: error.code)
        case .output, .file, .no: .failed
        case .program(let status): status
        case .readerLeft: .done
        }
    }

    private static func status(of code: QMPError.Code) -> ExitStatus {
        switch code {
        case .timedOut, .agentUnavailable: .timedOut
        case .connectionFailed, .monitorBusy, .notQMP, .notTLS, .serverNotTrusted, .certificateRefused,
            .negotiationFailed:
            .cannotConnect
        case .invalidAddress, .invalidCommand: .usage
        default: .failed
        }
    }

    /// Whether there is nothing to report.
    var isSilent: Bool {
        switch self {
        case .readerLeft, .no, .program: true
        case .usage, .unfit, .file, .connection, .command, .output: false
        }
    }

    /// A sentence without a full stop, or several, each on a line of its own.
    var message: String {
        switch self {
        case .usage(let message), .file(let message): message
        case .unfit(let problems): Failure.lines(of: problems).joined(separator: "\n")
        case .no: "no"
        case .program(let status): "the program ended with status \(status.rawValue)"
        case .connection(let error), .command(let error): error.description
        case .output(let error): "cannot write to standard output: \(error.reason)"
        case .readerLeft: "nobody reads standard output any more"
        }
    }

    /// How many problems are told one by one.
    private static let problemLimit = 10

    private static func lines(of problems: [CommandProblem]) -> [String] {
        let lines = problems.prefix(problemLimit).map(\.description)
        let rest = problems.count - lines.count
        return rest > 0 ? lines + ["and \(rest) more problem\(rest == 1 ? "" : "s")"] : lines
    }

    /// The message where the problems stand beside it.
    private var shortMessage: String {
        guard let first = problems?.first, let count = problems?.count, count > 1 else { return message }
        return "\(first) (and \(count - 1) more problem\(count == 2 ? "" : "s"))"
    }

    /// The name of the failure: that of the ``QMPError/Code``, or `usage`, `file` or `output`.
    private var code: String {
        switch self {
        case .usage, .unfit: "usage"
        case .file: "file"
        case .connection(let error), .command(let error): "\(error.code)"
        case .output, .readerLeft, .no, .program: "output"
        }
    }

    private var monitorError: QMPError? {
        switch self {
        case .connection(let error), .command(let error): error
        default: nil
        }
    }

    private var problems: [CommandProblem]? {
        guard case .unfit(let problems) = self else { return nil }
        return problems
    }
}

/// `{"error": {"code", "message", "problems"?: [CommandProblem, …], "more"?, "command"?, "outcome"?, "class"?,
/// "description"?, "process"?: {"pid", "name"?}}}`, in which `more` is how many problems are left out.
extension Failure: JSONEncodable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("error")
        writer.beginObject()
        writer.member("code", code)
        writer.member("message", shortMessage)
        writer.member("problems", problems.map { Array($0.prefix(Failure.problemLimit)) })
        writer.member(
            "more",
            problems.flatMap { $0.count > Failure.problemLimit ? $0.count - Failure.problemLimit : nil }
        )
        if let monitorError { Failure.writeMembers(of: monitorError, to: &writer) }
        writer.endObject()
        writer.endObject()
    }

    private static func writeMembers(of error: QMPError, to writer: inout JSONWriter) {
        writer.member("command", error.command)
        writer.member("outcome", error.outcome.map { "\($0)" })
        writer.member("class", error.refusal?.errorClass.rawValue)
        writer.member("description", error.refusal?.description)
        if let process = error.process {
            writer.key("process")
            writer.beginObject()
            writer.member("pid", process.pid)
            writer.member("name", process.name)
            writer.endObject()
        }
    }
}
