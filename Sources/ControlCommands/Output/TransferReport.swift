internal import GuestAgent
internal import JSONWire

/// The file that was copied.
struct TransferReport: Report {
    let source: String
    let target: String
    let transfer: GuestFileTransfer

    func text(_ style: TextStyle) -> String? {
        let check = transfer.isVerified ? ", verified" : ""
        return "copied \(source) to \(target): \(ByteSize(transfer.byteCount))\(check)".printableOnOneLine
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("source", source)
        writer.member("target", target)
        writer.member("bytes", transfer.byteCount)
        writer.member("verified", transfer.isVerified)
        writer.endObject()
    }
}
