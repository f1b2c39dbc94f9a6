internal import JSONWire
internal import QMP

/// What libvirt hands on of QEMU's answer: `{"return": …, "id": "libvirt-7"}`, or the same with `error`.
struct MonitorAnswer: JSONDecodable {
    private var value: Range<Int>?
    private var refusal: Refusal?

    private struct Refusal: JSONDecodable {
        var errorClass = ""
        var text = ""

        init(from reader: inout JSONReader) throws(JSONError) {
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "class": errorClass = try reader.readString()
                case "desc": text = try reader.readString()
                default: try reader.skipValue()
                }
            }
        }
    }

    init(from reader: inout JSONReader) throws(JSONError) {
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "return":
                let start = reader.position
                try reader.skipValue()
                value = start..<reader.position
            case "error": refusal = try reader.read()
            default: try reader.skipValue()
            }
        }
    }

    /// Reads an answer.
    ///
    /// - Throws: `QMPError`: QEMU's refusal; `undecodable` when it is no answer.
    static func reply(in bytes: [UInt8], to command: QMPCommand) throws(QMPError) -> QMPReply {
        let answer: MonitorAnswer
        do {
            answer = try MonitorAnswer(json: bytes)
        } catch {
            let message = "the answer to \(command.name) through libvirt is not valid: \(error)"
            throw QMPError(.undecodable, message, command: command.name, outcome: .unknown)
        }
        if let refusal = answer.refusal {
            throw .refused(command.name, .init(rawValue: refusal.errorClass), refusal.text)
        }
        guard let value = answer.value else {
            let message = "the answer to \(command.name) through libvirt is neither a reply nor an error"
            throw QMPError(.undecodable, message, command: command.name, outcome: .unknown)
        }
        return QMPReply(bytes: Array(bytes[value]), command: command.name, id: command.id)
    }
}
