internal import ArgumentParser
internal import JSONWire
internal import QMP

/// `qemuctl hmp`
struct HMP: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "hmp",
        abstract: "Run a command of QEMU's monitor for people.",
        discussion: """
            The words are joined with blanks. Those that begin with a dash follow --, or the whole command is one word.

            Prints what QEMU answers, but that what could steer a terminal becomes an escape such as \\u001B; as JSON it is \
            word for word. QEMU does not tell apart whether such a command did what it should: \
            the exit status is 0 also when the text is a complaint. As JSON: {"command", "output"}.

            Examples:
              qemuctl hmp info mtree
              qemuctl hmp 'info block -v'
              qemuctl hmp --cpu 1 info registers
            """
    )

    @Argument(help: ArgumentHelp("The command with its arguments.", valueName: "text"))
    var words: [String]

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The CPU that the command is about. Default: the first.", valueName: "number")
    )
    var cpu: Int?

    @OptionGroup var options: GlobalOptions

    private var text: String { words.joined(separator: " ") }

    func validate() throws {
        if text.allSatisfy(\.isWhitespace) { throw ValidationError("the command is empty") }
    }

    func run(in session: Session) async throws(Failure) {
        let command = HumanMonitorCommandCommand(commandLine: text, cpuIndex: cpu)
        try session.show(HMPReport(command: text, output: try await session.execute(command)))
    }
}

/// What the monitor for people says.
struct HMPReport: Report {
    let command: String
    let output: String

    func text(_ style: TextStyle) -> String? {
        guard !output.isEmpty else { return nil }
        // QEMU ends its lines as terminals want them.
        var lines = output.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines.map(HMPReport.printable).joined(separator: "\n")
    }

    /// Tabs stay: they do no harm, and columns depend on them.
    private static func printable(_ line: Substring) -> String {
        line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).printable }
            .joined(separator: "\t")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("command", command)
        writer.member("output", output)
        writer.endObject()
    }
}
