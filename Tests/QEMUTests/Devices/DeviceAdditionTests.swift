import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("Adding devices with what they need", .timeLimit(.minutes(5))) struct DeviceAdditionTests {
    private static let disk = Disk(
        id: "disk0",
        nodes: [
            BlockdevOptions(.nullCo(BlockdevOptionsNull()), nodeName: "file0"),
            BlockdevOptions(.raw(BlockdevOptionsRaw(file: .reference("file0"))), nodeName: "node0"),
        ],
        bus: "rp1",
        properties: ["serial": "A1"]
    )
    private static let card = NetworkCard(
        id: "nic0",
        backend: Netdev(.hubport(NetdevHubPortOptions(hubid: 0)), id: "net0"),
        properties: ["mac": "52:54:00:12:34:56"]
    )

    private static func answering(_ name: String, _ answer: FakeAnswer) -> MachineDouble {
        MachineDouble { $0.name == name ? answer : nil }
    }

    // MARK: Adding

    @Test func aDevice() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.addDevice(driver: "usb-tablet", id: "t1", bus: "xhci.0", properties: ["port": "2"])
            let arguments: JSONObject = ["driver": "usb-tablet", "id": "t1", "bus": "xhci.0", "port": "2"]
            #expect(monitor.requests.map(\.name) == ["device_add"])
            #expect(monitor.requests.first?.arguments == arguments)
        }
    }

    @Test func aDisk() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.addDisk(Self.disk)
            #expect(monitor.requests.map(\.name) == ["blockdev-add", "blockdev-add", "device_add"])
            #expect(monitor.requests.compactMap { $0.arguments["node-name"]?.string } == ["file0", "node0"])
            let arguments: JSONObject = [
                "driver": "virtio-blk-pci", "bus": "rp1", "id": "disk0", "serial": "A1", "drive": "node0",
            ]
            #expect(monitor.requests.last?.arguments == arguments)
        }
    }

    @Test func aNetworkCard() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            try await domain.addNetworkCard(Self.card)
            #expect(monitor.requests.map(\.name) == ["netdev_add", "device_add"])
            let arguments: JSONObject = [
                "driver": "virtio-net-pci", "id": "nic0", "mac": "52:54:00:12:34:56", "netdev": "net0",
            ]
            #expect(monitor.requests.last?.arguments == arguments)
        }
    }

    @Test func aDiskNeedsNodesWithNames() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            var disk = Self.disk
            disk.nodes[0].nodeName = nil
            for nodes in [disk.nodes, []] {
                disk.nodes = nodes
                let error = try await failure { try await domain.addDisk(disk) }
                #expect(error.code == .invalidCommand && error.outcome == .notSent)
            }
            #expect(monitor.requests.isEmpty)
        }
    }

    // MARK: Refusals

    @Test func aRefusedDeviceTakesItsNodesBack() async throws {
        let refusal = FakeAnswer.error(.genericError, "Bus 'rp1' not found")
        try await Self.answering("device_add", refusal).withDomain { domain, monitor in
            let error = try await failure { try await domain.addDisk(Self.disk) }
            #expect(error.code == .refused && error.message == "QEMU refused device_add: Bus 'rp1' not found")
            let removed = monitor.requests.suffix(2)
            #expect(removed.map(\.name) == ["blockdev-del", "blockdev-del"])
            #expect(removed.map { $0.arguments["node-name"] } == ["node0", "file0"])
        }
    }

    @Test func aRefusedNodeTakesThoseBeforeItBack() async throws {
        let double = MachineDouble { request in
            request.arguments["driver"] == "raw" ? .error(.genericError, "Duplicate nodes") : nil
        }
        try await double.withDomain { domain, monitor in
            _ = try await failure { try await domain.addDisk(Self.disk) }
            #expect(monitor.requests.map(\.name) == ["blockdev-add", "blockdev-add", "blockdev-del"])
            #expect(monitor.requests.last?.arguments["node-name"] == "file0")
        }
    }

    @Test func aRefusedCardTakesItsBackendBack() async throws {
        try await Self.answering("device_add", .error(.genericError, "no")).withDomain { domain, monitor in
            _ = try await failure { try await domain.addNetworkCard(Self.card) }
            #expect(monitor.requests.map(\.name) == ["netdev_add", "device_add", "netdev_del"])
            #expect(monitor.requests.last?.arguments == ["id": "net0"])
        }
    }

    @Test func whatCannotBeTakenBackIsTold() async throws {
        let double = MachineDouble { request in
            switch request.name {
            case "device_add": .error(.genericError, "no bus")
            case "blockdev-del": .error(.genericError, "in use")
            default: nil
            }
        }
        try await double.withDomain { domain, monitor in
            let error = try await failure { try await domain.addDisk(Self.disk) }
            let remark = "block node file0, block node node0: QEMU refused blockdev-del: in use"
            #expect(error.command == "device_add" && error.message.contains("no bus"))
            #expect(error.message.hasSuffix(remark))
            #expect(monitor.count(of: "blockdev-del") == 1)
        }
    }

    // MARK: Ends

    @Test func whatBecameOfTheDeviceIsNotKnown() async throws {
        try await Self.answering("device_add", .noReply).withDomain { domain, monitor in
            let error = try await failure { try await domain.addDisk(Self.disk, within: .milliseconds(20)) }
            #expect(error.code == .timedOut && error.outcome == .unknown)
            let remark =
                "whether device disk0 was added is not known, and these were added: block node file0, block node node0"
            #expect(error.message.hasSuffix(remark))
            #expect(monitor.count(of: "blockdev-del") == 0)
        }
    }

    @Test func theConnectionIsLost() async throws {
        try await Self.answering("device_add", .noReply).withDomain { domain, monitor in
            let addition = Task { try await domain.addNetworkCard(Self.card) }
            await monitor.awaitRequests("device_add")
            monitor.fail()
            let error = try await failure { try await addition.value }
            #expect(error.code == .connectionLost && error.outcome == .unknown)
            #expect(error.message.hasSuffix("these were added: network backend net0"))
        }
    }

    /// The command under way is waited for, and then everything is taken back, although the task is cancelled.
    @Test func theTaskIsCancelled() async throws {
        let gate = Gate()
        let double = MachineDouble { request in
            request.arguments["driver"] == "raw" ? .delayed(until: gate) + .return([:]) : nil
        }
        try await double.withDomain { domain, monitor in
            let addition = Task { try await domain.addDisk(Self.disk) }
            await monitor.awaitRequests("blockdev-add", count: 2)
            addition.cancel()
            gate.open()
            let error = try await failure { try await addition.value }
            #expect(error.code == .cancelled)
            #expect(monitor.count(of: "device_add") == 0)
            #expect(monitor.requests.suffix(2).map { $0.arguments["node-name"] } == ["node0", "file0"])
        }
    }

    @Test func aCancelledTaskWhoseDeviceIsThereHasAddedIt() async throws {
        let gate = Gate()
        try await Self.answering("device_add", .delayed(until: gate) + .return([:])).withDomain { domain, monitor in
            let addition = Task { try await domain.addDisk(Self.disk) }
            await monitor.awaitRequests("device_add")
            addition.cancel()
            gate.open()
            try await addition.value
            #expect(monitor.count(of: "blockdev-del") == 0)
        }
    }

    // MARK: Removing

    private static func removing(_ name: String = "", _ answer: FakeAnswer = .return([:])) -> MachineDouble {
        MachineDouble { request in
            if request.name == name { return answer }
            guard request.name == "device_del", let id = request.arguments["id"]?.string else { return nil }
            return .event(DeviceDeletedEvent(device: id, path: "/machine/peripheral/\(id)")) + .return([:])
        }
    }

    @Test func aDiskGoesWithItsNodes() async throws {
        try await Self.removing().withDomain { domain, monitor in
            try await domain.removeDisk("disk0", nodes: ["file0", "node0"], waiting: .seconds(60))
            #expect(monitor.requests.map(\.name) == ["device_del", "blockdev-del", "blockdev-del"])
            #expect(monitor.requests.suffix(2).map { $0.arguments["node-name"] } == ["node0", "file0"])
        }
    }

    @Test func aCardGoesWithItsBackend() async throws {
        try await Self.removing().withDomain { domain, monitor in
            try await domain.removeNetworkCard("nic0", backend: "net0", waiting: .seconds(60))
            #expect(monitor.requests.map(\.name) == ["device_del", "netdev_del"])
        }
    }

    @Test func aDiskThatStaysKeepsItsNodes() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let error = try await failure {
                try await domain.removeDisk("disk0", nodes: ["node0"], waiting: .milliseconds(20))
            }
            #expect(error.code == .timedOut)
            #expect(monitor.requests.map(\.name) == ["device_del"])
        }
    }

    @Test func aNodeThatStaysIsTold() async throws {
        try await Self.removing("blockdev-del", .error(.genericError, "in use")).withDomain { domain, _ in
            let error = try await failure {
                try await domain.removeDisk("disk0", nodes: ["node0"], waiting: .seconds(60))
            }
            #expect(error.code == .refused)
            #expect(error.message.hasSuffix("in use; device disk0 is gone, and block node node0 may be there"))
        }
    }

    @Test func aBackendThatStaysIsTold() async throws {
        try await Self.removing("netdev_del", .error(.deviceNotFound, "none")).withDomain { domain, _ in
            let error = try await failure {
                try await domain.removeNetworkCard("nic0", backend: "net0", waiting: .seconds(60))
            }
            #expect(error.message.hasSuffix("device nic0 is gone, and network backend net0 may be there"))
        }
    }
}
