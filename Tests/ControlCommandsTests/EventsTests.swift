import JSONWire
import QMP
import Testing

@testable import ControlCommands

@Suite("events")
struct EventsTests {
    private static let stop = QMPEvent(
        name: "STOP",
        timestamp: QMPEvent.Timestamp(seconds: 1_767_225_599, microseconds: 42),
        rawData: nil
    )
    private static let reset = QMPEvent(
        name: "RESET",
        timestamp: nil,
        rawData: Array("{\r\n  \"guest\": false}".utf8)
    )

    @Test func `one line per event`() async {
        let monitor = EventMonitor(events: [EventsTests.stop, EventsTests.reset])
        let run = await CommandLineRun("events", "--count", "2", on: monitor)
        #expect(run.status == .done)
        #expect(run.output == "2025-12-31T23:59:59.000042Z STOP\ntime unknown RESET {  \"guest\": false}\n")
    }

    @Test func `one object per line`() async throws {
        let monitor = EventMonitor(events: [EventsTests.stop, EventsTests.reset])
        let run = await CommandLineRun("events", "--count", "2", "--output", "json", on: monitor)
        let lines = run.output.split(separator: "\n")
        try #require(lines.count == 2)
        #expect(
            lines[0] == #"{"event":"STOP","timestamp":{"seconds":1767225599,"microseconds":42},"data":{}}"#
        )
        #expect(
            try JSONValue(json: String(lines[1])) == ["event": "RESET", "timestamp": nil, "data": ["guest": false]]
        )
    }

    @Test func `shows those that are named, in any case`() async {
        let monitor = EventMonitor(events: [EventsTests.reset, EventsTests.stop, EventsTests.reset])
        let run = await CommandLineRun("events", "stop", "--count", "1", on: monitor)
        #expect(run.output == "2025-12-31T23:59:59.000042Z STOP\n")
    }

    @Test func `a gap is shown, and counts for nothing`() async {
        let events = [EventsTests.reset, EventsTests.stop, EventsTests.stop]
        let text = await CommandLineRun("events", "--count", "1", on: EventMonitor(events: events, limit: 1))
        #expect(text.status == .done)
        #expect(text.output == "... 2 events were missed\n2025-12-31T23:59:59.000042Z STOP\n")
        let json = await CommandLineRun(
            "events",
            "--count",
            "1",
            "--output",
            "json",
            on: EventMonitor(events: events, limit: 1)
        )
        #expect(json.output.hasPrefix(#"{"gap":2}"# + "\n"))
    }

    @Test func `ends when the time is over`() async {
        let run = await CommandLineRun("events", "--for", "0.01", on: EventMonitor(events: []))
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
    }

    @Test func `says when the time was over before all came`() async {
        let run = await CommandLineRun("events", "--count", "3", "--for", "0.01", on: EventMonitor(events: []))
        #expect(run.status == .timedOut)
        #expect(run.errors == "qemuctl: events that did not come in time: 3\n")
    }

    @Test func `says when the connection is lost`() async {
        let monitor = EventMonitor(events: [EventsTests.stop], end: .lost)
        let run = await CommandLineRun("events", on: monitor)
        #expect(run.status == .failed)
        #expect(run.output.hasSuffix(" STOP\n"))
        #expect(run.errors == "qemuctl: QEMU closed the connection\n")
    }

    @Test func `ends quietly when nobody reads any more, also while nothing happens`() async {
        let captured = CapturedStreams(readerHasLeft: true)
        let run = await CommandLineRun("events", on: EventMonitor(events: []), captured: captured)
        #expect(run.status == .done)
        #expect(run.errors.isEmpty)
    }
}
