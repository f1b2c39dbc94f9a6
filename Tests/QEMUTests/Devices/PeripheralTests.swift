import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("Devices that were added, and the tree of objects", .timeLimit(.minutes(5))) struct PeripheralTests {
    private static let tree = MachineDouble { request in
        switch request.arguments["path"] {
        case "/machine/peripheral":
            .return([
                ["name": "type", "type": "string"], ["name": "disk0", "type": "child<virtio-blk-pci>"],
                ["name": "link", "type": "link<virtio-blk-pci>"],
            ])
        case "/machine/peripheral-anon": .return([["name": "device[0]", "type": "child<VGA>"]])
        case "/": .return([["name": "machine", "type": "child<pc-q35-7.2-machine>"]])
        default: .error(.deviceNotFound, "not found")
        }
    }

    @Test func thoseWithIDsAndThoseWithout() async throws {
        try await Self.tree.withDomain { domain, _ in
            let devices = try await domain.peripherals()
            #expect(devices.map(\.id) == ["disk0", nil])
            #expect(devices.map(\.driver) == ["virtio-blk-pci", "VGA"])
            #expect(devices.map(\.qomPath) == ["/machine/peripheral/disk0", "/machine/peripheral-anon/device[0]"])
        }
    }

    @Test func theTopOfTheTree() async throws {
        try await Self.tree.withDomain { domain, _ in
            let top = try await domain.qomChildren()
            #expect(top.map(\.path) == ["/machine"] && top.map(\.type) == ["pc-q35-7.2-machine"])
            let error = try await failure { _ = try await domain.qomChildren("/nothing") }
            #expect(error.refusal?.errorClass == .deviceNotFound)
        }
    }

    @Test func propertiesAreReadAndSet() async throws {
        try await MachineDouble { $0.name == "qom-get" ? .return(4096) : nil }.withDomain { domain, monitor in
            let value = try await domain.qomGet("/machine", "size")
            #expect(value == 4096)
            let number = try await domain.qomGet("/machine", "size", as: Int.self)
            #expect(number == 4096)
            let error = try await failure { _ = try await domain.qomGet("/machine", "size", as: String.self) }
            #expect(error.code == .undecodable && error.command == "qom-get")
            try await domain.qomSet("/machine", "size", ["a": 1])
            let arguments: JSONObject = ["path": "/machine", "property": "size", "value": ["a": 1]]
            #expect(monitor.requests.last?.arguments == arguments)
        }
    }

    @Test func whatIsSetIsInNoError() async throws {
        try await MachineDouble { _ in .error(.genericError, "Invalid parameter") }.withDomain { domain, _ in
            let error = try await failure { try await domain.qomSet("/objects/s", "data", "swordfish") }
            #expect(error.code == .refused && !"\(error)".contains("swordfish"))
        }
    }

    @Test func theHumanMonitor() async throws {
        let double = MachineDouble { $0.name == "human-monitor-command" ? .return("hub 0\r\n") : nil }
        try await double.withDomain { domain, monitor in
            let text = try await domain.humanMonitor("info network", cpuIndex: 1)
            #expect(text == "hub 0\r\n")
            let arguments: JSONObject = ["command-line": "info network", "cpu-index": 1]
            #expect(monitor.requests.last?.arguments == arguments)
        }
    }
}
