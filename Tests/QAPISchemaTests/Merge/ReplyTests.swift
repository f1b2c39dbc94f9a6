import Foundation
import Testing

@testable import QAPISchema

/// What QEMU says fits the project's own models, whatever its release.
@Suite("Replies and the models")
struct ReplyTests {
    /// Read once for all tests.
    private static let qmp = Result { try model("qmp").model }

    private static func model(_ name: String) throws -> (model: MergedSchema, text: String) {
        let file = URL(filePath: #filePath).appending(path: "../../../../Schemas/\(name).model").standardizedFileURL
        let text = try String(contentsOf: file, encoding: .utf8)
        return (try MergedSchema(text: text, path: name), text)
    }

    @Test("The models are complete and as the tool writes them")
    func models() throws {
        let (qmp, qmpText) = try Self.model("qmp")
        #expect(qmp.kind == .qmp)
        #expect(qmp.commands.count == 256)
        #expect(qmp.events.count == 59)
        #expect(qmp.text == qmpText)
        #expect(qmp.types.values.allSatisfy { !$0.isImplicit && !$0.use.isEmpty })
        let (qga, qgaText) = try Self.model("qga")
        #expect(qga.kind == .qga)
        #expect(qga.commands.count == 44)
        #expect(qga.text == qgaText)
        #expect(qga.releases == qmp.releases)
    }

    @Test(
        "What commands return",
        arguments: [
            ("query-status", #"{"status": "running", "singlestep": false, "running": true}"#),
            ("query-status", #"{"status": "prelaunch", "running": false}"#),
            (
                "query-sev",
                """
                {"enabled": false, "api-minor": 0, "handle": 0, "state": "uninit", "api-major": 0, "build-id": 0,
                "policy": 0}
                """
            ),
            (
                "query-sev",
                """
                {"enabled": true, "api-minor": 0, "sev-type": "sev", "state": "running", "api-major": 1,
                "build-id": 7, "policy": 1, "handle": 2}
                """
            ),
            ("query-migrate", #"{"status": "setup"}"#),
            (
                "query-migrate",
                """
                {"status": "active", "ram": {"total": 9, "postcopy-requests": 0, "dirty-sync-count": 2,
                "multifd-bytes": 0, "pages-per-second": 0, "page-size": 4096, "remaining": 0, "mbps": 592.8,
                "transferred": 8, "duplicate": 3, "dirty-pages-rate": 0, "skipped": 0, "normal-bytes": 5,
                "normal": 1}}
                """
            ),
            (
                "query-migrate-capabilities",
                #"[{"state": false, "capability": "compress"}, {"state": true, "capability": "events"}]"#
            ),
            (
                "query-block-jobs",
                """
                [{"auto-finalize": true, "io-status": "ok", "device": "j", "auto-dismiss": true, "busy": false,
                "len": 1, "offset": 1, "status": "ready", "paused": false, "speed": 0, "ready": true,
                "type": "mirror"}]
                """
            ),
            (
                "query-block-jobs",
                """
                [{"auto-finalize": true, "io-status": "ok", "device": "j", "auto-dismiss": true, "busy": false,
                "len": 1, "offset": 1, "status": "ready", "paused": false, "speed": 0, "ready": true,
                "type": "mirror", "actively-synced": true}]
                """
            ),
            (
                "query-cpus-fast",
                #"[{"thread-id": 1, "qom-path": "/m", "cpu-index": 0, "target": "x86_64", "props": {"core-id": 0}}]"#
            ),
            (
                "query-iothreads",
                #"[{"poll-shrink": 0, "thread-id": 1, "poll-grow": 0, "poll-max-ns": 3, "id": "io0"}]"#
            ),
            ("query-yank", #"[{"type": "block-node", "node-name": "n"}, {"type": "migration"}]"#),
            ("qom-get", #"{"anything": [1, null]}"#), ("human-monitor-command", #""text""#), ("stop", "{}"),
        ]
    )
    func returns(command: String, value: String) throws {
        let model = try Self.qmp.get()
        #expect(ReplyChecker.problems(inReturn: try JSONSample(value), of: command, model) == [])
    }

    @Test(
        "What events tell",
        arguments: [
            ("JOB_STATUS_CHANGE", #"{"status": "created", "id": "j1"}"#), ("STOP", "{}"),
            ("RTC_CHANGE", #"{"offset": -3}"#), ("RTC_CHANGE", #"{"offset": 3, "qom-path": "/machine"}"#),
            (
                "BLOCK_IO_ERROR",
                #"{"device": "", "node-name": "n", "operation": "read", "action": "report", "reason": "x"}"#
            ),
        ]
    )
    func events(event: String, data: String) throws {
        let model = try Self.qmp.get()
        #expect(ReplyChecker.problems(inData: try JSONSample(data), of: event, model) == [])
    }

    @Test(
        "What does not fit is found",
        arguments: [
            ("query-status", #"{"status": "running"}"#, "query-status.running is missing"),
            (
                "query-status", #"{"status": "flying", "running": true}"#,
                "query-status.status has the unknown value flying"
            ),
            ("query-status", #"{"status": "running", "running": true, "x": 1}"#, "query-status.x is unknown"),
            ("query-status", #"{"status": "running", "running": 1}"#, "query-status.running is no bool"),
            ("query-yank", #"[{"type": "block-node"}]"#, "query-yank[]<block-node>.node-name is missing"),
            ("query-yank", "{}", "query-yank is no array"), ("stop", #"{"a": 1}"#, "stop is not empty"),
            ("fly", "{}", "fly is unknown"),
        ]
    )
    func misfits(command: String, value: String, problem: String) throws {
        let model = try Self.qmp.get()
        #expect(ReplyChecker.problems(inReturn: try JSONSample(value), of: command, model) == [problem])
    }
}
