import Foundation
import JSONWire

/// Times the ways to read one JSON text and prints the median of each.
///
///     json-bench [FILE] [--write FILE]
///
/// Without a file it reads a reply to `query-qmp-schema` that it makes up; `--write` keeps that text for other programs.
@main
struct JSONBench {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        var output: String?
        if let flag = arguments.firstIndex(of: "--write"), flag + 1 < arguments.count {
            output = arguments[flag + 1]
            arguments.removeSubrange(flag...flag + 1)
        }
        let bytes = try arguments.first.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) } ?? SchemaText.reply()
        if let output { try Data(bytes).write(to: URL(filePath: output)) }
        try measureAll(bytes)
    }

    private static func measureAll(_ bytes: [UInt8]) throws {
        print("\(bytes.count) bytes")
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let value = try JSONValue(json: bytes)
        report("JSONWire skip", bytes.count, try median(of: 2001) { try skip(bytes) })
        report("JSONWire typed", bytes.count, try median(of: 1001) { try SchemaReply(json: bytes).return.count })
        report("JSONWire JSONValue", bytes.count, try median(of: 501) { try JSONValue(json: bytes).isNull ? 0 : 1 })
        report("JSONWire write JSONValue", bytes.count, try median(of: 501) { value.jsonBytes().count })
        report(
            "Foundation JSONDecoder",
            bytes.count,
            try median(of: 51) { try decoder.decode(SchemaReply.self, from: data).return.count }
        )
    }

    private static func skip(_ bytes: [UInt8]) throws -> Int {
        var reader = JSONReader(bytes.span.bytes)
        try reader.skipValue()
        return reader.position
    }

    /// The median time of a round in microseconds.
    private static func median(of rounds: Int, _ body: () throws -> Int) throws -> Double {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<rounds {
            let start = clock.now
            guard try body() > 0 else { throw CocoaError(.fileReadCorruptFile) }
            times.append(start.duration(to: clock.now))
        }
        return times.sorted()[rounds / 2] / .microseconds(1)
    }

    private static func report(_ name: String, _ count: Int, _ microseconds: Double) {
        let throughput = Double(count) / microseconds / 1000
        print("\(name)\t\(String(format: "%.1f", microseconds)) us\t\(String(format: "%.3f", throughput)) GB/s")
    }
}
