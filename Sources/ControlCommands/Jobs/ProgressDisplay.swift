internal import JSONWire
internal import QEMU
internal import QMP

/// Shows how far a job is: as a bar that a person sees grow, as lines, or as JSON.
struct ProgressDisplay {
    private enum Form {
        /// One line of a terminal, drawn again and again.
        case bar
        /// A line on standard error for each further tenth, and for each change of state.
        case lines
        /// An object on standard output for each reading.
        case json(JobSubject)
        /// Nothing: programs are told the end.
        case none
    }

    private let label: String
    private let console: Console
    private let form: Form
    /// How many columns the bar took up last time.
    private var drawnWidth = 0
    /// What the last line told of.
    private var last: (status: JobStatus, tenths: Int)?

    init(_ subject: JobSubject, _ console: Console) {
        self.console = console
        label = subject.label
        form = console.format == .json ? .json(subject) : console.errorIsTerminal ? .bar : .lines
    }

    /// For what is no job.
    init(label: String, _ console: Console) {
        self.console = console
        self.label = label
        form = console.format == .json ? .none : console.errorIsTerminal ? .bar : .lines
    }

    /// How often QEMU is to be asked.
    var interval: Duration { if case .bar = form { .milliseconds(500) } else { .seconds(1) } }

    mutating func show(_ progress: BlockJobProgress) {
        switch form {
        case .bar: draw(ProgressLine(label, progress).bar(width: console.errorWidth - 1))
        case .lines: printLine(progress)
        case .none: break
        case .json(let subject):
            // A reader that leaves does not end the job: what cannot be told now fails once more at the end.
            try? console.show(JobProgressReport(subject: subject, progress: progress))
        }
    }

    /// Leaves the line that the bar is on.
    mutating func end() {
        if drawnWidth > 0 { console.writeAside("\n") }
        drawnWidth = 0
    }

    /// In one go, and blanks only where something stood: so that nothing flickers.
    private mutating func draw(_ line: String) {
        let rest = String(repeating: " ", count: max(0, min(drawnWidth, console.errorWidth - 1) - line.count))
        console.writeAside("\r\(line)\(rest)")
        drawnWidth = line.count
    }

    private mutating func printLine(_ progress: BlockJobProgress) {
        let tenths = Int(progress.fraction * 10)
        guard last.map({ $0.status != progress.status || $0.tenths != tenths }) ?? true else { return }
        last = (progress.status, tenths)
        console.writeAside(ProgressLine(label, progress).text + "\n")
    }
}
