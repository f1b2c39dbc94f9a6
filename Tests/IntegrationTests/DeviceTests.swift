import Foundation
import JSONWire
import QAPI
import QEMU
import QMP
import Testing

/// Devices that come and go while a real machine runs.
@Suite("Devices on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct DeviceTests {
    private static let arguments = [
        "-M", "q35", "-m", "32", "-qmp", "unix:m.qmp,server=on,wait=off",
        "-device", "pcie-root-port,id=rp1,chassis=1", "-device", "qemu-xhci,id=xhci",
        "-device", "virtio-scsi-pci,id=scsi0", "-object", "iothread,id=io0",
    ]

    private static func withDomain(_ body: (Domain, QEMUProcess) async throws -> Void) async throws {
        try await QEMUProcess.withQEMU(arguments) { qemu in
            try await qemu.withDomain { domain in try await body(domain, qemu) }
        }
    }

    private static func disk(driver: String, bus: String) -> Disk {
        Disk(
            id: "disk0",
            nodes: [
                BlockdevOptions(.nullCo(BlockdevOptionsNull(size: 1 << 20)), nodeName: "file0"),
                BlockdevOptions(.raw(BlockdevOptionsRaw(file: .reference("file0"))), nodeName: "node0"),
            ],
            driver: driver,
            bus: bus,
            properties: ["serial": "A1"]
        )
    }

    private static func card(bus: String) -> NetworkCard {
        let backend = Netdev(.hubport(NetdevHubPortOptions(hubid: 0)), id: "net0")
        return NetworkCard(id: "nic0", backend: backend, bus: bus)
    }

    // MARK: Devices

    @Test func aDeviceComesAndGoes() async throws {
        try await Self.withDomain { domain, _ in
            let before = try await domain.peripherals()
            #expect(before.contains { $0.id == "xhci" && $0.driver == "qemu-xhci" })
            try await domain.addDevice(driver: "usb-tablet", id: "t1", bus: "xhci.0")
            let device = try #require(try await domain.peripherals().first { $0.id == "t1" })
            #expect(device.driver == "usb-tablet" && device.qomPath == "/machine/peripheral/t1")
            let isHotplugged = try await domain.qomGet(device.qomPath, "hotplugged", as: Bool.self)
            #expect(isHotplugged)
            try await domain.removeDevice("t1", waiting: .seconds(60))
            let after = try await domain.peripherals()
            #expect(Set(after) == Set(before))
            let error = try await qmpError { try await domain.removeDevice("t1", waiting: .seconds(60)) }
            #expect(error.refusal?.errorClass == .deviceNotFound)
        }
    }

    @Test func aDeviceWithoutID() async throws {
        try await Self.withDomain { domain, _ in
            try await domain.monitor.deviceAdd(driver: "usb-kbd")
            let device = try #require(try await domain.peripherals().first { $0.id == nil })
            #expect(device.driver == "usb-kbd")
            try await domain.removeDevice(device.qomPath, waiting: .seconds(60))
            let left = try await domain.peripherals().filter { $0.id == nil }
            #expect(left.isEmpty)
        }
    }

    @Test func severalGoAtOnce() async throws {
        try await Self.withDomain { domain, _ in
            let ids = (1...4).map { "t\($0)" }
            for id in ids { try await domain.addDevice(driver: "usb-tablet", id: id) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in ids { group.addTask { try await domain.removeDevice(id, waiting: .seconds(60)) } }
                try await group.waitForAll()
            }
            let left = try await domain.peripherals().compactMap(\.id).filter { $0.hasPrefix("t") }
            #expect(left.isEmpty)
        }
    }

    /// No guest releases it, until the machine starts anew.
    @Test func aGuestThatDoesNotAnswer() async throws {
        try await Self.withSlowRemoval { domain, monitor, _ in
            let error = try await qmpError { try await domain.removeDevice("rng1", waiting: .milliseconds(200)) }
            #expect(error.code == .timedOut && error.message.contains("has not released device rng1"))
            // Asked for once more, it is waited for as well.
            let removal = try await Self.removal(of: "rng1", from: domain, monitor)
            while try await domain.peripherals().contains(where: { $0.id == "rng1" }) {
                try await domain.reset()
                try await Task.sleep(for: .milliseconds(200))
            }
            try await removal.value
        }
    }

    @Test func qemuIsKilledWhileTheGuestIsWaitedFor() async throws {
        try await Self.withSlowRemoval { domain, monitor, qemu in
            let removal = try await Self.removal(of: "rng1", from: domain, monitor)
            qemu.signal(SIGKILL)
            let error = try await qmpError { try await removal.value }
            #expect(error.code == .connectionLost)
        }
    }

    /// A machine with a device `rng1` that waits for a guest to release it.
    private static func withSlowRemoval(
        _ body: (Domain, WatchedMonitor, QEMUProcess) async throws -> Void
    ) async throws {
        try await QEMUProcess.withQEMU(arguments) { qemu in
            try await qemu.withMonitor { base in
                let monitor = WatchedMonitor(base)
                let domain = Domain(monitor, name: "a")
                try await domain.addDevice(driver: "virtio-rng-pci", id: "rng1", bus: "rp1")
                try await body(domain, monitor, qemu)
            }
        }
    }

    /// Begins to remove a device; QEMU has taken the command when this returns.
    private static func removal(
        of id: String,
        from domain: Domain,
        _ monitor: WatchedMonitor
    ) async throws -> Task<Void, any Error> {
        let count = monitor.endedCommands.count
        let removal = Task { try await domain.removeDevice(id, waiting: .seconds(300)) }
        try await waitUntil { monitor.endedCommands.dropFirst(count).contains { $0.name == "device_del" } }
        return removal
    }

    // MARK: Disks and network cards

    @Test func aDiskComesAndGoes() async throws {
        try await Self.withDomain { domain, _ in
            let before = try await domain.blockNodeNames()
            let disk = Self.disk(driver: "scsi-hd", bus: "scsi0.0")
            try await domain.addDisk(disk)
            let serial = try await domain.qomGet("/machine/peripheral/disk0", "serial", as: String.self)
            #expect(serial == "A1")
            let device = try await domain.blockDevice(named: "disk0")
            #expect(device.medium?.name == "node0")
            let nodes = disk.nodes.compactMap(\.nodeName)
            try await domain.removeDisk("disk0", nodes: nodes, waiting: .seconds(60))
            let after = try await domain.blockNodeNames()
            #expect(after == before)
        }
    }

    @Test func aRefusedDiskLeavesNothing() async throws {
        try await Self.withDomain { domain, _ in
            let before = try await domain.blockNodeNames()
            var disk = Self.disk(driver: "virtio-blk-pci", bus: "nowhere")
            let error = try await qmpError { try await domain.addDisk(disk) }
            #expect(error.message == "QEMU refused device_add: Bus 'nowhere' not found")
            disk.nodes[1] = BlockdevOptions(.raw(BlockdevOptionsRaw(file: .reference("other"))), nodeName: "node0")
            let second = try await qmpError { try await domain.addDisk(disk) }
            #expect(second.command == "blockdev-add")
            let after = try await domain.blockNodeNames()
            #expect(after == before)
        }
    }

    /// A node that was there before is not taken away with the disk that could not have its name.
    @Test func aNodeOfTheSameNameStays() async throws {
        try await Self.withDomain { domain, _ in
            try await domain.monitor.blockdevAdd(BlockdevOptions(.nullCo(BlockdevOptionsNull()), nodeName: "node0"))
            let before = try await domain.blockNodeNames()
            let error = try await qmpError {
                try await domain.addDisk(Self.disk(driver: "scsi-hd", bus: "scsi0.0"))
            }
            #expect(error.code == .refused)
            let after = try await domain.blockNodeNames()
            #expect(after == before && after.contains("node0"))
        }
    }

    @Test func aDiskThatIsNotReleasedKeepsItsNodes() async throws {
        try await Self.withDomain { domain, _ in
            try await domain.addDisk(Self.disk(driver: "virtio-blk-pci", bus: "rp1"))
            let before = try await domain.blockNodeNames()
            let error = try await qmpError {
                try await domain.removeDisk("disk0", nodes: ["file0", "node0"], waiting: .milliseconds(100))
            }
            #expect(error.code == .timedOut)
            let after = try await domain.blockNodeNames()
            #expect(after == before && after.contains("node0"))
        }
    }

    @Test func aNetworkCardComesAndGoes() async throws {
        try await Self.withDomain { domain, _ in
            let before = try await domain.humanMonitor("info network")
            var card = Self.card(bus: "nowhere")
            let error = try await qmpError { try await domain.addNetworkCard(card) }
            #expect(error.code == .refused)
            let afterRefusal = try await domain.humanMonitor("info network")
            #expect(!afterRefusal.contains("net0"))
            (card.driver, card.bus) = ("usb-net", "xhci.0")
            try await domain.addNetworkCard(card)
            let with = try await domain.humanMonitor("info network")
            #expect(with.contains("net0") && with.contains("nic0"))
            try await domain.removeNetworkCard("nic0", backend: "net0", waiting: .seconds(60))
            let after = try await domain.humanMonitor("info network")
            #expect(!after.contains("net0") && !before.contains("net0"))
        }
    }

    // MARK: Balloon, objects, human monitor

    @Test func aBalloonThatNoGuestDrives() async throws {
        try await QEMUProcess.withQEMU(Self.arguments + ["-device", "virtio-balloon-pci"]) { qemu in
            try await qemu.withDomain { domain in
                let size = try await domain.balloon()
                #expect(size == 32 << 20)
                try await domain.setBalloon(size, waiting: .seconds(60))
                let error = try await qmpError {
                    try await domain.setBalloon(16 << 20, waiting: .milliseconds(100))
                }
                #expect(error.code == .timedOut || error.code == .refused)
            }
        }
    }

    @Test func objectsAreReadAndSet() async throws {
        try await Self.withDomain { domain, _ in
            let noBalloon = try await qmpError { _ = try await domain.balloon() }
            #expect(noBalloon.refusal?.errorClass == .deviceNotActive)
            let top = try await domain.qomChildren()
            #expect(top.contains { $0.path == "/machine" && $0.type.hasSuffix("-machine") })
            let type = try await domain.qomGet("/machine", "type", as: String.self)
            #expect(type.hasPrefix("pc-q35-"))
            try await domain.addDevice(driver: "usb-tablet", id: "t1")
            let readOnly = try await qmpError { try await domain.qomSet("/machine/peripheral/t1", "realized", "x") }
            #expect(readOnly.code == .refused)
            try await domain.qomSet("/objects/io0", "poll-max-ns", 1000)
            let nanoseconds = try await domain.qomGet("/objects/io0", "poll-max-ns")
            #expect(nanoseconds == 1000)
            let missing = try await qmpError { _ = try await domain.qomList("/nothing") }
            #expect(missing.refusal?.errorClass == .deviceNotFound)
        }
    }

    @Test func theHumanMonitorPrintsErrors() async throws {
        try await Self.withDomain { domain, _ in
            let text = try await domain.humanMonitor("frobnicate")
            #expect(text.contains("unknown command"))
        }
    }

    // MARK: Keys and passwords

    @Test func keysArePressed() async throws {
        try await Self.withDomain { domain, _ in
            try await domain.addDevice(driver: "usb-kbd", id: "k1")
            try await domain.sendKeys([.ctrl, .alt, .delete], holdTime: .milliseconds(1))
            let error = try await qmpError { try await domain.sendKeys([QKeyCode(rawValue: "hyperspace")]) }
            #expect(error.code == .refused)
        }
    }

    @Test func aPasswordOfVNC() async throws {
        let server = ["-vnc", "unix:v.sock,password=on,id=first"]
        try await QEMUProcess.withQEMU(Self.arguments + server) { qemu in
            try await qemu.withDomain { domain in
                try await domain.setVNCPassword("swordfis")
                try await domain.setVNCPassword("swordfis", display: "first")
                try await domain.expireVNCPassword(.after(.seconds(60)))
                try await domain.expireVNCPassword(.never, display: "first")
                let error = try await qmpError { try await domain.setVNCPassword("swordfis", display: "other") }
                #expect(error.code == .refused && !"\(error)".contains("swordfis"))
            }
        }
    }
}

extension Domain {
    fileprivate func blockNodeNames() async throws -> [String] {
        try await monitor.queryNamedBlockNodes().compactMap(\.nodeName).sorted()
    }
}
