import JSONWire
import QEMU
import Testing

/// CPUs and PCI devices of real machines.
@Suite("Hardware of domains on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct DomainHardwareTests {
    @Test func cpusAndPlacesForMore() async throws {
        let topology = ["-smp", "3,sockets=2,cores=2,threads=2,maxcpus=8"]
        try await QEMUProcess.withQEMU(DomainTests.q35 + topology) { qemu in
            try await qemu.withDomain { domain in
                let cpus = try await domain.cpus()
                #expect(cpus.map(\.index) == [0, 1, 2])
                #expect(cpus.map(\.target) == [.x86_64, .x86_64, .x86_64])
                #expect(cpus.map(\.topology?.socket) == [0, 0, 0])
                #expect(cpus.map(\.topology?.core) == [0, 0, 1])
                #expect(cpus.map(\.topology?.thread) == [0, 1, 0])
                #expect(Set(cpus.map(\.qomPath)).count == 3)

                let slots = try await domain.hotpluggableCPUs()
                #expect(slots.count == 8)
                #expect(slots.map(\.isFree) == [false, false, false, true, true, true, true, true])
                #expect(slots.prefix(3).map(\.qomPath) == cpus.map(\.qomPath))
                #expect(slots.map(\.topology.socket) == [0, 0, 0, 0, 1, 1, 1, 1])
            }
        }
    }

    @Test func aCPUIsPlugged() async throws {
        let topology = ["-smp", "1,sockets=1,cores=2,threads=1,maxcpus=2"]
        try await QEMUProcess.withQEMU(DomainTests.q35 + topology) { qemu in
            try await qemu.withDomain { domain in
                let slot = try #require(try await domain.hotpluggableCPUs().first { $0.isFree })
                let place = slot.topology
                var arguments: JSONObject = ["driver": .string(slot.driver), "id": "cpu1"]
                for (key, value) in [("socket-id", place.socket), ("core-id", place.core), ("thread-id", place.thread)]
                {
                    arguments[key] = .integer(Int64(try #require(value)))
                }
                try await domain.monitor.execute("device_add", arguments)
                let cpus = try await domain.cpus()
                #expect(cpus.count == 2)
                #expect(cpus.last?.topology == place)
                let slots = try await domain.hotpluggableCPUs()
                #expect(!slots.contains { $0.isFree })
            }
        }
    }

    @Test func aMachineWithoutEither() async throws {
        try await QEMUProcess.withQEMU { qemu in
            try await qemu.withDomain { domain in
                let cpus = try await domain.cpus()
                #expect(cpus.isEmpty)
                let error = try await qmpError { _ = try await domain.hotpluggableCPUs() }
                #expect(error.code == .unsupported)
                let buses = try await domain.pciBuses()
                #expect(buses.isEmpty)
            }
        }
    }

    private static let bridges = [
        "-device", "pcie-root-port,id=rp1,chassis=1,addr=4.0,multifunction=on",
        "-device", "pcie-pci-bridge,id=br1,bus=rp1",
        "-device", "virtio-rng-pci,bus=br1,addr=7,id=rng1",
        "-object", "memory-backend-ram,id=mem,size=8G",
        "-device", "ivshmem-plain,memdev=mem,id=shm1",
    ]

    /// The firmware has neither numbered the buses nor mapped any region, and QEMU tells nothing of what is behind buses
    /// without number.
    @Test func pciDevicesBeforeTheFirmwareRan() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35 + Self.bridges + ["-S"]) { qemu in
            try await qemu.withDomain { domain in
                let devices = try await domain.pciDevices()
                #expect(!devices.contains { $0.qdevID == "rng1" })
                let port = try #require(devices.first { $0.qdevID == "rp1" })
                #expect(port.address == PCIAddress(bus: 0, slot: 4, function: 0))
                #expect("\(port.address) \(port.id)" == "00:04.0 1b36:000c")
                #expect(port.bridge?.devices == [])
                let memory = try #require(devices.first { $0.qdevID == "shm1" }?.regions.last)
                #expect(memory.address == nil)
                #expect(memory.size == 8 << 30)
                #expect(memory.kind == .memory && memory.is64Bit && memory.isPrefetchable)
            }
        }
    }

    @Test func pciDevicesBehindBridges() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35 + Self.bridges) { qemu in
            try await qemu.withDomain { domain in
                let devices = try await domain.mappedDevices(until: "rng1")
                let ids = devices.compactMap(\.qdevID)
                #expect(ids == ["shm1", "rp1", "br1", "rng1"])
                let rng = try #require(devices.first { $0.qdevID == "rng1" })
                #expect("\(rng.address)" == "02:07.0")
                #expect(rng.id.vendor == 0x1AF4)
                #expect(rng.irqPin == 1)
                let sata = try #require(devices.first { $0.deviceClass.code == 0x0106 })
                #expect("\(sata.address) \(sata.deviceClass)" == "00:1f.2 SATA controller")
                #expect(sata.qdevID == nil)
            }
        }
    }

    @Test func theTreeOfPCIDevices() async throws {
        try await QEMUProcess.withQEMU(DomainTests.q35 + Self.bridges) { qemu in
            try await qemu.withDomain { domain in
                _ = try await domain.mappedDevices(until: "rng1")
                let root = try #require(try await domain.pciBuses().first)
                #expect(root.number == 0)
                #expect(!root.devices.contains { $0.qdevID == "rng1" })
                let port = try #require(root.devices.first { $0.qdevID == "rp1" }?.bridge)
                #expect((port.primaryBus, port.secondaryBus, port.subordinateBus) == (0, 1, 2))
                #expect(port.memoryRange != nil)
                let inner = try #require(port.devices.first?.bridge)
                #expect(inner.devices.map(\.qdevID) == ["rng1"])
            }
        }
    }
}

extension Domain {
    /// The PCI devices, once the firmware has mapped the regions of one of them.
    fileprivate func mappedDevices(until id: String) async throws -> [PCIDevice] {
        while true {
            let devices = try await pciDevices()
            if devices.contains(where: { $0.qdevID == id && $0.regions.allSatisfy { $0.address != nil } }) {
                return devices
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
