internal import JSONWire
internal import QMP

/// How two schemas differ.
struct SchemaChangesReport: Report {
    let changes: [LiveSchemaChange]

    func text(_ style: TextStyle) -> String? {
        guard !changes.isEmpty else { return "no differences" }
        var lines: [String] = []
        var definition: String?
        for change in changes {
            if change.isWhole {
                definition = nil
                lines.append("\(change.mark(style)) \(change.subject.rawValue) \(change.path.printable)")
                continue
            }
            if change.definition != definition { lines.append(style(change.definition.printable, .bold)) }
            definition = change.definition
            lines.append("  \(change.mark(style)) \(change.textInGroup.printable)")
        }
        return lines.joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("changes", changes)
        writer.endObject()
    }
}

extension LiveSchemaChange {
    /// Whether a whole command or event came or went.
    fileprivate var isWhole: Bool { subject == .command || subject == .event }

    fileprivate func mark(_ style: TextStyle) -> String {
        switch kind {
        case .added: style("+", .green)
        case .removed: style("-", .red)
        case .moved, .madeOptional, .madeMandatory, .changed: style("~", .yellow)
        }
    }

    /// What it says below the name of its command or event.
    fileprivate var textInGroup: String {
        let what = [words, place].filter { !$0.isEmpty }.joined(separator: " ")
        switch kind {
        case .added, .removed: return what + ((new ?? old).map { ": \($0)" } ?? "")
        case .moved: return "\(what): moved into or out of a union's branches"
        case .madeOptional: return "\(what): may be left out now"
        case .madeMandatory: return "\(what): may no longer be left out"
        case .changed: return "\(what): \(old ?? "none") -> \(new ?? "none")"
        }
    }

    private var words: String { subject == .outOfBand ? "out-of-band execution" : subject.rawValue }

    /// The path without the command or event; empty when it leads to just that.
    private var place: String {
        path.hasPrefix("\(definition)/") ? String(path.dropFirst(definition.count + 1)) : ""
    }
}
