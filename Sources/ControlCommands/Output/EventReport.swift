internal import JSONWire
internal import QMP

/// One line of a stream of events.
struct EventReport: Report {
    let element: EventStream.Element

    func text(_ style: TextStyle) -> String? {
        switch element {
        case .gap(let count): return style("... \(count) events were missed", .red)
        case .resumed: return style("... the connection was lost, and is back", .red)
        case .event(let event): return EventReport.text(of: event, style)
        }
    }

    /// - Parameter place: Where it happened, where there are several.
    static func text(of event: QMPEvent, at place: String? = nil, _ style: TextStyle) -> String {
        let time = style(event.timestamp?.text ?? "time unknown", .faint)
        let name = style(event.name.printable, .bold)
        let data = event.rawData.map { String(decoding: OneLine.bytes(of: $0), as: UTF8.self).printable }
        return [time, place, name, data].compactMap(\.self).joined(separator: " ")
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

    static func writeMembers(of event: QMPEvent, to writer: inout JSONWriter) {
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
