internal import JSONWire
internal import QEMU

extension BlockDeviceAddress {
    /// Writes `"drive"?, "qdev"?, "id"?, "node"?`.
    func writeMembers(to writer: inout JSONWriter) {
        writer.member("drive", driveName)
        writer.member("qdev", qdev)
        writer.member("id", qdevID)
        writer.member("node", nodeName)
    }

    /// The name that people know the device by.
    var shortName: String? { driveName ?? qdevID ?? qdev ?? nodeName }
}
