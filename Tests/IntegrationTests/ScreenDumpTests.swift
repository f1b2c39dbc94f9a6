import Foundation
import JSONWire
import QAPI
import QEMU
import QMP
import Testing

/// Pictures of the screen from a real QEMU.
@Suite("Pictures of the screen on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct ScreenDumpTests {
    private static let screens = [
        "-M", "q35", "-m", "32", "-device", "VGA,id=vga0", "-device", "bochs-display,id=vga1",
    ]

    private static func withQEMU(_ body: (QEMUProcess) async throws -> Void) async throws {
        try await QEMUProcess.withQEMU(screens + ["-qmp", "unix:m.qmp,server=on,wait=off"], body)
    }

    /// The name of the domain is a path: it plays no part.
    private static func withDomain(_ body: (Domain) async throws -> Void) async throws {
        try await withQEMU { qemu in
            try await qemu.withMonitor { monitor in try await body(Domain(monitor, name: qemu.socket)) }
        }
    }

    // MARK: Pictures

    @Test func bothFormatsShowTheSame() async throws {
        try await Self.withDomain { domain in
            let plain = try await domain.picturePaused()
            let pixels = Array(plain.bytes.suffix(plain.width * plain.height * 3))
            let picture = try await domain.screenDump()
            let decoded = try PNGPicture(picture.bytes)
            #expect((picture.width, picture.height) == (plain.width, plain.height))
            #expect((decoded.width, decoded.height) == (plain.width, plain.height))
            #expect(decoded.pixels == pixels)
            #expect(picture.bytes.count < plain.bytes.count / 10)
        }
    }

    @Test func aPNGMadeHereShowsTheSame() async throws {
        try await Self.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let old = WatchedMonitor(monitor) { command throws(QMPError) in
                    guard let text = command.arguments, String(decoding: text, as: UTF8.self).contains("format") else {
                        return
                    }
                    throw .refused(command.name, .genericError, "Parameter 'format' is unexpected")
                }
                let plain = try await Domain(monitor, name: "a").picturePaused()
                let picture = try await Domain(old, name: "a").screenDump()
                let decoded = try PNGPicture(picture.bytes)
                #expect((decoded.width, decoded.height) == (plain.width, plain.height))
                #expect(decoded.pixels == Array(plain.bytes.suffix(decoded.pixels.count)))
            }
        }
    }

    @Test func eachScreenHasItsOwn() async throws {
        try await Self.withDomain { domain in
            let first = try await domain.picturePaused()
            let same = try await domain.screenDump(format: .ppm, device: "vga0", head: 0)
            #expect(first == same && "\(first)" == "PPM, \(first.width) × \(first.height) pixels")
            let other = try await domain.screenDump(format: .ppm, device: "vga1")
            #expect((other.width, other.height) == (640, 480))
        }
    }

    @Test func nothingIsLeftInQEMU() async throws {
        try await Self.withDomain { domain in
            for _ in 1...3 { _ = try await domain.screenDump(format: .ppm) }
            let none = try await domain.monitor.queryFdsets()
            #expect(none.isEmpty)
            // QEMU 7.2 forgets to remove the set after it wrote a PNG, but the descriptor is closed.
            for _ in 1...3 {
                let picture = try await domain.screenDump()
                let decoded = try PNGPicture(picture.bytes)
                #expect((decoded.width, decoded.height) == (picture.width, picture.height))
            }
            let open = try await domain.monitor.queryFdsets().flatMap(\.fds)
            #expect(open.isEmpty)
        }
    }

    @Test func nothingIsLeftInQEMUWhoseMachineIsPaused() async throws {
        try await Self.withDomain { domain in
            try await domain.pause()
            for _ in 1...3 { _ = try await domain.screenDump(format: .ppm) }
            let sets = try await domain.monitor.queryFdsets()
            #expect(sets.isEmpty)
        }
    }

    // MARK: Refusals

    @Test func aDeviceThatIsNotThere() async throws {
        try await Self.withDomain { domain in
            let error = try await qmpError { _ = try await domain.screenDump(device: "vga7") }
            #expect(error.code == .refused && error.refusal?.errorClass == .deviceNotFound)
            let head = try await qmpError { _ = try await domain.screenDump(device: "vga0", head: 5) }
            #expect(head.code == .refused && head.refusal?.errorClass == .genericError)
            let lonelyHead = try await qmpError { _ = try await domain.screenDump(head: 0) }
            #expect(lonelyHead.code == .refused)
            let sets = try await domain.monitor.queryFdsets()
            #expect(sets.isEmpty)
        }
    }

    @Test func aMachineWithoutScreen() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withDomain { domain in
                let error = try await qmpError { _ = try await domain.screenDump() }
                #expect(error.code == .refused)
            }
        }
    }

    // MARK: Without descriptors

    @Test func overTCPThereIsAFile() async throws {
        let port = Int.random(in: 20_000..<30_000)
        let arguments = Self.screens + ["-qmp", "tcp:127.0.0.1:\(port),server=on,wait=off"]
        try await QEMUProcess.withQEMU(arguments) { _ in
            let address = MonitorAddress.tcp(host: "127.0.0.1", port: port)
            try await SocketMonitor.withConnection(to: address, configuration: .patient) { base in
                let monitor = WatchedMonitor(base)
                let domain = Domain(monitor, name: "tcp")
                let picture = try await domain.screenDump()
                let decoded = try PNGPicture(picture.bytes)
                #expect((decoded.width, decoded.height) == (picture.width, picture.height))
                _ = try await qmpError { _ = try await domain.screenDump(device: "vga7") }
                let files = try monitor.commands.compactMap { try $0.filename }
                #expect(files.count == 2)
                for file in files {
                    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
                    #expect(!FileManager.default.fileExists(atPath: folder.path))
                }
            }
        }
    }

    // MARK: Ends

    /// A monitor whose QEMU stands still as soon as it is to get a descriptor.
    private static func stoppingQEMU(_ qemu: QEMUProcess, _ base: SocketMonitor) -> WatchedMonitor {
        WatchedMonitor(base) { command throws(QMPError) in
            if command.name == "add-fd" { qemu.signal(SIGSTOP) }
        }
    }

    @Test func qemuIsKilled() async throws {
        try await Self.withQEMU { qemu in
            try await qemu.withMonitor { base in
                let monitor = Self.stoppingQEMU(qemu, base)
                let task = Task { try await Domain(monitor, name: "a").screenDump() }
                try await waitUntil { monitor.commands.contains { $0.name == "add-fd" } }
                qemu.signal(SIGKILL)
                let error = try await qmpError { _ = try await task.value }
                #expect(error.code == .connectionLost)
            }
        }
    }

    /// The descriptor that QEMU gets only when nobody waits for it any more is closed all the same.
    @Test func theTaskIsCancelledWhileQEMUStands() async throws {
        try await Self.withQEMU { qemu in
            try await qemu.withMonitor { base in
                let monitor = Self.stoppingQEMU(qemu, base)
                let task = Task { try await Domain(monitor, name: "a").screenDump(format: .ppm) }
                try await waitUntil { monitor.commands.contains { $0.name == "add-fd" } }
                task.cancel()
                let error = try await qmpError { _ = try await task.value }
                #expect(error.code == .cancelled)
                qemu.signal(SIGCONT)
                let sets = try await base.queryFdsets()
                #expect(sets.isEmpty)
            }
        }
    }
}

extension QMPCommand {
    fileprivate var filename: String? {
        get throws { try arguments.map { try JSONValue(json: $0) }?["filename"]?.string }
    }
}

extension Domain {
    /// A picture of what the firmware wrote to the screen; the machine is paused, so that it stays.
    fileprivate func picturePaused() async throws -> ScreenImage {
        while true {
            try await pause()
            let picture = try await screenDump(format: .ppm)
            // Until the firmware runs, QEMU shows a screen of its own of 640 × 480.
            if picture.width == 720, picture.bytes.dropFirst(20).contains(where: { $0 != 0 }) { return picture }
            try await resume()
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
