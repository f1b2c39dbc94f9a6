import Foundation
import JSONWire
import QEMU
import QMPTesting
import Synchronization

/// A scripted machine with a screen of two by three pixels, which writes its picture where it is told to.
final class ScreenDouble: Sendable {
    static let pixels: [UInt8] = [255, 0, 0, 0, 255, 0, 0, 0, 255, 1, 2, 3, 250, 251, 252, 9, 8, 7]
    static let ppm = Array("P6\n2 3\n255\n".utf8) + pixels
    /// The picture as another program writes it without compression.
    static let png = [UInt8](
        Data(
            base64Encoded: """
                iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAIElEQVR4AQEVAOr/AP8AAAD/AAAAAP8BAgMA+vv8CQgHPf8GDYIRKKEA\
                AAAASUVORK5CYII=
                """
        ) ?? Data()
    )

    typealias Refusal = @Sendable (ScreendumpCommand) -> FakeAnswer?

    private let refusal: Refusal
    private let pictures: [ImageFormat?: [UInt8]]
    private let passesDescriptors: Bool
    private let version: QEMUVersion
    private let descriptor = Mutex<CInt?>(nil)

    /// - Parameters:
    ///   - pictures: What it writes, by format.
    ///   - passesDescriptors: Whether it takes descriptors.
    ///   - version: The version in its greeting.
    ///   - refusal: What it answers to the command instead.
    init(
        _ pictures: [ImageFormat?: [UInt8]] = [nil: ScreenDouble.ppm, .png: ScreenDouble.png],
        passesDescriptors: Bool = true,
        version: QEMUVersion = QEMUVersion(major: 9, minor: 1, micro: 0),
        refusal: @escaping Refusal = { _ in nil }
    ) {
        self.pictures = pictures
        self.passesDescriptors = passesDescriptors
        self.version = version
        self.refusal = refusal
    }

    /// A QEMU before 7.1.
    static func old(passesDescriptors: Bool = true) -> ScreenDouble {
        ScreenDouble(passesDescriptors: passesDescriptors) { command in
            command.format.map { _ in .error(.genericError, "Parameter 'format' is unexpected") }
        }
    }

    func withDomain(_ body: (Domain, ScriptedMonitor) async throws -> Void) async throws {
        let greeting = QMPGreeting(version: version, capabilities: ["oob"])
        let monitor = ScriptedMonitor(greeting: greeting) { [self] request throws(QMPError) in try answer(request) }
        let domain = Domain(monitor, name: "a/b")
        try await domain.open()
        try await body(domain, monitor)
        await domain.close()
    }

    private func answer(_ request: FakeRequest) throws(QMPError) -> FakeAnswer {
        if let command = try request.decode(AddFdCommand.self) {
            guard passesDescriptors, let first = request.descriptors.first else {
                throw QMPError(.descriptorsUnavailable, "no", command: request.name, outcome: .notSent)
            }
            descriptor.withLock { $0 = dup(first) }
            return .return(encoding: AddfdInfo(fdsetID: command.fdsetID ?? -1, fd: 11))
        }
        if request.name == "query-status" { return .return(["running": false, "status": "paused"]) }
        if request.name == "remove-fd" { descriptor.withLock { $0.take().map { _ = close($0) } } }
        guard let command = try request.decode(ScreendumpCommand.self) else { return .return([:]) }
        return refusal(command) ?? write(pictures[command.format] ?? [], command)
    }

    private func write(_ picture: [UInt8], _ command: ScreendumpCommand) -> FakeAnswer {
        do {
            if command.filename.hasPrefix("/dev/fdset/"), let descriptor = descriptor.withLock({ $0 }) {
                try FileHandle(fileDescriptor: descriptor).write(contentsOf: picture)
            } else {
                try Data(picture).write(to: URL(fileURLWithPath: command.filename))
            }
            return .return([:])
        } catch {
            return .error(.genericError, "failed to open file '\(command.filename)'")
        }
    }
}

extension ScriptedMonitor {
    /// The names of the commands that came.
    var names: [String] { requests.map(\.name) }

    /// The files that pictures were to be written to.
    var pictureFiles: [String] { requests.compactMap { $0.arguments["filename"]?.string } }
}
