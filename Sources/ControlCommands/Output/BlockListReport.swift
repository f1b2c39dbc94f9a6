internal import JSONWire
internal import QEMU
internal import QMP

/// The block devices of a machine.
struct BlockListReport: Report {
    let devices: [BlockDevice]

    func text(_ style: TextStyle) -> String? {
        guard !devices.isEmpty else { return "no block devices" }
        let columns: [Table.Column] = [
            .left("DRIVE"), .left("DEVICE"), .left("NODE"), .left("DRIVER"), .right("SIZE"), .right("USED"),
            .left("STATE"), .left("FILE"),
        ]
        return Table(columns, rows: devices.map(BlockListReport.cells)).text(style)
    }

    private static func cells(of device: BlockDevice) -> [Table.Cell] {
        let image = device.medium?.image
        return [
            Table.Cell(device.address.driveName, .bold),
            Table.Cell(device.address.qdevID ?? device.address.qdev, .bold),
            Table.Cell(device.address.nodeName),
            Table.Cell(device.medium?.driver.rawValue),
            Table.Cell(image.map { "\(ByteSize($0.virtualSize))" }),
            Table.Cell(image?.allocatedSize.map { "\(ByteSize($0))" }),
            Table.Cell(device.state, device.isFailing ? .red : nil),
            Table.Cell(device.medium?.filename),
        ]
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("devices", devices) { device, writer in device.writeMembers(to: &writer) }
        writer.endObject()
    }
}

extension BlockDevice {
    fileprivate var isFailing: Bool { ioStatus.map { $0 != .ok } ?? false }

    /// What is special about it: `no medium, removable, tray open`; `nil` for nothing.
    fileprivate var state: String? {
        let throttled = medium?.throttling == nil ? nil : "throttled"
        let words = [
            medium == nil ? "no medium" : nil, medium?.isReadOnly == true ? "read-only" : nil,
            isRemovable ? "removable" : nil, tray == .open ? "tray open" : nil, isLocked ? "locked" : nil,
            isFailing ? ioStatus?.rawValue : nil, medium?.isActive == false ? "inactive" : nil,
            medium?.image.isEncrypted == true ? "encrypted" : nil,
            medium?.image.needsCheck == true ? "needs check" : nil, throttled, bitmapText,
        ].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private var bitmapText: String? {
        let names = dirtyBitmaps.map { $0.name ?? "without a name" }
        return names.isEmpty ? nil : "bitmap\(names.count == 1 ? "" : "s") \(names.joined(separator: " "))"
    }

    fileprivate func writeMembers(to writer: inout JSONWriter) {
        address.writeMembers(to: &writer)
        writer.member("removable", isRemovable)
        writer.member("locked", isLocked)
        writer.member("tray", tray.map { $0 == .open ? "open" : "closed" })
        writer.member("ioStatus", ioStatus?.rawValue)
        if let medium { writer.object("medium", medium.writeMembers) }
        writer.objects("bitmaps", dirtyBitmaps) { bitmap, writer in bitmap.writeMembers(to: &writer) }
    }
}

extension BlockNode {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("driver", driver.rawValue)
        image.writeMembers(to: &writer)
        writer.member("readOnly", isReadOnly)
        writer.member("active", isActive)
        writer.member("encrypted", image.isEncrypted)
        writer.member("needsCheck", image.needsCheck)
        writer.objects("backing", backingChain) { image, writer in image.writeMembers(to: &writer) }
        if let throttling { writer.object("throttling", throttling.writeMembers) }
        writer.member("writeThreshold", writeThreshold)
    }
}

extension Image {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("file", filename)
        writer.member("format", format)
        writer.member("virtualSize", virtualSize)
        writer.member("allocatedSize", allocatedSize)
    }
}

extension DirtyBitmap {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("name", name)
        writer.member("granularity", granularity)
        writer.member("count", count)
        writer.member("recording", isRecording)
        writer.member("busy", isBusy)
        writer.member("persistent", isPersistent)
        writer.member("inconsistent", isInconsistent)
    }
}

extension BlockThrottling {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        let limits: [(name: StaticString, limit: Limit?)] = [
            ("totalBytes", totalBytes), ("readBytes", readBytes), ("writtenBytes", writtenBytes),
            ("totalOperations", totalOperations), ("reads", reads), ("writes", writes),
        ]
        for (name, limit) in limits {
            guard let limit else { continue }
            writer.object(name) { writer in
                writer.member("average", limit.average)
                writer.member("burst", limit.burst)
                writer.member("burstLength", limit.burstLength.components.seconds)
            }
        }
        writer.member("operationSize", operationSize)
        writer.member("group", group)
    }
}
