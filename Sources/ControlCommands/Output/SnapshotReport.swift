internal import JSONWire

/// Which overlays take the writes of which devices now.
struct SnapshotReport: Report {
    struct Entry: Sendable {
        let device: String
        let overlay: String
        let node: String
    }

    let snapshots: [Entry]

    func text(_ style: TextStyle) -> String? {
        snapshots.map { "\($0.device) writes to \($0.overlay) now, node \($0.node)".printableOnOneLine }
            .joined(separator: "\n")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("snapshots", snapshots) { snapshot, writer in
            writer.member("device", snapshot.device)
            writer.member("overlay", snapshot.overlay)
            writer.member("node", snapshot.node)
        }
        writer.endObject()
    }
}
