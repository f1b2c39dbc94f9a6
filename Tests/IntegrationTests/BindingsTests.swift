import BindingsRegistry
import Foundation
import JSONWire
import QAPI
import QMP
import Testing

@testable import QAPISchema

/// The typed bindings on what a real QEMU says.
@Suite("Bindings on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct BindingsTests {
    /// A machine, and how many questions about it any QEMU answers at least.
    struct Machine: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        let answers: Int

        var testDescription: String { name }
    }

    private static let ram = [
        "-m", "64", "-S", "-object", "iothread,id=io0", "-uuid", "9a2f7f6e-0000-4000-8000-000000000001",
    ]
    private static let pci =
        ram + [
            "-device", "virtio-blk-pci,drive=disk0,id=vd0,iothread=io0", "-device", "virtio-balloon-pci,id=balloon0",
            "-netdev", "hubport,id=net0,hubid=0", "-device", "virtio-net-pci,netdev=net0,id=nic0",
            "-device", "virtio-rng-pci", "-device", "isa-serial,chardev=serial0", "-chardev", "null,id=serial0",
        ]

    @Test(
        "Every question without arguments gets an answer that can be read, or a refusal",
        arguments: [
            Machine(name: "none", arguments: [], answers: 35), Machine(name: "pc", arguments: pci, answers: 40),
            Machine(name: "q35", arguments: pci + ["-device", "pcie-root-port,id=port0"], answers: 40),
            Machine(
                name: "microvm",
                arguments: ram + ["-device", "virtio-blk-device,drive=disk0", "-device", "virtio-serial-device"],
                answers: 40
            ),
        ]
    )
    func questions(machine: Machine) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        let disk = [
            "-blockdev", "driver=qcow2,node-name=disk0,file.driver=file,file.filename=\(try makeDisk(in: folder))",
        ]
        let arguments = ["-M", machine.name, "-qmp", "unix:m.qmp,server=on,wait=off"] + disk + machine.arguments
        try await QEMUProcess.withQEMU(arguments) { qemu in
            try await qemu.withMonitor { monitor in
                let known = Set(try await monitor.execute(QueryCommandsCommand()).map(\.name))
                var outcomes: [Outcome: Int] = [:]
                for question in Bindings.commands
                where question.name.hasPrefix("query-") && known.contains(question.name) {
                    outcomes[await ask(question, monitor), default: 0] += 1
                }
                #expect(outcomes[.answered, default: 0] >= machine.answers, "\(outcomes)")
                #expect(outcomes[.unreadable] == nil)
            }
        }
    }

    @Test("The schema is what the model says of this release")
    func schema() async throws {
        let file = URL(filePath: #filePath).appending(path: "../../../Schemas/qmp.model").standardizedFileURL
        let model = try MergedSchema(text: String(contentsOf: file, encoding: .utf8), path: "qmp.model")
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withMonitor { monitor in
                let version = try #require(await monitor.greeting?.version)
                let live = try await monitor.execute(QueryQmpSchemaCommand())
                let release = Release(major: version.major, minor: version.minor)
                guard let agreement = SchemaAgreement(live: live, model: model, release: release) else {
                    try Test.cancel("the model has no QEMU \(version)")
                }
                let deviations = SchemaDeviations.allowed(in: release)
                #expect(agreement.problems.subtracting(deviations) == [])
                #expect(agreement.agreements > 2_500)
                // The comparison finds something where there is something.
                for other in model.releases where other != release {
                    let comparison = try #require(SchemaAgreement(live: live, model: model, release: other))
                    #expect(!comparison.problems.subtracting(SchemaDeviations.allowed(in: other)).isEmpty, "\(other)")
                }
            }
        }
    }

    // MARK: -

    private enum Outcome: Hashable {
        case answered
        case refused
        case needsArguments
        case unreadable
    }

    /// Executes a command without arguments.
    private func ask<Command: QAPICommand>(_ type: Command.Type, _ monitor: SocketMonitor) async -> Outcome {
        guard let command = try? Command(json: "{}") else { return .needsArguments }  // There is no other reason.
        do {
            _ = try await monitor.execute(command)
            return .answered
        } catch  where error.code == .refused {
            return .refused
        } catch {
            Issue.record("\(Command.name): \(error)")
            return .unreadable
        }
    }

    private func makeDisk(in folder: URL) throws -> String {
        let path = folder.appending(path: "disk.qcow2").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["qemu-img", "create", "-q", "-f", "qcow2", path, "1M"]
        try process.start()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return path
    }
}
