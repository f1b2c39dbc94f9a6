internal import JSONWire
internal import QMP

/// One line of a stream of events.
struct EventReport: Report {
    let element: EventStream.Element

    func text(_ style: TextStyle) -> String? {
        switch element {
        case .gap(let count): return style("... \(count) events were missed", .red)
        case .resumed: return style("... the connection was lost, and is back", .red)
        case .event(let event):
            let time = style(event.timestamp?.text ?? "time unknown", .faint)
            let name = style(event.name.printable, .bold)
            guard let data = event.rawData else { return "\(time) \(name)" }
            return "\(time) \(name) \(String(decoding: OneLine.bytes(of: data), as: UTF8.self).printable)"
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        switch element {
        case .gap(let count): writer.member("gap", count)
        case .resumed: writer.member("resumed", true)
        case .event(let event): EventReport.writeMembers(of: event, to: &writer)
        }
        writer.endObject()
    }

    private static func writeMembers(of event: QMPEvent, to writer: inout JSONWriter) {
        writer.member("event", event.name)
        writer.key("timestamp")
        if let timestamp = event.timestamp {
            writer.beginObject()
            writer.member("seconds", timestamp.seconds)
            writer.member("microseconds", timestamp.microseconds)
            writer.endObject()
        } else {
            writer.writeNull()
        }
        writer.key("data")
        writer.write(raw: OneLine.bytes(of: event.rawData ?? Array("{}".utf8)))
    }
}
