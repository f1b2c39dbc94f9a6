import Foundation
import GuestAgent
import JSONWire
import QEMU
import QMPTesting
import Testing

/// Snapshots of a real machine's disks, whose guest is a fake that says it is frozen.
@Suite("Snapshots with frozen file systems", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct QuiescedSnapshotTests {
    private func withMachine(_ body: (Domain, FakeGuestAgent, URL) async throws -> Void) async throws {
        let folder = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(folder) }
        var arguments = ["-M", "q35", "-m", "64", "-S", "-qmp", "unix:m.qmp,server=on,wait=off"]
        for name in ["vd0", "vd1"] {
            let disk = try DiskImage.create("\(name).qcow2", in: folder, size: "1M")
            arguments += ["-blockdev", "driver=qcow2,node-name=n-\(name),file.driver=file,file.filename=\(disk)"]
            arguments += ["-device", "virtio-blk-pci,drive=n-\(name),id=\(name)"]
        }
        try await QEMUProcess.withQEMU(arguments) { qemu in
            try await qemu.withMonitor { monitor in
                var configuration = FakeGuestAgent.Configuration()
                configuration.answer = { $0.name.hasPrefix("guest-fsfreeze-") ? .return(2) : .standard }
                try await FakeGuestAgent.withAgent(configuration) { fake in
                    try await body(Domain(monitor, name: "test"), fake, folder)
                }
            }
        }
    }

    private func parts(_ domain: Domain, _ overlays: [String: String]) async throws -> [Snapshot] {
        var parts: [Snapshot] = []
        for (name, path) in overlays.sorted(by: { $0.key < $1.key }) {
            parts.append(Snapshot(of: try await domain.blockDevice(named: name), overlay: .file(path)))
        }
        return parts
    }

    @Test func twoDisksAtOnePoint() async throws {
        try await withMachine { domain, fake, folder in
            let overlays = ["vd0": folder.appending(path: "a").path, "vd1": folder.appending(path: "b").path]
            let parts = try await parts(domain, overlays)
            try await GuestAgentSession.withSession(at: fake.address, configuration: .patient) { agent in
                let snapshot = try await domain.snapshot(parts, quiescedBy: agent, limit: .seconds(120))
                #expect(snapshot.isConsistent)
                #expect(snapshot.nodeNames.count == 2)
                let graph = try await domain.blockGraph()
                #expect(Set(snapshot.nodeNames).isSubset(of: graph.nodes.compactMap(\.name)))
            }
            #expect(fake.record.requests.map(\.name) == ["guest-fsfreeze-freeze", "guest-fsfreeze-thaw"])
        }
    }

    @Test func whatQEMURefusesThaws() async throws {
        try await withMachine { domain, fake, folder in
            let overlays = ["vd0": folder.appending(path: "a").path, "vd1": "/nonexistent/b"]
            let parts = try await parts(domain, overlays)
            try await GuestAgentSession.withSession(at: fake.address, configuration: .patient) { agent in
                let error = try await qmpError {
                    _ = try await domain.snapshot(parts, quiescedBy: agent, limit: .seconds(120))
                }
                #expect(error.code == .refused)
            }
            #expect(fake.record.requests.last?.name == "guest-fsfreeze-thaw")
            let disk = try await domain.blockDevice(named: "vd0")
            #expect(disk.medium?.name == "n-vd0")
        }
    }
}
