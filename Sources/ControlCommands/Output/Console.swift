internal import Dispatch
internal import JSONWire
internal import QMP

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The one place where something is printed.
struct Console: Sendable {
    let format: OutputFormat
    let streams: OutputStreams
    /// What the environment says of the terminal's width.
    private let columns: Int?
    let outputStyle: TextStyle
    /// Whether a person sees text on a terminal on which lines can be written anew.
    let hasScreen: Bool
    private let errorStyle: TextStyle

    init(_ streams: OutputStreams, format: OutputFormat, environment: Environment) {
        self.streams = streams
        self.format = format
        columns = environment["COLUMNS"].flatMap { Int($0) }
        outputStyle = TextStyle(isTerminal: streams.outputIsTerminal, environment: environment)
        hasScreen = streams.outputIsTerminal && format == .text && environment["TERM"] != "dumb"
        errorStyle = TextStyle(isTerminal: streams.errorIsTerminal, environment: environment)
    }

    /// Prints a report to standard output, at once.
    func show(_ report: some Report) throws(Failure) {
        switch format {
        case .json: try write(report.jsonBytes())
        case .text:
            guard let text = report.text(outputStyle) else { return }
            try write(Array(text.utf8))
        }
    }

    /// Prints what is neither report nor error, such as help, to standard output.
    func show(_ text: String) throws(Failure) {
        try write(Array(text.utf8))
    }

    /// Prints one line of JSON to standard output, as it is in both formats.
    func show(json: [UInt8]) throws(Failure) {
        try write(OneLine.bytes(of: json))
    }

    /// Whether a person sees standard error as it is.
    var errorIsTerminal: Bool { streams.errorIsTerminal }

    /// How many columns fit on a line of standard error.
    var errorWidth: Int { streams.errorWidth() ?? columns ?? 80 }

    /// Writes text to standard error as it is: what is said there beside the work is no reason to fail.
    func writeAside(_ text: String) {
        writeAside(bytes: Array(text.utf8))
    }

    /// Writes bytes to standard error as they are.
    func writeAside(bytes: [UInt8]) {
        try? streams.writeError(bytes)
    }

    /// Prints a failure to standard error.
    ///
    /// - Parameter text: What people are told instead of the failure's message.
    func report(_ failure: Failure, text: String? = nil) {
        guard !failure.isSilent else { return }
        var bytes: [UInt8]
        switch format {
        case .json: bytes = failure.jsonBytes()
        case .text:
            bytes = Array((text?.printable ?? self.text(of: failure)).utf8)
        }
        bytes.append(UInt8(ascii: "\n"))
        // The exit status still tells; there is no better place left to complain.
        try? streams.writeError(bytes)
    }

    private func text(of failure: Failure) -> String {
        let prefix = errorStyle("qemuctl:", .red)
        let lines = failure.message.printable.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { "\(prefix) \($0)" }.joined(separator: "\n")
    }

    /// Whether a person sees standard output as it is.
    var outputIsTerminal: Bool { streams.outputIsTerminal }

    /// Whether whoever read standard output has gone.
    var readerHasLeft: Bool { streams.readerHasLeft(false) }

    /// Calls `action` as soon as whoever reads standard output goes: a command that waits would notice only when it
    /// next has something to say, and hold QEMU's monitor until then.
    func whenReaderLeaves(_ action: @escaping @Sendable () -> Void) {
        let streams = streams
        DispatchQueue.global().async {
            if streams.readerHasLeft(true) { action() }
        }
    }

    private func write(_ line: [UInt8]) throws(Failure) {
        try show(bytes: line + [UInt8(ascii: "\n")])
    }

    /// Prints bytes to standard output as they are.
    func show(bytes: [UInt8]) throws(Failure) {
        do {
            try streams.writeOutput(bytes)
        } catch {
            throw error.code == EPIPE ? .readerLeft : .output(error)
        }
    }
}
