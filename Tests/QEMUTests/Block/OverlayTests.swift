import JSONWire
import QEMU
import QMPTesting
import Testing

/// What is made sure of before a device gets an overlay.
@Suite("Overlays", .timeLimit(.minutes(1)))
struct OverlayTests {
    private let existing = BlockTarget.existingFile("/vm/top.qcow2")

    @Test func `one that fits is looked at without its backing image, and closed before the switch`() async throws {
        let machine = OverlayMachine()
        let monitor = machine.monitor()
        try await machine.withDisk(on: monitor) { disk in
            try await disk.snapshot(to: existing, nodeName: "top")
        }
        let names = monitor.requests.map(\.name)
        #expect(
            names == ["query-block", "blockdev-add", "query-named-block-nodes", "blockdev-del", "transaction"]
        )
        let options = monitor.requests.first { $0.name == "blockdev-add" }?.arguments
        #expect(options?["driver"] == "qcow2" && options?["read-only"] == true && options?["backing"] == .null)
        #expect(options?["file"] == ["driver": "file", "filename": "/vm/top.qcow2"])
        let data = monitor.requests.last?.arguments["actions"]?.array?.first?["data"]
        #expect(data?["mode"] == "existing" && data?["device"] == "drive0")
    }

    @Test(arguments: [
        (
            ImageInfo.overlay(of: "/vm/disk.qcow2", size: 2 << 20),
            "/vm/top.qcow2 has 2097152 bytes, and drive0 (node #block1) 1048576"
        ),
        (.overlay(of: nil), "/vm/top.qcow2 names no backing image"),
        (
            .overlay(of: "/vm/other.qcow2"),
            "the backing image of /vm/top.qcow2 is /vm/other.qcow2, and drive0 (node #block1) holds /vm/disk.qcow2"
        ),
    ])
    func `one that does not fit is refused, and closed`(image: ImageInfo, reason: String) async throws {
        let machine = OverlayMachine(image: image)
        let monitor = machine.monitor()
        try await machine.withDisk(on: monitor) { disk in
            let error = try await qmpError { try await disk.snapshot(to: existing) }
            #expect(error.code == .invalidCommand && error.outcome == .notSent)
            #expect(error.message == "the image cannot be the overlay: \(reason)")
        }
        #expect(machine.openNode == nil && monitor.count(of: "transaction") == 0)
    }

    @Test(arguments: [
        ("/vm/disk.qcow2", "/vm/./disk.qcow2", true), ("/vm/disk.qcow2", "file:/vm//disk.qcow2", true),
        ("/vm/disk.qcow2", "/vm/../vm/disk.qcow2", false), ("/vm/disk.qcow2", "/other/disk.qcow2", false),
        ("disk.qcow2", "/anywhere/disk.qcow2", true), ("../a/disk.qcow2", "/vm/a/disk.qcow2", true),
        ("a/disk.qcow2", "/vm/b/disk.qcow2", false), ("disk.qcow2", "/vm/mydisk.qcow2", false),
        ("nbd://host/a", "nbd://host/a", true), ("nbd://host/a", "nbd://host/b", false),
        (#"json:{"driver":"qcow2","file":{"driver":"file","filename":"/vm/a"},"backing":null}"#, "/vm/a", true),
        (#"json:{"driver":"raw","file":{"driver":"nbd","filename":"/vm/a"}}"#, "/vm/a", false),
        ("json:{", "/vm/a", false),
    ])
    func `names of the backing image`(held: String, named: String, fits: Bool) async throws {
        let machine = OverlayMachine(holding: held, image: .overlay(of: named))
        try await machine.withDisk(on: machine.monitor()) { disk in
            guard !fits else {
                try await disk.snapshot(to: existing)
                return
            }
            let error = try await qmpError { try await disk.snapshot(to: existing) }
            #expect(error.code == .invalidCommand)
        }
        #expect(machine.openNode == nil)
    }

    @Test func `a disk of the host is opened as one`() async throws {
        let machine = OverlayMachine { request in
            guard request.name == "blockdev-add", request.arguments["file"]?["driver"] == "file" else { return nil }
            return .error(.genericError, "'file' driver requires '/dev/sdb' to be a regular file")
        }
        let monitor = machine.monitor()
        try await machine.withDisk(on: monitor) { disk in
            try await disk.snapshot(to: .existingFile("/dev/sdb", format: "qcow2"))
        }
        #expect(monitor.count(of: "blockdev-add") == 2 && monitor.count(of: "transaction") == 1)
    }

    @Test func `of a file that cannot be opened the first reason counts`() async throws {
        let machine = OverlayMachine { request in
            guard request.name == "blockdev-add" else { return nil }
            return .error(.genericError, request.arguments["file"]?["driver"] == "file" ? "first" : "second")
        }
        try await machine.withDisk(on: machine.monitor()) { disk in
            let error = try await qmpError { try await disk.snapshot(to: existing) }
            #expect(error.refusal?.description == "first")
        }
    }

    @Test(arguments: ["blockdev-add", "query-named-block-nodes"])
    func `when QEMU falls silent, nothing is left open`(_ command: String) async throws {
        let answered = OverlayMachine { $0.name == command ? .noReply : nil }
        let monitor = answered.monitor(commandTimeout: .milliseconds(50))
        try await answered.withDisk(on: monitor) { disk in
            let error = try await qmpError { try await disk.snapshot(to: existing) }
            #expect(error.code == .timedOut && error.command == command)
        }
        #expect(monitor.count(of: "blockdev-del") == 1 && monitor.count(of: "transaction") == 0)
    }

    @Test func `formats without backing images are left to QEMU`() async throws {
        let machine = OverlayMachine()
        let monitor = machine.monitor()
        try await machine.withDisk(on: monitor) { disk in
            try await disk.snapshot(to: .existingFile("/vm/top.raw", format: "raw"))
        }
        #expect(monitor.requests.map(\.name) == ["query-block", "transaction"])
    }

    // MARK: New images

    @Test(arguments: ["disk.qcow2", "./disk.qcow2", "../disk.qcow2", "file:disk.qcow2"])
    func `no image is made on top of a relative path`(_ medium: String) async throws {
        let machine = OverlayMachine(holding: medium)
        let monitor = machine.monitor()
        try await machine.withDisk(on: monitor) { disk in
            let file = BlockTarget.file("/backup/copy")
            let errors = [
                try await qmpError { try await disk.snapshot(to: file) },
                try await qmpError { _ = try await disk.mirror(to: file, sync: .noneValue) },
                try await qmpError { _ = try await disk.backup(to: file, of: .overwritten) },
            ]
            for error in errors {
                #expect(
                    error.code == .invalidCommand && error.message.contains("given \(medium) by this relative path")
                )
            }
            // These name no backing image, or one that has an absolute path.
            _ = try await disk.mirror(to: file)
            _ = try await disk.mirror(to: file, sync: .top)
            _ = try await disk.backup(to: file, of: .activeLayer)
            try await disk.snapshot(to: .node("overlay"))
        }
        #expect(monitor.count(of: "drive-mirror") == 2 && monitor.count(of: "transaction") == 2)
    }

    // MARK: Files that are left

    @Test func `a refusal names the files that may have been made`() async throws {
        let machine = OverlayMachine { request in
            ["transaction", "drive-mirror", "blockdev-mirror"].contains(request.name)
                ? .error(.genericError, "Permission conflict") : nil
        }
        try await machine.withDisk(on: machine.monitor()) { disk in
            let file = BlockTarget.file("/backup/copy")
            let errors = [
                try await qmpError { try await disk.snapshot(to: file) },
                try await qmpError { _ = try await disk.mirror(to: file) },
                try await qmpError { _ = try await disk.backup(to: file) },
            ]
            for error in errors {
                #expect(error.code == .refused && error.refusal?.description == "Permission conflict")
                #expect(error.message.hasSuffix("; what QEMU had made before is left: look for /backup/copy"))
            }
            let others = [
                try await qmpError { try await disk.snapshot(to: existing) },
                try await qmpError { _ = try await disk.mirror(to: .node("copy")) },
            ]
            for error in others { #expect(error.message.hasSuffix("Permission conflict")) }
        }
    }

    @Test func `what QEMU does not know made no files`() async throws {
        let machine = OverlayMachine { request in
            request.name == "drive-mirror" ? .error(.deviceNotFound, "Cannot find device") : nil
        }
        try await machine.withDisk(on: machine.monitor()) { disk in
            let error = try await qmpError { _ = try await disk.mirror(to: .file("/copy")) }
            #expect(error.message == "QEMU refused drive-mirror: Cannot find device")
        }
    }
}
