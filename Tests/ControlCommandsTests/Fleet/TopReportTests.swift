import JSONWire
import QMP
import Testing

@testable import ControlCommands
@testable import QEMU

@Suite("What top shows")
struct TopReportTests {
    private func row(_ name: String, jobs ids: [String]) -> TopRow {
        var row = TopRow(machine: MachineReference(name: name))
        row.status = .paused
        row.cpu = 1.234
        row.residentBytes = 1 << 20
        row.readRate = 512
        row.writeRate = 2048
        row.jobs = ids.map { id in
            let info = JobInfo(id: id, type: .mirror, status: .running, currentProgress: 41, totalProgress: 100)
            return TopRow.Job(info)
        }
        return row
    }

    @Test func `a table`() {
        var hung = TopRow(machine: MachineReference(name: "hung"))
        hung.problem = QMPError(.timedOut, "late\u{1B}")
        let rows = [row("a", jobs: []), row("b", jobs: ["copy"]), row("c", jobs: ["x", "y"]), hung]
        let text = """
            NAME  PID  STATUS      CPU  MEMORY  READ/S  WRITTEN/S  JOBS      PROBLEM
            a       -  paused     123%   1 MiB   512 B      2 KiB  -         -
            b       -  paused     123%   1 MiB   512 B      2 KiB  copy 41%  -
            c       -  paused     123%   1 MiB   512 B      2 KiB  2 jobs    -
            hung    -  no answer     -       -       -          -  -         late\\u001B
            """
        #expect(TopReport(rows: rows).text(.plain) == text)
        #expect(TopReport(rows: []).text(.plain) == "no machines")
    }

    @Test func `as JSON`() throws {
        let json = try JSONValue(json: TopReport(rows: [row("b", jobs: ["copy"])]).jsonBytes())
        let machine = try #require(json["machines"]?[0])
        #expect(machine["cpu"] == 1.234)
        #expect(machine["writtenBytesPerSecond"] == 2048.0)
        #expect(machine["jobs"] == [["id": "copy", "type": "mirror", "status": "running", "fraction": 0.41]])
    }

    @Test func `a drawing covers what was there, and leaves nothing switched`() {
        let drawing = Screen.drawing(of: "one\ntwo", height: 3)
        #expect(drawing == "\u{1B}[?7l\u{1B}[Hone\u{1B}[K\ntwo\u{1B}[K\n\u{1B}[J\u{1B}[?7h")
    }

    @Test(arguments: [(3, "a|b"), (2, "a"), (4, "a|b|… 2 more lines"), (5, "a|b|c|d")])
    func `a drawing has no more lines than there are`(height: Int, text: String) {
        let drawing = Screen.drawing(of: "a\nb\nc\nd", height: height)
        let lines = drawing.split(separator: "\n").dropLast().map { $0.replacing("\u{1B}[K", with: "") }
        #expect(lines.joined(separator: "|") == "\u{1B}[?7l\u{1B}[H" + text)
    }

    @Test func `a drawing on a single line does not push it out`() {
        let drawing = Screen.drawing(of: "a\nb", height: 1)
        #expect(drawing == "\u{1B}[?7l\u{1B}[Ha\u{1B}[K\u{1B}[J\u{1B}[?7h")
    }
}
