internal import JSONWire
internal import QEMU

/// What block devices did per second between two readings.
struct BlockRatesReport: Report {
    /// The time between the readings.
    let duration: Duration
    let rates: [BlockRates]

    func text(_ style: TextStyle) -> String? {
        guard !rates.isEmpty else { return "no block devices" }
        let columns: [Table.Column] = [
            .left("DEVICE"), .right("READS/S"), .right("READ/S"), .right("WRITES/S"), .right("WRITTEN/S"),
            .right("FLUSHES/S"), .right("LATENCY"), .right("BUSY"),
        ]
        let rows = rates.map { rates in
            [Table.Cell(rates.address.shortName, .bold)]
                + BlockRatesReport.cells(of: rates[.read]) + BlockRatesReport.cells(of: rates[.write])
                + [
                    Table.Cell(rates[.flush]?.operationsPerSecond.inThreeDigits),
                    Table.Cell(rates.total.meanLatency?.text),
                    Table.Cell("\((rates.busyFraction * 100).inThreeDigits)%"),
                ]
        }
        return Table(columns, rows: rows).text(style)
    }

    private static func cells(of rate: BlockRates.Rate?) -> [Table.Cell] {
        [
            Table.Cell(rate?.operationsPerSecond.inThreeDigits),
            Table.Cell(rate?.bytesPerSecond.map { "\(ByteSize($0))" }),
        ]
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("duration", duration / .seconds(1))
        writer.objects("devices", rates) { rates, writer in
            rates.address.writeMembers(to: &writer)
            writer.member("busy", rates.busyFraction)
            writer.object("total", rates.total.writeMembers)
            writer.object("operations") { writer in
                for (name, operation) in BlockOperation.named {
                    if let rate = rates[operation] { writer.object(name, rate.writeMembers) }
                }
            }
        }
        writer.endObject()
    }
}

extension BlockRates.Rate {
    fileprivate func writeMembers(to writer: inout JSONWriter) {
        writer.member("operationsPerSecond", operationsPerSecond)
        writer.member("bytesPerSecond", bytesPerSecond)
        writer.member("meanLatency", meanLatency.map { $0 / .nanoseconds(1) })
        writer.member("meanInFlight", meanInFlight)
    }
}
