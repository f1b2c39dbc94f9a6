import JSONWire
import QEMU
import QMPTesting
import Testing

@Suite struct BlockDeviceTests {
    @Test func `no medium is no medium`() async throws {
        var cdrom = BlockInfo.sample("cd0", qdev: "cd1")
        cdrom.removable = true
        cdrom.locked = true
        cdrom.trayOpen = true
        let domain = try await domain(answering: ["query-block": [cdrom]])
        let device = try await domain.blockDevice(named: "cd1")
        #expect(device.medium == nil)
        #expect(device.isRemovable && device.isLocked)
        #expect(device.tray == .open)
        #expect(device.ioStatus == nil)
        #expect(device.dirtyBitmaps.isEmpty)
    }

    @Test func `QEMU 5.2 tells bitmaps twice, with a status`() async throws {
        let reply = """
            [{"device": "drive0", "type": "unknown", "removable": false, "locked": false, "io-status": "nospace",
              "dirty-bitmaps": [
                {"name": "b", "count": 0, "granularity": 65536, "recording": false, "busy": true, "status": "frozen",
                 "persistent": true},
                {"name": "old", "count": 131072, "granularity": 65536, "recording": false, "busy": false,
                 "status": "inconsistent", "persistent": true},
                {"count": 0, "granularity": 4096, "recording": true, "busy": false, "status": "active",
                 "persistent": false, "inconsistent": false}]}]
            """
        let monitor = try await domain(answering: ["query-block": try [BlockInfo](json: reply)])
        let device = try await monitor.blockDevice(named: "drive0")
        #expect(device.ioStatus == .nospace)
        let bitmaps = device.dirtyBitmaps
        #expect(bitmaps.map(\.name) == ["b", "old", nil])
        #expect(bitmaps.map(\.isBusy) == [true, false, false])
        #expect(bitmaps.map(\.isRecording) == [false, false, true])
        #expect(bitmaps.map(\.isInconsistent) == [false, true, false])
        #expect(bitmaps.map(\.isUsable) == [false, false, true])
        #expect(bitmaps.map(\.count) == [0, 131_072, 0])
    }

    @Test func `the list of bitmaps that later releases kept comes first`() throws {
        let bitmap = BlockDirtyInfo(count: 0, granularity: 512, recording: true, busy: false, persistent: false)
        var info = BlockInfo.sample("a", node: "n")
        info.dirtyBitmaps = [bitmap, bitmap]
        info.inserted?.dirtyBitmaps = [bitmap]
        #expect(BlockDevice(info, of: Domain(ScriptedMonitor(), name: "")).dirtyBitmaps.count == 1)
    }

    @Test func `limits, with and without bursts`() throws {
        var info = BlockDeviceInfo.sample("n")
        #expect(BlockNode(info).throttling == nil)
        info.group = "g"
        info.iopsSize = 4_096
        #expect(BlockNode(info).throttling == nil)
        info.bps = 1_000_000
        info.iopsWr = 100
        info.iopsWrMax = 200
        info.iopsWrMaxLength = 3
        info.bpsMax = 0
        var expected = BlockThrottling()
        expected.totalBytes = BlockThrottling.Limit(average: 1_000_000)
        expected.writes = BlockThrottling.Limit(average: 100, burst: 200, burstLength: .seconds(3))
        expected.operationSize = 4_096
        expected.group = "g"
        #expect(BlockNode(info).throttling == expected)
    }

    @Test func `the whole backing chain`() {
        let base = ImageInfo.sample("base.raw", format: "raw")
        let image = ImageInfo.sample("top.qcow2", backing: .sample("mid.qcow2", backing: base))
        let node = BlockNode(.sample("n", image: image))
        #expect(node.backingChain.map(\.filename) == ["mid.qcow2", "base.raw"])
        #expect(node.image.chain.map(\.format) == ["qcow2", "qcow2", "raw"])
        #expect(node.image.backingImage?.backingImage?.backingImage == nil)
    }

    @Test func `what only a format has`() throws {
        let reply = """
            {"filename": "a", "format": "qcow2", "virtual-size": 1, "format-specific": {"type": "qcow2", "data":
              {"compat": "1.1", "lazy-refcounts": true, "refcount-bits": 16, "compression-type": "zlib", "corrupt": true,
               "encrypt": {"format": "aes"}}}}
            """
        let image = Image(try ImageInfo(json: reply))
        #expect(image.qcow2?.compat == "1.1")
        #expect(image.qcow2?.lazyRefcounts == true)
        #expect(image.qcow2?.refcountBits == 16)
        #expect(image.isEncrypted)
        #expect(image.needsCheck)
        #expect(image.allocatedSize == nil)
        let plain = Image(.sample("a"))
        #expect(plain.qcow2 == nil && !plain.isEncrypted && !plain.needsCheck)
        var flagged = ImageInfo.sample("a")
        flagged.encrypted = true
        flagged.dirtyFlag = true
        #expect(Image(flagged).isEncrypted && Image(flagged).needsCheck)
    }

    @Test func `the rest of a node`() {
        var info = BlockDeviceInfo.sample("n", driver: "throttle")
        info.ro = true
        info.writeThreshold = 4_096
        let node = BlockNode(info)
        #expect(node.driver == .throttle && node.isReadOnly && node.writeThreshold == 4_096)
        #expect(node.filename == "/vm/disk.qcow2" && node.isActive == nil && node.dirtyBitmaps.isEmpty)
    }
}
