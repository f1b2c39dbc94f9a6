internal import JSONWire
internal import QEMU
internal import QMP

/// What block devices have done since they were made.
struct BlockStatisticsReport: Report {
    private let devices: [BlockStatistics]
    /// `nil` when they were not asked for.
    private let nodes: [BlockStatistics]?

    init(_ statistics: [BlockStatistics], includesNodes: Bool) {
        devices = statistics.filter { !$0.isOfNode }
        nodes = includesNodes ? statistics.filter(\.isOfNode) : nil
    }

    func text(_ style: TextStyle) -> String? {
        let deviceText = devices.isEmpty ? "no block devices" : deviceTable.text(style)
        guard let nodes else { return deviceText }
        let nodeText = nodes.isEmpty ? "no block nodes" : BlockStatisticsReport.nodeTable(nodes).text(style)
        return "\(deviceText)\n\n\(nodeText)"
    }

    private var deviceTable: Table {
        let columns: [Table.Column] = [
            .left("DEVICE"), .right("READS"), .right("READ"), .right("LATENCY"), .right("WRITES"), .right("WRITTEN"),
            .right("LATENCY"), .right("FLUSHES"), .right("UNMAPS"), .right("FAILED"),
        ]
        let rows = devices.map { device in
            let failed = device.failedOperations
            return [Table.Cell(device.address.shortName, .bold)]
                + BlockStatisticsReport.cells(of: device[.read]) + BlockStatisticsReport.cells(of: device[.write])
                + [
                    Table.Cell("\(device.counters.flushOperations)"), Table.Cell("\(device.counters.unmapOperations)"),
                    Table.Cell("\(failed)", failed == 0 ? nil : .red),
                ]
        }
        return Table(columns, rows: rows)
    }

    private static func cells(of counters: BlockOperationCounters?) -> [Table.Cell] {
        [
            Table.Cell(counters.map { "\($0.operations)" }),
            Table.Cell(counters?.bytes.map { "\(ByteSize($0))" }),
            Table.Cell(counters?.meanLatency?.text),
        ]
    }

    private static func nodeTable(_ nodes: [BlockStatistics]) -> Table {
        Table(
            [.left("NODE"), .right("WRITTEN UP TO")],
            rows: nodes.map { node in
                [
                    Table.Cell(node.address.nodeName, .bold),
                    Table.Cell("\(ByteSize(node.counters.wrHighestOffset))"),
                ]
            }
        )
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.objects("devices", devices) { device, writer in
            device.address.writeMembers(to: &writer)
            writer.object("operations") { writer in
                for (name, operation) in BlockOperation.named {
                    if let counters = device[operation] { writer.object(name, counters.writeMembers) }
                }
            }
            writer.member("highestOffset", device.counters.wrHighestOffset)
            writer.member("idleTime", device.counters.idleTimeNs)
        }
        if let nodes {
            writer.objects("nodes", nodes) { node, writer in
                writer.member("node", node.address.nodeName)
                writer.member("highestOffset", node.counters.wrHighestOffset)
            }
        }
        writer.endObject()
    }
}

extension BlockStatistics {
    fileprivate var isOfNode: Bool {
        guard case .node = address.identity else { return false }
        return true
    }

    /// How many operations of all kinds came to nothing.
    fileprivate var failedOperations: Int {
        BlockOperation.allCases.compactMap { self[$0] }
            // QEMU's numbers are taken as they come: nothing may trap on them.
            .reduce(0) { $0 &+ $1.failed &+ $1.invalid }
    }
}

extension BlockOperation {
    /// The operations with their names in JSON.
    static let named: [(name: StaticString, operation: BlockOperation)] = [
        ("read", .read), ("write", .write), ("flush", .flush), ("unmap", .unmap), ("zoneAppend", .zoneAppend),
    ]
}

extension BlockOperationCounters {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("operations", operations)
        writer.member("bytes", bytes)
        writer.member("merged", merged)
        writer.member("failed", failed)
        writer.member("invalid", invalid)
        writer.member("totalTime", totalTimeNanoseconds)
    }
}
