import Foundation
import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("Pictures of the screen", .timeLimit(.minutes(5))) struct ScreenDumpTests {
    private let throughDescriptor = ["add-fd", "screendump", "remove-fd"]

    @Test func qemuMakesThePNG() async throws {
        try await ScreenDouble().withDomain { domain, monitor in
            let picture = try await domain.screenDump()
            #expect(picture.format == .png && picture.bytes == ScreenDouble.png)
            #expect((picture.width, picture.height) == (2, 3))
            #expect(monitor.names == throughDescriptor)
            let set = try #require(monitor.requests.first?.arguments["fdset-id"]?.int64)
            #expect(monitor.pictureFiles == ["/dev/fdset/\(set)"])
            #expect(monitor.requests.last?.arguments["fdset-id"] == .integer(set))
            #expect((1 << 30..<1 << 31).contains(set))
        }
    }

    /// `format` is not sent: a QEMU before 7.1 would refuse it.
    @Test func thePlainFormat() async throws {
        try await ScreenDouble.old().withDomain { domain, monitor in
            let picture = try await domain.screenDump(format: .ppm, device: "vga1", head: 2)
            #expect(picture.format == .ppm && picture.bytes == ScreenDouble.ppm)
            #expect((picture.width, picture.height) == (2, 3))
            let arguments = monitor.requests[1].arguments
            #expect(arguments["device"] == "vga1" && arguments["head"] == 2 && arguments["format"] == nil)
            #expect(monitor.names == throughDescriptor)
        }
    }

    @Test(arguments: [true, false]) func anOldQEMUsPictureIsConverted(_ passesDescriptors: Bool) async throws {
        try await ScreenDouble.old(passesDescriptors: passesDescriptors).withDomain { domain, monitor in
            let picture = try await domain.screenDump()
            #expect(picture.format == .png && picture.bytes == ScreenDouble.png)
            #expect((picture.width, picture.height) == (2, 3))
            if passesDescriptors { #expect(monitor.names == throughDescriptor + throughDescriptor) }
        }
    }

    @Test func aMissingDeviceIsAskedForOnce() async throws {
        let double = ScreenDouble { _ in .error(.deviceNotFound, "Device 'x' not found") }
        try await double.withDomain { domain, monitor in
            let error = try await failure { _ = try await domain.screenDump(device: "x") }
            #expect(error.code == .refused && error.refusal?.errorClass == .deviceNotFound)
            #expect(monitor.names == throughDescriptor)
        }
    }

    @Test func anotherRefusalIsToldAsItIs() async throws {
        let double = ScreenDouble { _ in .error(.genericError, "There is no console to take a screendump from") }
        try await double.withDomain { domain, monitor in
            let error = try await failure { _ = try await domain.screenDump() }
            #expect(error.message.hasSuffix("There is no console to take a screendump from"))
            #expect(monitor.count(of: "remove-fd") == 2)
        }
    }

    @Test(arguments: [
        [], Array("P6\n2 3\n255\n".utf8), ScreenDouble.ppm.dropLast(), ScreenDouble.ppm + [0], Array("P6".utf8),
        Array("P5\n2 3\n255\n".utf8) + ScreenDouble.pixels, Array("P6\n2 3\n65535\n".utf8) + ScreenDouble.pixels,
        Array("P6\n0 3\n255\n".utf8), Array("P6\n999999999 999999999\n255\n".utf8),
        Array("P6\n9999999999999999999999 3\n255\n".utf8), Array("P6\n-2 3\n255\n".utf8),
    ]) func anIncompletePicture(_ bytes: [UInt8]) async throws {
        try await ScreenDouble([nil: bytes]).withDomain { domain, monitor in
            let error = try await failure { _ = try await domain.screenDump(format: .ppm) }
            #expect(error.code == .undecodable && error.outcome == .done)
        }
    }

    @Test(arguments: [[], ScreenDouble.png.dropLast(), Array(ScreenDouble.png.prefix(33)), ScreenDouble.ppm])
    func anIncompletePNG(_ bytes: [UInt8]) async throws {
        try await ScreenDouble([.png: bytes]).withDomain { domain, _ in
            let error = try await failure { _ = try await domain.screenDump() }
            #expect(error.code == .undecodable)
        }
    }
}

@Suite("Files for pictures of the screen", .timeLimit(.minutes(5))) struct ScreenDumpFileTests {
    @Test func withoutDescriptorsThereIsAFile() async throws {
        try await ScreenDouble(passesDescriptors: false).withDomain { domain, monitor in
            let picture = try await domain.screenDump()
            #expect(picture.bytes == ScreenDouble.png)
            #expect(monitor.names == ["add-fd", "screendump"])
            let file = try #require(monitor.pictureFiles.first)
            #expect(!exists(folderOf: file))
        }
    }

    @Test func theFileIsRemovedAfterARefusal() async throws {
        let double = ScreenDouble(passesDescriptors: false) { _ in .error(.deviceNotFound, "Device 'x' not found") }
        try await double.withDomain { domain, monitor in
            let error = try await failure { _ = try await domain.screenDump() }
            #expect(error.refusal?.errorClass == .deviceNotFound)
            let file = try #require(monitor.pictureFiles.first)
            #expect(!exists(folderOf: file))
        }
    }

    @Test func aQEMUOnAnotherHost() async throws {
        let double = ScreenDouble(passesDescriptors: false) { command in
            .error(.genericError, "failed to open file '\(command.filename)': No such file or directory")
        }
        try await double.withDomain { domain, monitor in
            let error = try await failure { _ = try await domain.screenDump() }
            #expect(error.code == .refused && error.refusal?.errorClass == .genericError)
            #expect(
                error.message.contains("passes no descriptors, and QEMU cannot write to a file of this host: failed")
            )
        }
    }

    private static let keeping = QEMUVersion(major: 9, minor: 0, micro: 2)

    /// Such a QEMU would not close a descriptor that it was given.
    @Test func aPausedMachineOfAnOldQEMU() async throws {
        try await ScreenDouble(version: Self.keeping).withDomain { domain, monitor in
            let picture = try await domain.screenDump()
            #expect(picture.bytes == ScreenDouble.png)
            #expect(monitor.names == ["query-status", "screendump"])
            let file = try #require(monitor.pictureFiles.first)
            #expect(!exists(folderOf: file))
        }
    }

    @Test func aPausedMachineOfAnOldQEMUThatSeesNoFileHere() async throws {
        let double = ScreenDouble(version: Self.keeping) { command in
            guard !command.filename.hasPrefix("/dev/fdset/") else { return nil }
            return .error(.genericError, "failed to open file '\(command.filename)': Permission denied")
        }
        try await double.withDomain { domain, monitor in
            let picture = try await domain.screenDump()
            #expect(picture.bytes == ScreenDouble.png)
            #expect(monitor.names == ["query-status", "screendump", "add-fd", "screendump", "remove-fd"])
        }
    }

    @Test func aFileThatQEMUDidNotWrite() async throws {
        try await ScreenDouble(passesDescriptors: false) { _ in .return([:]) }.withDomain { domain, _ in
            let error = try await failure { _ = try await domain.screenDump() }
            #expect(error.code == .fileFailure)
            #expect(error.message.hasSuffix("open: No such file or directory"))
        }
    }

    @Test func aRefusedDescriptorIsNoEnd() async throws {
        let double = MachineDouble { request in
            switch request.name {
            case "add-fd": .error(.genericError, "No file descriptor supplied via SCM_RIGHTS")
            case "screendump": .error(.deviceNotFound, "none")
            default: nil
            }
        }
        try await double.withDomain { domain, monitor in
            _ = try await failure { _ = try await domain.screenDump() }
            #expect(monitor.names == ["add-fd", "screendump"])
        }
    }

    private func exists(folderOf file: String) -> Bool {
        FileManager.default.fileExists(atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path)
    }
}

@Suite("Pictures of the screen that do not come", .timeLimit(.minutes(5))) struct ScreenDumpEndTests {
    private static func silent(at name: String) -> MachineDouble {
        MachineDouble { $0.name == name ? .noReply : nil }
    }

    @Test(arguments: ["add-fd", "screendump"]) func theTaskIsCancelled(_ name: String) async throws {
        try await Self.silent(at: name).withDomain { domain, monitor in
            let task = Task { try await domain.screenDump() }
            await monitor.awaitRequests(name)
            task.cancel()
            let error = try await failure { _ = try await task.value }
            #expect(error.code == .cancelled)
            #expect(monitor.names.last == "remove-fd")
        }
    }

    @Test(arguments: ["add-fd", "screendump"]) func itTakesTooLong(_ name: String) async throws {
        try await Self.silent(at: name).withDomain { domain, monitor in
            let error = try await failure {
                _ = try await domain.screenDump(timeout: .after(.milliseconds(20)))
            }
            #expect(error.code == .timedOut && error.command == name)
            #expect(monitor.names.last == "remove-fd")
            let sets = Set(monitor.requests.compactMap { $0.arguments["fdset-id"]?.int64 })
            #expect(sets.count == 1)
        }
    }

    @Test(arguments: ["add-fd", "screendump"]) func theConnectionIsLost(_ name: String) async throws {
        try await Self.silent(at: name).withDomain { domain, monitor in
            let task = Task { try await domain.screenDump() }
            await monitor.awaitRequests(name)
            monitor.fail()
            let error = try await failure { _ = try await task.value }
            #expect(error.code == .connectionLost && error.command == name)
        }
    }

    /// The picture is there: what becomes of the descriptor is not the caller's affair.
    @Test func theDescriptorCannotBeRemoved() async throws {
        let double = ScreenDouble()
        try await double.withDomain { domain, monitor in
            let failing = FailingMonitor(base: monitor, name: "remove-fd")
            let picture = try await Domain(failing, name: "a").screenDump()
            #expect(picture.bytes == ScreenDouble.png)
        }
    }
}

/// A monitor that lost the connection when it is asked for one command.
private struct FailingMonitor: Monitor {
    let base: ScriptedMonitor
    let name: String

    var greeting: QMPGreeting? { base.greeting }
    func connect() async throws(QMPError) { try await base.connect() }
    func disconnect() async { await base.disconnect() }
    func events(named names: Set<String>?, buffering: EventBuffering) async -> EventStream {
        await base.events(named: names, buffering: buffering)
    }

    func run(_ command: QMPCommand) async throws(QMPError) -> QMPReply {
        guard command.name != name else { throw QMPError(.connectionLost, "gone", command: name, outcome: .unknown) }
        return try await base.run(command)
    }
}
