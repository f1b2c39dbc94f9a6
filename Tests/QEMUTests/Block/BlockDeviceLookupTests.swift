import QEMU
import QMPTesting
import Testing

@Suite struct BlockDeviceLookupTests {
    private func domain(_ devices: BlockInfo...) async throws -> Domain {
        try await QEMUTests.domain(answering: ["query-block": devices])
    }

    @Test func `a drive is found by its name, with one command`() async throws {
        let monitor = ScriptedMonitor { _ in
            .return(encoding: [BlockInfo.sample("drive-virtio-disk0", node: "#block1")])
        }
        try await monitor.connect()
        let device = try await Domain(monitor, name: "").blockDevice(named: "drive-virtio-disk0")
        #expect(device.info.device == "drive-virtio-disk0")
        #expect(monitor.requests == [FakeRequest("query-block")])
    }

    @Test func `a name is a drive's first, then a device's, then a node's`() async throws {
        let domain = try await domain(
            .sample("", qdev: "/machine/peripheral/a/virtio-backend", node: "b"),
            .sample("a", qdev: "b", node: "c"),
            .sample("", qdev: "c", node: "a")
        )
        for (name, qdev) in [("a", "b"), ("b", "b"), ("c", "c")] {
            let device = try await domain.blockDevice(named: name)
            #expect(device.info.qdev == qdev)
        }
        let device = try await domain.blockDevice(named: "/machine/peripheral/a/virtio-backend")
        #expect(device.medium?.name == "b")
    }

    @Test func `a name of several devices is refused`() async throws {
        let domain = try await domain(
            .sample("", qdev: "/machine/peripheral/usb0/lun0", node: "n"),
            .sample("", qdev: "/machine/peripheral/usb0/lun1", node: "n"),
            .sample("other")
        )
        let error = await #expect(throws: QMPError.self) { try await domain.blockDevice(named: "usb0") }
        #expect(error?.code == .blockDeviceNotFound)
        #expect(error?.message == #"2 block devices are called "usb0": usb0 (node n), usb0 (node n)"#)
        await #expect(throws: QMPError.self) { try await domain.blockDevice(named: "n") }
        let device = try await domain.blockDevice(named: "/machine/peripheral/usb0/lun1")
        #expect(device.info.qdev?.hasSuffix("lun1") == true)
    }

    @Test func `what there is not is named with what there is`() async throws {
        let error = await #expect(throws: QMPError.self) {
            try await domain(
                .sample("drive0", qdev: "/machine/peripheral/vd0/virtio-backend", node: "#block1"),
                .sample("floppy0", qdev: "/machine/unattached/device[13]"),
                .sample("")
            ).blockDevice(named: "foo")
        }
        #expect(
            error?.message == """
                no block device is called "foo"; there are drive0 (device vd0, node #block1), \
                floppy0 (device /machine/unattached/device[13]), without a name
                """
        )
        #expect(error?.command == nil && error?.outcome == nil)
        let empty = await #expect(throws: QMPError.self) { try await domain().blockDevice(named: "") }
        #expect(empty?.message == #"no block device is called ""; this machine has none"#)
    }

    @Test func `the list ends somewhere`() async throws {
        let devices = (0..<30).map { BlockInfo.sample("d\($0)") }
        let domain = try await QEMUTests.domain(answering: ["query-block": devices])
        let error = await #expect(throws: QMPError.self) { try await domain.blockDevice(named: "x") }
        #expect(error?.message.hasSuffix("d22, d23 and 6 more") == true)
    }

    @Test func `a refusal is passed on`() async throws {
        let monitor = ScriptedMonitor { _ in .error(.genericError, "no") }
        try await monitor.connect()
        let domain = Domain(monitor, name: "")
        let errors = [
            await #expect(throws: QMPError.self) { try await domain.blockDevice(named: "a") },
            await #expect(throws: QMPError.self) { try await domain.blockNode(named: "a") },
            await #expect(throws: QMPError.self) { try await domain.blockGraph() },
            await #expect(throws: QMPError.self) { try await domain.blockStatistics() },
        ]
        #expect(errors.allSatisfy { $0?.code == .refused })
    }

    @Test(
        arguments: [
            ("vd0", "vd0"), ("/machine/peripheral/vd0/virtio-backend", "vd0"), ("/machine/peripheral/vd0", "vd0"),
            ("/machine/peripheral/", nil), ("/machine/peripheral-anon/device[0]/virtio-backend", nil),
            ("/machine/unattached/device[19]", nil), ("", nil), (nil, nil),
        ] as [(String?, String?)]
    )
    func `a path holds the id of the device`(qdev: String?, id: String?) {
        #expect(BlockDeviceAddress(driveName: nil, qdev: qdev, nodeName: nil).qdevID == id)
    }

    @Test func `empty names are none`() {
        let address = BlockDeviceAddress(driveName: "", qdev: "", nodeName: "")
        #expect(address == BlockDeviceAddress(driveName: nil, qdev: nil, nodeName: nil))
        #expect(address.identity == nil)
        #expect(address.description == "without a name")
    }
}
