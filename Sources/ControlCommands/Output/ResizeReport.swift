internal import JSONWire

/// What size a device has, and had.
struct ResizeReport: Report {
    let device: String
    let oldSize: Int
    let size: Int

    func text(_ style: TextStyle) -> String? {
        "\(device) has \(ByteSize(size)) now; it had \(ByteSize(oldSize))".printableOnOneLine
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("device", device)
        writer.member("oldSize", oldSize)
        writer.member("size", size)
        writer.endObject()
    }
}
