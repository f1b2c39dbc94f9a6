import JSONWire
import QEMU
import QMPTesting
import Synchronization

/// A machine with one disk of 1 MiB, and files that may be images.
final class OverlayMachine: Sendable {
    private let probe = Mutex<String?>(nil)
    private let image: ImageInfo
    private let info: BlockInfo
    private let answer: @Sendable (FakeRequest) -> FakeAnswer?

    /// - Parameters:
    ///   - medium: What QEMU calls the file that the disk holds.
    ///   - image: What QEMU finds in any file.
    ///   - answer: What some commands are answered instead.
    init(
        holding medium: String = "/vm/disk.qcow2",
        image: ImageInfo = .overlay(of: "/vm/disk.qcow2"),
        answer: @escaping @Sendable (FakeRequest) -> FakeAnswer? = { _ in nil }
    ) {
        var info = BlockInfo.sample("drive0", node: "#block1")
        info.inserted = .sample("#block1", image: .sample(medium, backing: .sample("/vm/base.qcow2")))
        self.info = info
        self.image = image
        self.answer = answer
    }

    /// The name of the node on a file, as long as there is one.
    var openNode: String? { probe.withLock { $0 } }

    func monitor(commandTimeout: Duration? = nil) -> ScriptedMonitor {
        ScriptedMonitor(commandTimeout: commandTimeout) { [self] request in reply(to: request) }
    }

    /// Runs `body` with the disk.
    func withDisk(on monitor: ScriptedMonitor, _ body: (BlockDevice) async throws -> Void) async throws {
        try await monitor.connect()
        try await body(BlockDevice(info, of: Domain(monitor, name: "double")))
    }

    private func reply(to request: FakeRequest) -> FakeAnswer {
        if let answer = answer(request) { return answer }
        switch request.name {
        case "query-block": return .return(encoding: [info])
        case "query-jobs": return .return([])
        case "query-named-block-nodes":
            return .return(encoding: openNode.map { [BlockDeviceInfo.sample($0, image: image)] } ?? [])
        case "blockdev-add": probe.withLock { $0 = request.arguments["node-name"]?.string }
        case "blockdev-del":
            guard request.arguments["node-name"]?.string == openNode else {
                return .error(.genericError, "Failed to find node")
            }
            probe.withLock { $0 = nil }
        default: break
        }
        return .return([:])
    }
}

extension ImageInfo {
    /// An image of 1 MiB that names a backing image.
    static func overlay(of backing: String?, size: Int = 1 << 20) -> ImageInfo {
        var info = ImageInfo.sample("json:{}")
        info.virtualSize = size
        info.backingFilename = backing
        info.fullBackingFilename = backing
        return info
    }
}
