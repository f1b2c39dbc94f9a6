import JSONWire
import QEMU
import QMPTesting

/// Made-up values, with what a test does not care for left at rest.
extension BlockDeviceInfo {
    static func sample(
        _ name: String?,
        driver: String = "qcow2",
        image: ImageInfo = .sample("/vm/disk.qcow2"),
        children: [BlockdevChild]? = nil
    ) -> BlockDeviceInfo {
        BlockDeviceInfo(
            file: image.filename,
            nodeName: name,
            ro: false,
            drv: driver,
            backingFileDepth: 0,
            children: children,
            encrypted: false,
            detectZeroes: .off,
            bps: 0,
            bpsRd: 0,
            bpsWr: 0,
            iops: 0,
            iopsRd: 0,
            iopsWr: 0,
            image: image,
            cache: BlockdevCacheInfo(writeback: true, direct: false, noFlush: false),
            writeThreshold: 0
        )
    }
}

extension ImageInfo {
    static func sample(_ filename: String, format: String = "qcow2", backing: ImageInfo? = nil) -> ImageInfo {
        ImageInfo(filename: filename, format: format, virtualSize: 1 << 20, backingImage: backing)
    }
}

extension BlockInfo {
    static func sample(_ device: String, qdev: String? = nil, node: String? = nil) -> BlockInfo {
        BlockInfo(
            device: device,
            qdev: qdev,
            type: "unknown",
            removable: false,
            locked: false,
            inserted: node.map { .sample($0) }
        )
    }
}

extension BlockDeviceStats {
    static let zero = BlockDeviceStats(
        rdBytes: 0,
        wrBytes: 0,
        unmapBytes: 0,
        rdOperations: 0,
        wrOperations: 0,
        flushOperations: 0,
        unmapOperations: 0,
        rdTotalTimeNs: 0,
        wrTotalTimeNs: 0,
        flushTotalTimeNs: 0,
        unmapTotalTimeNs: 0,
        wrHighestOffset: 0,
        rdMerged: 0,
        wrMerged: 0,
        unmapMerged: 0,
        failedRdOperations: 0,
        failedWrOperations: 0,
        failedFlushOperations: 0,
        failedUnmapOperations: 0,
        invalidRdOperations: 0,
        invalidWrOperations: 0,
        invalidFlushOperations: 0,
        invalidUnmapOperations: 0,
        accountInvalid: true,
        accountFailed: true,
        timedStats: []
    )

    func with(_ change: (inout BlockDeviceStats) -> Void) -> BlockDeviceStats {
        var changed = self
        change(&changed)
        return changed
    }
}

extension BlockStats {
    static func layer(_ node: String, parent: BlockStats? = nil, backing: BlockStats? = nil) -> BlockStats {
        BlockStats(nodeName: node, stats: .zero, parent: parent, backing: backing)
    }
}

extension BlockStatistics {
    static func sample(
        _ device: String = "drive0",
        qdev: String? = nil,
        node: String? = nil,
        _ change: (inout BlockDeviceStats) -> Void = { _ in }
    ) -> BlockStatistics {
        BlockStatistics(
            BlockStats(device: device, qdev: qdev, nodeName: node, stats: BlockDeviceStats.zero.with(change))
        )
    }
}

/// A machine that answers each command with a value.
func domain(answering answers: [String: any JSONEncodable & Sendable]) async throws -> Domain {
    let monitor = ScriptedMonitor { request in
        answers[request.name].map { .return(text: $0.jsonBytes()) } ?? .standard
    }
    try await monitor.connect()
    return Domain(monitor, name: "fake")
}
