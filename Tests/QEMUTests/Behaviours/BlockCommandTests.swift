import JSONWire
import QEMU
import QMPTesting
import Testing

/// What block operations tell QEMU: with the names of drives where there are any, with those of nodes otherwise.
@Suite("Commands of block operations", .timeLimit(.minutes(1)))
struct BlockCommandTests {
    private let options = BlockJobOptions(id: "job0")
    private let device = "/machine/peripheral/vd0/virtio-backend"

    /// Runs `body` with a device; nothing but the steps may be asked of QEMU.
    private func withDevice(
        _ info: BlockInfo,
        _ steps: [FakeScript.Step],
        _ body: (BlockDevice) async throws -> Void
    ) async throws {
        let script = FakeScript(steps)
        let monitor = ScriptedMonitor(script: script)
        try await monitor.connect()
        try await body(BlockDevice(info, of: Domain(monitor, name: "")))
        try script.finish()
    }

    private var noJobs: FakeScript.Step { .expect("query-jobs", answer: .return([])) }

    private func devices(_ devices: BlockInfo...) -> FakeScript.Step {
        .expect("query-block", answer: .return(encoding: devices))
    }

    @Test func `a mirror of a drive`() async throws {
        let arguments: JSONObject = [
            "job-id": "job0", "device": "drive-virtio-disk0", "target": "/var/lib/backup.img", "sync": "full",
            "mode": "absolute-paths", "auto-finalize": true, "auto-dismiss": false,
        ]
        try await withDevice(
            .sample("drive-virtio-disk0", node: "#block184"),
            [noJobs, .expect("drive-mirror", arguments: arguments)]
        ) { disk in
            let job = try await disk.mirror(to: .file("/var/lib/backup.img"), options: options)
            #expect(job.id == "job0" && job.type == .mirror)
        }
    }

    @Test func `a mirror of a device without drive, in a format of its own`() async throws {
        let arguments: JSONObject = [
            "job-id": "job0", "device": "disk0", "target": "/copy", "format": "raw", "sync": "top", "speed": 4096,
            "mode": "absolute-paths", "auto-finalize": true, "auto-dismiss": false,
        ]
        let info = BlockInfo.sample("", qdev: device, node: "disk0")
        try await withDevice(
            info,
            [devices(info), devices(info), noJobs, .expect("drive-mirror", arguments: arguments)]
        ) { disk in
            let options = BlockJobOptions(id: "job0", bytesPerSecond: 4096)
            _ = try await disk.mirror(to: .file("/copy", format: "raw"), sync: .top, options: options)
        }
    }

    @Test func `a commit of the active layer`() async throws {
        let arguments: JSONObject = [
            "job-id": "job0", "device": "#block184", "auto-finalize": true, "auto-dismiss": false,
        ]
        let info = BlockInfo.sample("", qdev: device, node: "#block184")
        try await withDevice(
            info,
            [devices(info), noJobs, .expect("block-commit", arguments: arguments)]
        ) { disk in
            let job = try await disk.commit(options: options)
            #expect(job.id == "job0" && job.type == .commit)
        }
    }

    @Test func `a commit that QEMU refuses`() async throws {
        let words = "Node '#block184' is busy: block device is in use by block job: commit"
        let answer = FakeAnswer.error(.genericError, words)
        try await withDevice(
            .sample("drive0", node: "#block184"),
            [.expect("block-commit", answer: answer)]
        ) { disk in
            let error = try await qmpError { _ = try await disk.commit() }
            #expect(error.code == .refused && error.refusal?.description == words)
        }
    }

    @Test func `a snapshot of a drive`() async throws {
        let action: JSONValue = [
            "type": "blockdev-snapshot-sync",
            "data": [
                "device": "drive0", "snapshot-file": "/foo.qcow2", "snapshot-node-name": "newNode",
                "mode": "absolute-paths",
            ],
        ]
        let info = BlockInfo.sample("drive0", node: "#block184")
        try await withDevice(
            info,
            [devices(info), .expect("transaction", arguments: ["actions": [action]])]
        ) { disk in
            let name = try await disk.snapshot(to: .file("/foo.qcow2"), nodeName: "newNode")
            #expect(name == "newNode")
        }
    }

    /// A device without drive goes by its root node, which each snapshot replaces.
    @Test func `after a snapshot the new root is meant`() async throws {
        func action(_ node: JSONValue, _ file: JSONValue, _ overlay: JSONValue) -> JSONObject {
            let data: JSONValue = [
                "node-name": node, "snapshot-file": file, "snapshot-node-name": overlay, "mode": "absolute-paths",
            ]
            return ["actions": [["type": "blockdev-snapshot-sync", "data": data]]]
        }
        let before = BlockInfo.sample("", qdev: device, node: "disk0")
        let after = BlockInfo.sample("", qdev: device, node: "overlay1")
        try await withDevice(
            before,
            [
                devices(before), .expect("transaction", arguments: action("disk0", "/1", "overlay1")),
                devices(after), .expect("transaction", arguments: action("overlay1", "/2", "overlay2")),
            ]
        ) { disk in
            try await disk.snapshot(to: .file("/1"), nodeName: "overlay1")
            try await disk.snapshot(to: .file("/2"), nodeName: "overlay2")
        }
    }

    @Test(arguments: ["cd0", ""])
    func `a device without a medium is left alone`(_ drive: String) async throws {
        let info = BlockInfo.sample(drive, qdev: "cd0")
        try await withDevice(info, [devices(info), devices(info), devices(info)]) { disk in
            let mirror = try await qmpError { _ = try await disk.mirror(to: .file("/copy")) }
            let commit = try await qmpError { _ = try await disk.commit() }
            let snapshot = try await qmpError { try await disk.snapshot(to: .file("/overlay")) }
            for error in [mirror, commit, snapshot] {
                #expect(error.code == .noMedium && error.message == "there is no medium in \(disk.address)")
            }
        }
    }

    @Test func `a medium that was inserted since is found`() async throws {
        let present = BlockInfo.sample("cd0", qdev: "cd0", node: "#block9")
        try await withDevice(.sample("cd0", qdev: "cd0"), [devices(present), .expect("drive-mirror")]) { disk in
            _ = try await disk.mirror(to: .file("/copy"))
        }
    }
}
