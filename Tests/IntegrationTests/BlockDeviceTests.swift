import Foundation
import JSONWire
import QAPI
import QEMU
import QMP
import Testing

/// Block devices, their nodes and their statistics on a real QEMU, made with `-drive` and with `-blockdev`.
@Suite("Block devices on a real QEMU", .enabled(if: QEMUProcess.isAvailable), .timeLimit(.minutes(10)))
struct BlockDeviceTests {
    // MARK: -drive

    @Test func `drives are found by drive name, qdev id, QOM path and node name`() async throws {
        try await BlockMachine.withDrives { domain in
            let disk = try await domain.blockDevice(named: "drive0")
            #expect(disk.address.qdev == "/machine/peripheral/vd0/virtio-backend")
            let node = try #require(disk.medium?.name)
            #expect(node.hasPrefix("#block"))
            for name in ["vd0", "/machine/peripheral/vd0/virtio-backend", node] {
                let same = try await domain.blockDevice(named: name)
                #expect(same.address == disk.address)
            }
            let error = try await qmpError { _ = try await domain.blockDevice(named: "vd1") }
            #expect(error.code == .blockDeviceNotFound)
            #expect(error.message.contains("drive0 (device vd0, node \(node)), "))
        }
    }

    @Test func `drives with a chain, with limits, without a medium, without a device`() async throws {
        try await BlockMachine.withDrives { domain in
            let medium = try #require(try await domain.blockDevice(named: "drive0").medium)
            let files = medium.image.chain.map { $0.filename.split(separator: "/").last }
            #expect(files == ["top.qcow2", "mid.qcow2", "base.qcow2"])
            #expect(medium.backingChain.map { $0.qcow2?.lazyRefcounts } == [false, true])
            #expect(medium.image.virtualSize == 4 << 20)
            #expect(medium.image.qcow2?.compat == "1.1" && medium.image.qcow2?.refcountBits == 16)

            var limits = BlockThrottling()
            limits.totalBytes = BlockThrottling.Limit(average: 100_000_000)
            limits.totalOperations = BlockThrottling.Limit(average: 1_000, burst: 2_000, burstLength: .seconds(3))
            limits.group = "tg0"
            #expect(medium.throttling == limits)

            let cdrom = try await domain.blockDevice(named: "cd0")
            #expect(cdrom.medium == nil && cdrom.isRemovable && cdrom.tray == .closed)
            let floppy = try await domain.blockDevice(named: "floppy0")
            #expect(floppy.medium == nil && floppy.tray == nil && floppy.ioStatus == nil)
            let raw = try await domain.blockDevice(named: "ide0-hd1")
            #expect(raw.medium?.driver == .raw && raw.medium?.throttling == nil && !raw.isRemovable)
            let unused = try await domain.blockDevice(named: "unused")
            #expect(unused.address.qdev == nil && unused.medium?.driver == .raw)
        }
    }

    @Test func `a read is counted, also over a snapshot`() async throws {
        try await BlockMachine.withDrives { domain in
            let before = try await domain.blockStatistics()
            #expect(before.count == 5)
            let idle = try #require(before.first)
            #expect(idle.idleTime == nil)
            #expect(idle.timedStatistics.map(\.interval) == [.seconds(60)])
            #expect(idle.timedStatistics.first?.latency(of: .read) == nil)
            #expect(idle.layers.count == 6)

            try await inputOutput(#"drive0 "aio_read 0 64k""#, domain)
            try await domain.monitor.blockdevSnapshotSync(
                device: "drive0",
                snapshotFile: "snapshot.qcow2",
                snapshotNodeName: "overlay"
            )
            let after = try await read(domain) { $0.first?[.read]?.operations == 1 }
            let busy = try #require(after.first)
            #expect(busy.address.nodeName == "overlay" && busy.layers.count == 8)
            #expect(busy.idleTime != nil)
            #expect(busy.timedStatistics.first?.latency(of: .read) != nil)

            let delta = try #require(busy.delta(since: idle))
            #expect(delta[.read]?.bytes == 65_536 && delta[.read]?.operations == 1 && delta[.write]?.bytes == 0)
            #expect(idle.delta(since: busy) == nil)
            let rates = after.rates(since: before, over: .seconds(2))
            #expect(rates.map(\.address.driveName) == ["drive0", "ide0-hd1", "cd0", "floppy0", "unused"])
            #expect(rates.first?[.read]?.bytesPerSecond == 32_768)
            #expect(rates.first?.total.operationsPerSecond == 0.5)
            #expect(rates.dropFirst().allSatisfy { $0.total.operationsPerSecond == 0 })
        }
    }

    // MARK: -blockdev

    @Test func `devices without drives are found by qdev id, QOM path and node name`() async throws {
        try await BlockMachine.withNodes { domain in
            for (name, node) in [
                ("vd0", "top"), ("/machine/peripheral/vd0/virtio-backend", "top"), ("top", "top"), ("sd0", "limited"),
                ("/machine/peripheral-anon/device[0]/virtio-backend", "blank"),
            ] {
                let device = try await domain.blockDevice(named: name)
                #expect(device.address.driveName == nil)
                #expect(device.address.nodeName == node)
            }
            let cdrom = try await domain.blockDevice(named: "cd1")
            #expect(cdrom.medium == nil && cdrom.tray == .closed)
            for name in ["", "base", "raw"] {
                let error = try await qmpError { _ = try await domain.blockDevice(named: name) }
                #expect(error.code == .blockDeviceNotFound)
            }
            let base = try await domain.blockNode(named: "base")
            #expect(base.isReadOnly && !base.image.isEncrypted)
        }
    }

    @Test func `nodes and the graph that they make`() async throws {
        try await BlockMachine.withNodes { domain in
            let top = try await domain.blockNode(named: "top")
            #expect(top.backingChain.count == 2)
            let flat = try await domain.blockNodes(includingBackingChains: false)
            #expect(flat.allSatisfy { $0.backingChain.isEmpty })

            let graph = try await domain.blockGraph()
            #expect(graph.backingChain(of: "top").map(\.name) == ["mid", "base"])
            #expect(graph.backingChain(of: "limited").map(\.name) == ["raw"])
            #expect(graph.parents(of: "base").map(\.parent) == ["mid"])
            #expect(graph.children(of: "limited").map(\.child) == ["raw"])
            #expect(graph.children(of: "spare").count == 1)
            #expect(Set(graph.roots.map(\.name)) == ["top", "limited", "blank", "spare"])
            #expect(graph.nodes.count == 12)

            let statistics = try await domain.blockStatistics(includingNodes: true)
            #expect(statistics.count == 4 + 12)
            let spare = statistics.first { $0.address.identity == .node("spare") }
            #expect(spare?.parent?.driverSpecific?.driver == .file)
        }
    }

    @Test func `bitmaps are listed and count what is written`() async throws {
        try await BlockMachine.withNodes { domain in
            try await domain.monitor.blockDirtyBitmapAdd(node: "top", name: "b0")
            try await domain.monitor.blockDirtyBitmapAdd(
                node: "top",
                name: "p0",
                granularity: 4_096,
                persistent: true,
                disabled: true
            )
            try await inputOutput(#"-d /machine/peripheral/vd0/virtio-backend "write 0 1k""#, domain)
            let bitmaps = try await domain.blockDevice(named: "vd0").dirtyBitmaps
            let b0 = try #require(bitmaps.first { $0.name == "b0" })
            #expect(b0.granularity == 65_536 && b0.count == 65_536 && b0.isRecording && !b0.isPersistent && b0.isUsable)
            let p0 = try #require(bitmaps.first { $0.name == "p0" })
            #expect(
                p0.granularity == 4_096 && p0.count == 0 && !p0.isRecording && p0.isPersistent && !p0.isInconsistent
            )
            let ofNode = try await domain.blockNode(named: "top").dirtyBitmaps
            #expect(ofNode.count == 2)
        }
    }

    @Test func `a histogram has what was written`() async throws {
        try await BlockMachine.withNodes { domain in
            let device = try #require(try await domain.blockDevice(named: "vd0").address.qdev)
            try await domain.monitor.blockLatencyHistogramSet(id: device, boundaries: [1_000, 60_000_000_000])
            let before = try #require(try await domain.blockStatistics().first)
            let empty = try #require(before.latencyHistogram(of: .write))
            #expect(empty.boundaries == [1_000, 60_000_000_000] && empty.bins == [0, 0, 0])
            #expect(before.latencyHistogram(of: .read) != nil && before.latencyHistogram(of: .flush) != nil)

            // Right after the write, QEMU may still be busy with it.
            try await inputOutput(#"-d \#(device) "aio_write 0 64k""#, domain)
            try await inputOutput(#"-d \#(device) "aio_flush""#, domain)
            let after = try #require(try await read(domain) { $0.first?[.write]?.operations == 1 }.first)
            let delta = try #require(after.delta(since: before))
            #expect(delta[.write]?.bytes == 65_536)
            let histogram = try #require(delta.latencyHistogram(of: .write))
            #expect(histogram.bins.reduce(0, +) == 1)
            #expect(histogram.buckets.map(\.lowerBound) == [.zero, .microseconds(1), .seconds(60)])
            #expect(delta.latencyHistogram(of: .read)?.bins == [0, 0, 0])
        }
    }

    @Test func `a refused operation leaves the machine as it is`() async throws {
        try await BlockMachine.withNodes { domain in
            try await domain.monitor.blockDirtyBitmapAdd(node: "top", name: "b0")
            let before = try await account(of: domain)
            let refusals = [
                try await qmpError { _ = try await domain.blockDevice(named: "nobody") },
                try await qmpError { _ = try await domain.blockNode(named: "nobody") },
                try await qmpError { try await domain.monitor.blockDirtyBitmapAdd(node: "top", name: "b0") },
                try await qmpError {
                    try await domain.monitor.blockLatencyHistogramSet(id: "sd0", boundaries: [5, 1])
                },
                try await qmpError {
                    try await domain.monitor.blockdevSnapshotSync(nodeName: "top", snapshotFile: "no/such/folder")
                },
            ]
            let codes = refusals.map(\.code)
            #expect(codes == [.blockDeviceNotFound, .blockDeviceNotFound, .refused, .refused, .refused])
            let after = try await account(of: domain)
            #expect(after == before)
        }
    }

    @Test func `an encrypted image is known as one`() async throws {
        try await BlockMachine.withEncryptedNode { domain in
            let image = try await domain.blockNode(named: "secret").image
            #expect(image.isEncrypted && image.info.encrypted == true)
            #expect(image.qcow2?.encrypt?.format == .luks)
        }
    }

    // MARK: -

    /// Runs `qemu-io` inside QEMU.
    private func inputOutput(_ line: String, _ domain: Domain) async throws {
        let output = try await domain.monitor.humanMonitorCommand(commandLine: "qemu-io \(line)")
        try #require(output == "")
    }

    /// Reads the statistics until they are as wanted.
    private func read(
        _ domain: Domain,
        until isWanted: ([BlockStatistics]) -> Bool
    ) async throws -> [BlockStatistics] {
        for _ in 0..<600 {
            let statistics = try await domain.blockStatistics()
            if isWanted(statistics) { return statistics }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the statistics did not change as they should")
        throw CancellationError()
    }

    /// All that a machine tells of its block devices, as text.
    private func account(of domain: Domain) async throws -> [String] {
        let devices = try await domain.blockDevices().map { $0.info.jsonString() }
        let nodes = try await domain.blockNodes().map { $0.info.jsonString() }
        let statistics = try await domain.blockStatistics(includingNodes: true).map { $0.info.jsonString() }
        return devices + nodes + statistics
    }
}
