import QEMU
import QMPTesting
import Testing

@Suite("PCI", .timeLimit(.minutes(5))) struct PCITests {
    @Test func allBusesInOrderAndWhatIsBehindBridges() async throws {
        try await machine(PCIReplies.bridges).withDomain { domain, monitor in
            let devices = try await domain.pciDevices()
            let addresses = devices.map(\.address.description)
            #expect(addresses == ["00:00.0", "00:01.0", "01:00.0", "02:1f.7", "00:1f.2", "80:00.0"])
            #expect(devices.map(\.qdevID) == [nil, "rp1", "br", "deep", nil, nil])
            #expect(devices.map(\.bus) == [0, 0, 1, 2, 0, 128])
            #expect(monitor.requests.map(\.name) == ["query-pci"])
        }
    }

    @Test func theTree() async throws {
        try await machine(PCIReplies.bridges).withDomain { domain, _ in
            let buses = try await domain.pciBuses()
            #expect(buses.map(\.number) == [0, 128])
            #expect(buses.map(\.devices.count) == [3, 1])
            let bridge = try #require(buses.first?.devices[1].bridge)
            #expect((bridge.primaryBus, bridge.secondaryBus, bridge.subordinateBus) == (0, 1, 2))
            #expect(bridge.ioRange == nil)
            #expect(bridge.memoryRange == 0xFE60_0000...0xFE7F_FFFF)
            #expect(bridge.prefetchableRange == 0x8000_0000_0000_0000...UInt64.max)
            #expect(bridge.devices.map(\.qdevID) == ["br"])
            let inner = try #require(bridge.devices.first?.bridge)
            #expect(inner.devices.map(\.qdevID) == ["deep"])
            // A bridge that tells nothing of what is behind it.
            #expect(inner.devices.first?.bridge?.devices == [])
        }
    }

    @Test func anInterruptThatTheGuestHasNotGiven() async throws {
        let replies = PCIReplies.bridges.replacing(#""irq": 10"#, with: #""irq": 0"#)
        try await machine(replies).withDomain { domain, _ in
            let port = try #require(try await domain.pciDevices().first { $0.qdevID == "rp1" })
            #expect((port.irq, port.irqPin) == (nil, 1))
        }
    }

    @Test func whatADeviceIs() async throws {
        try await machine(PCIReplies.bridges).withDomain { domain, _ in
            let devices = try await domain.pciDevices()
            let host = try #require(devices.first)
            #expect((host.slot, host.function, host.irq, host.irqPin) == (0, 0, nil, nil))
            #expect(host.deviceClass.code == 0x0600)
            #expect("\(host.deviceClass) \(host.id)" == "Host bridge 8086:29c0")
            #expect((host.id.subsystemVendor, host.id.subsystem) == (0x1AF4, 0x1100))
            let port = devices[1]
            #expect((port.irq, port.irqPin) == (10, 1))
            #expect((port.id.subsystemVendor, port.id.subsystem) == (nil, nil))
            #expect("\(devices[3].deviceClass) \(devices[3].id)" == "class 00ff 1af4:000c")
        }
    }

    @Test func regions() async throws {
        try await machine(PCIReplies.regions).withDomain { domain, _ in
            let device = try #require(try await domain.pciDevices().first)
            let regions = device.regions
            try #require(regions.count == 5)
            #expect(regions.map(\.bar) == [0, 1, 2, 4, 6])
            #expect(regions.map(\.kind) == [.io, .memory, .memory, .memory, .other("configuration")])
            #expect(regions.map(\.address) == [0xC040, 0xFEBD_5000, 0x38_0000_0000, nil, 0xFFFF_FFFF_0000_0000])
            #expect(regions.map(\.size) == [32, 4096, 1 << 40, 1 << 63, 65536])
            #expect(regions.map(\.isPrefetchable) == [false, false, true, true, false])
            #expect(regions.map(\.is64Bit) == [false, false, true, true, false])
        }
    }

    @Test func aMachineWithoutPCI() async throws {
        try await machine("[]").withDomain { domain, _ in
            let devices = try await domain.pciDevices()
            #expect(devices.isEmpty)
        }
        try await MachineDouble { _ in .error(.genericError, "PCI devices not supported") }.withDomain { domain, _ in
            let error = try await failure { _ = try await domain.pciDevices() }
            #expect(error.code == .refused)
        }
    }

    @Test func addressesAreOrdered() {
        let addresses = [
            PCIAddress(bus: 1, slot: 0, function: 0), PCIAddress(bus: 0, slot: 16, function: 1),
            PCIAddress(bus: 0, slot: 16, function: 0), PCIAddress(bus: 0, slot: 2, function: 7),
        ]
        #expect(addresses.sorted().map(\.description) == ["00:02.7", "00:10.0", "00:10.1", "01:00.0"])
    }

    private func machine(_ reply: String) -> MachineDouble {
        MachineDouble { _ in .return(text: Array(reply.utf8)) }
    }
}
