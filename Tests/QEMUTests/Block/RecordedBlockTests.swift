import QEMU
import Testing

/// The machines that five releases of QEMU have told of.
@Suite struct RecordedBlockTests {
    @Test(arguments: RecordedMachine.all)
    func `a device, its medium and its bitmap`(machine: RecordedMachine) async throws {
        let domain = try await machine.domain()
        let devices = try await domain.blockDevices()
        let device = try #require(devices.first)
        #expect(devices.count == 1)
        #expect(device.address.driveName == nil)
        #expect(device.address.qdev == "/machine/peripheral/vb0/virtio-backend")
        #expect(device.address.qdevID == "vb0")
        #expect(device.address.description == "vb0 (node n0)")
        #expect(device.ioStatus == .ok)
        #expect(device.tray == nil)
        #expect(!device.isRemovable && !device.isLocked)

        let medium = try #require(device.medium)
        #expect(medium.name == "n0")
        #expect(medium.driver == .nullCo)
        #expect(medium.image.virtualSize == 1 << 20)
        #expect(medium.image.allocatedSize == 0)
        #expect(medium.backingChain.isEmpty)
        #expect(medium.throttling == nil)
        #expect(medium.writeThreshold == nil)
        #expect(medium.isActive == (machine.isSince(10, 0) ? true : nil))
        #expect((medium.info.children != nil) == machine.isSince(10, 1))

        let bitmap = try #require(device.dirtyBitmaps.first)
        #expect(bitmap.name == "b0")
        #expect(bitmap.granularity == 1 << 16)
        #expect(bitmap.count == 0)
        #expect(bitmap.isRecording && bitmap.isUsable)
        #expect(!bitmap.isBusy && !bitmap.isPersistent && !bitmap.isInconsistent)
    }

    @Test(arguments: RecordedMachine.all)
    func `a device without a drive name is found by the others`(machine: RecordedMachine) async throws {
        let domain = try await machine.domain()
        for name in ["vb0", "/machine/peripheral/vb0/virtio-backend", "n0"] {
            let device = try await domain.blockDevice(named: name)
            #expect(device.address.qdevID == "vb0")
        }
        for name in ["", "n1", "b0", "vb", "virtio-backend", "/machine/peripheral/"] {
            let error = await #expect(throws: QMPError.self) { try await domain.blockDevice(named: name) }
            #expect(error?.code == .blockDeviceNotFound)
            #expect(error?.message == "no block device is called \"\(name)\"; there are vb0 (node n0)")
        }
    }

    @Test(arguments: RecordedMachine.all)
    func `nodes, by name and as a graph`(machine: RecordedMachine) async throws {
        let domain = try await machine.domain()
        let names = try await domain.blockNodes().map(\.name)
        #expect(names == ["n1", "n0"])
        let node = try await domain.blockNode(named: "n1")
        #expect(node.driver == .nullCo)
        for name in ["", "n2", "vb0"] {
            let error = await #expect(throws: QMPError.self) { try await domain.blockNode(named: name) }
            #expect(error?.code == .blockDeviceNotFound)
            #expect(error?.message == "no block node is called \"\(name)\"; there are n1, n0")
        }
        let graph = try await domain.blockGraph()
        #expect(graph.roots.map(\.name) == ["n1", "n0"])
        #expect(graph.edges.isEmpty)
    }

    @Test(arguments: RecordedMachine.all)
    func `statistics of the device and of the nodes`(machine: RecordedMachine) async throws {
        let domain = try await machine.domain()
        let statistics = try await domain.blockStatistics(includingNodes: true)
        #expect(
            statistics.map(\.address.identity) == [
                .device("/machine/peripheral/vb0/virtio-backend"), .node("n0"), .node("n1"),
            ]
        )
        let device = try #require(statistics.first)
        #expect(device.idleTime == nil)
        #expect(device.layers.count == 1)
        #expect(device.timedStatistics.isEmpty)
        #expect(device[.read] == BlockOperationCounters(operations: 0, bytes: 0, merged: 0, totalTimeNanoseconds: 0))
        #expect(device[.flush] == BlockOperationCounters(operations: 0, totalTimeNanoseconds: 0))
        #expect((device[.zoneAppend] != nil) == machine.isSince(8, 1))
        for operation in BlockOperation.allCases {
            #expect(device.latencyHistogram(of: operation) == nil)
        }
        let rates = statistics.rates(since: statistics, over: .seconds(1))
        #expect(rates.count == 3)
        #expect(rates.allSatisfy { $0.total.operationsPerSecond == 0 && $0.busyFraction == 0 })
        let onlyDevices = try await domain.blockStatistics()
        #expect(onlyDevices.count == 1)
    }
}
