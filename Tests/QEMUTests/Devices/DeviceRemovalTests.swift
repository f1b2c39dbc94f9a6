import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite("Removing devices", .timeLimit(.minutes(5))) struct DeviceRemovalTests {
    private static let path = "/machine/peripheral/disk0"
    private static let deleted = DeviceDeletedEvent(device: "disk0", path: path)

    private static func remove(
        _ domain: Domain,
        _ id: String = "disk0",
        waiting limit: Duration = .seconds(60)
    ) -> Task<
        Void, any Error
    > {
        Task { try await domain.removeDevice(id, waiting: limit) }
    }

    @Test func itGoesAtOnce() async throws {
        let double = MachineDouble { $0.name == "device_del" ? .event(Self.deleted) + .return([:]) : nil }
        try await double.withDomain { domain, monitor in
            try await domain.removeDevice("disk0", waiting: .seconds(60))
            #expect(monitor.requests.map(\.arguments) == [["id": "disk0"]])
        }
    }

    /// Its parts, another device, and one whose id is a part of its own go first.
    @Test func othersGoFirst() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("device_del")
            monitor.emit(DeviceDeletedEvent(path: Self.path + "/virtio-backend"))
            monitor.emit(DeviceDeletedEvent(device: "disk00", path: "/machine/peripheral/disk00"))
            monitor.emit(DeviceUnplugGuestErrorEvent(device: "disk1", path: "/machine/peripheral/disk1"))
            monitor.emit(MemUnplugErrorEvent(device: "dimm0", msg: "no"))
            // An unreadable one leads to a question, which would not come if the others had ended the wait.
            monitor.emit("DEVICE_DELETED", data: ["device": 7])
            await monitor.awaitRequests("qom-get")
            monitor.emit(Self.deleted)
            try await removal.value
        }
    }

    @Test func twoAtOnceAreNotMixedUp() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let first = Self.remove(domain, "a")
            let second = Self.remove(domain, "b")
            await monitor.awaitRequests("device_del", count: 2)
            monitor.emit(DeviceUnplugGuestErrorEvent(device: "b", path: "/machine/peripheral/b"))
            monitor.emit(DeviceDeletedEvent(device: "a", path: "/machine/peripheral/a"))
            try await first.value
            let error = try await failure { try await second.value }
            #expect(error.message == "the guest does not give up device b")
        }
    }

    @Test func aDeviceWithoutID() async throws {
        let path = "/machine/peripheral-anon/device[0]"
        let double = MachineDouble { request in
            request.name == "device_del" ? .event(DeviceDeletedEvent(path: path)) + .return([:]) : nil
        }
        try await double.withDomain { domain, _ in try await domain.removeDevice(path, waiting: .seconds(60)) }
    }

    // MARK: It stays

    @Test func thereIsNone() async throws {
        let double = MachineDouble { _ in .error(.deviceNotFound, "Device 'disk0' not found") }
        try await double.withDomain { domain, _ in
            let error = try await failure { try await domain.removeDevice("disk0", waiting: .seconds(60)) }
            #expect(error.code == .refused && error.refusal?.errorClass == .deviceNotFound)
        }
    }

    @Test func theGuestRefuses() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("device_del")
            monitor.emit(DeviceUnplugGuestErrorEvent(device: "disk0", path: Self.path))
            let error = try await failure { try await removal.value }
            #expect(error.code == .refused && error.outcome == .done && error.refusal == nil)
            #expect(error.command == "device_del")
        }
    }

    /// Before QEMU 6.2, only memory has such an event.
    @Test func theGuestKeepsMemory() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let removal = Self.remove(domain, "dimm0")
            await monitor.awaitRequests("device_del")
            monitor.emit(MemUnplugErrorEvent(device: "dimm0", msg: "in use"))
            let error = try await failure { try await removal.value }
            #expect(error.code == .refused && error.message == "the guest does not give up device dimm0: in use")
        }
    }

    @Test func theGuestDoesNotAnswer() async throws {
        try await MachineDouble().withDomain { domain, _ in
            let error = try await failure { try await domain.removeDevice("disk0", waiting: .milliseconds(20)) }
            #expect(error.code == .timedOut && error.outcome == .unknown)
            #expect(error.message.hasPrefix("the guest has not released device disk0 within 0.02 seconds"))
        }
    }

    @Test func qemuDoesNotAnswer() async throws {
        try await MachineDouble { _ in .noReply }.withDomain { domain, _ in
            let error = try await failure { try await domain.removeDevice("disk0", waiting: .milliseconds(20)) }
            #expect(error.code == .timedOut && error.command == "device_del")
            #expect(!error.message.contains("guest"))
        }
    }

    @Test func anotherAskedTheGuestBefore() async throws {
        let double = MachineDouble { request in
            guard request.name == "device_del" else { return nil }
            return .error(.genericError, "Device disk0 is already in the process of unplug")
        }
        try await double.withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("device_del")
            monitor.emit(Self.deleted)
            try await removal.value
        }
    }

    @Test func itCannotBeUnplugged() async throws {
        let double = MachineDouble { _ in .error(.genericError, "Bus 'pcie.0' does not support hotplugging") }
        try await double.withDomain { domain, _ in
            let error = try await failure { try await domain.removeDevice("disk0", waiting: .seconds(60)) }
            #expect(error.code == .refused && error.outcome == .refused)
        }
    }

    // MARK: Gaps

    private static func gap(thenAsked answer: FakeAnswer) -> MachineDouble {
        MachineDouble { request in
            switch request.name {
            // Far more than are kept.
            case "device_del":
                (0..<400).reduce(FakeAnswer.return([:])) { answer, _ in .event(DeviceDeletedEvent(path: "/x")) + answer
                }
            case "qom-get": answer
            default: nil
            }
        }
    }

    @Test func itsEventWasMissed() async throws {
        let double = Self.gap(thenAsked: .error(.deviceNotFound, "Device '\(Self.path)' not found"))
        try await double.withDomain { domain, monitor in
            try await domain.removeDevice("disk0", waiting: .seconds(60))
            let question: JSONObject = ["path": .string(Self.path), "property": "type"]
            #expect(monitor.requests.last?.arguments == question)
        }
    }

    @Test func othersEventsWereMissed() async throws {
        try await Self.gap(thenAsked: .return("virtio-blk-pci")).withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("qom-get")
            // It waits on, and so it asks again.
            monitor.emit("DEVICE_DELETED", data: ["device": 7])
            await monitor.awaitRequests("qom-get", count: 2)
            monitor.emit(Self.deleted)
            try await removal.value
        }
    }

    // MARK: Ends

    @Test(arguments: ["device_del", "nothing"]) func theConnectionIsLost(_ silent: String) async throws {
        try await MachineDouble { $0.name == silent ? .noReply : nil }.withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("device_del")
            monitor.fail()
            let error = try await failure { try await removal.value }
            #expect(error.code == .connectionLost)
        }
    }

    @Test(arguments: ["device_del", "nothing"]) func theTaskIsCancelled(_ silent: String) async throws {
        try await MachineDouble { $0.name == silent ? .noReply : nil }.withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("device_del")
            removal.cancel()
            let error = try await failure { try await removal.value }
            #expect(error.code == .cancelled)
        }
    }

    @Test func theConnectionIsClosed() async throws {
        try await MachineDouble().withDomain { domain, monitor in
            let removal = Self.remove(domain)
            await monitor.awaitRequests("device_del")
            await domain.close()
            let error = try await failure { try await removal.value }
            #expect(error.code == .closed)
        }
    }
}
