import Foundation
import GuestAgent
import QEMU
import Testing

/// A real machine that runs the small Linux guest of `Scripts/make-guest.sh`, and a session with the agent in it.
struct GuestMachine: Sendable {
    let qemu: QEMUProcess
    let domain: Domain
    let agent: GuestAgentSession
    /// Between the session and the agent's port.
    let relay: SocketRelay
    /// The guest's disk `vd0`, with ext4 on it, mounted on /mnt.
    let disk: String

    /// Where the guest is; `make test-guest` tells.
    private static let folder = ProcessInfo.processInfo.environment["QEMU_CLIENT_GUEST"].map(URL.init(fileURLWithPath:))
    static var isAvailable: Bool { folder != nil }

    /// Boots the guest, and runs `body` when its agent answers.
    static func withGuest(
        _ configuration: GuestAgentSession.Configuration = .patient,
        _ body: (GuestMachine) async throws -> Void
    ) async throws {
        try await withStartedGuest(configuration) { machine in
            try await machine.agent.waitUntilReady(timeout: .seconds(300))
            try await body(machine)
        }
    }

    /// Runs `body` while the guest boots.
    static func withStartedGuest(
        _ configuration: GuestAgentSession.Configuration = .patient,
        _ body: (GuestMachine) async throws -> Void
    ) async throws {
        let guest = try #require(folder)
        let images = try QEMUProcess.temporaryFolder()
        defer { QEMUProcess.remove(images) }
        let backing = guest.appending(path: "disk.qcow2").path
        let disk = try DiskImage.create("disk.qcow2", in: images, backing: backing)
        try await QEMUProcess.withQEMU(arguments(guest, disk)) { qemu in
            try await qemu.withMonitor { monitor in
                let port = qemu.folder.appending(path: "agent.sock").path
                let relay = try SocketRelay(from: qemu.folder.appending(path: "relay.sock").path, to: port)
                defer { relay.stop() }
                try await GuestAgentSession.withSession(at: .unix(path: relay.path), configuration: configuration) {
                    agent in
                    let domain = Domain(monitor, name: "guest")
                    try await body(
                        GuestMachine(qemu: qemu, domain: domain, agent: agent, relay: relay, disk: disk)
                    )
                }
            }
        }
    }

    private static func arguments(_ guest: URL, _ disk: String) -> [String] {
        [
            "-M", "pc", "-m", "256", "-smp", "2", "-qmp", "unix:m.qmp,server=on,wait=off",
            "-kernel", guest.appending(path: "kernel").path, "-initrd", guest.appending(path: "initramfs").path,
            "-append", "console=ttyS0 quiet panic=-1",
            "-blockdev", "driver=qcow2,node-name=disk0,file.driver=file,file.filename=\(disk)",
            "-device", "virtio-blk-pci,drive=disk0,id=vd0",
            "-netdev", "hubport,id=net0,hubid=0", "-device",
            "virtio-net-pci,netdev=net0,mac=52:54:00:12:34:56,romfile=",
            "-device", "virtio-serial", "-chardev", "socket,id=qga0,path=agent.sock,server=on,wait=off",
            "-device", "virtserialport,chardev=qga0,name=org.qemu.guest_agent.0",
            "-serial", "file:console.log", "-serial", "null",
        ]
    }

    // MARK: What the guest does

    /// Starts a shell script in the guest, which runs on.
    @discardableResult
    func start(script: String) async throws -> GuestProcess {
        try await agent.start("/bin/sh", arguments: ["-c", script], capturesOutput: false)
    }

    /// How often a script has printed a line on the guest's console, `/dev/ttyS0`.
    func count(_ line: String) throws -> Int {
        let text = try String(contentsOf: qemu.folder.appending(path: "console.log"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).count { $0 == line }
    }

    /// Waits until a script has printed a line so many times more.
    func wait(for line: String, _ more: Int) async throws {
        let count = try count(line)
        try await waitUntil { try self.count(line) >= count + more }
    }
}

/// Tests in a guest. One guest at a time is enough for a machine.
@Suite(
    .serialized,
    .enabled(if: GuestMachine.isAvailable, "QEMU_CLIENT_GUEST names no guest: make test-guest makes one"),
    .timeLimit(.minutes(30))
)
enum RealGuestTests {}
