import Foundation
import JSONWire

/// Times the ways to read one JSON text and prints the median of each.
///
///     json-bench [FILE] [--write FILE] [--only NAME]
///
/// Without a file it reads a reply to `query-qmp-schema` that it makes up. `--write` keeps that text for other programs,
/// `--only` runs what has that word in its name.
@main
struct JSONBench {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let output = take("--write", from: &arguments)
        let only = take("--only", from: &arguments)
        let bytes = try arguments.first.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) } ?? SchemaText.reply()
        if let output { try Data(bytes).write(to: URL(filePath: output)) }
        print("\(bytes.count) bytes")
        for benchmark in try benchmarks(bytes) where only.map(benchmark.name.contains) ?? true {
            try benchmark.run(byteCount: bytes.count)
        }
    }

    private static func take(_ flag: String, from arguments: inout [String]) -> String? {
        guard let place = arguments.firstIndex(of: flag), place + 1 < arguments.count else { return nil }
        defer { arguments.removeSubrange(place...place + 1) }
        return arguments[place + 1]
    }

    private static func benchmarks(_ bytes: [UInt8]) throws -> [Benchmark] {
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let value = try JSONValue(json: bytes)
        return [
            Benchmark("JSONWire skip", rounds: 501) { try skip(bytes) },
            Benchmark("JSONWire typed", rounds: 301) { try SchemaReply(json: bytes).return.count },
            Benchmark("JSONWire JSONValue", rounds: 101) { try JSONValue(json: bytes).isNull ? 0 : 1 },
            Benchmark("JSONWire write", rounds: 101) { value.jsonBytes().count },
            Benchmark("Foundation JSONDecoder", rounds: 21) {
                try decoder.decode(SchemaReply.self, from: data).return.count
            },
        ]
    }

    private static func skip(_ bytes: [UInt8]) throws -> Int {
        var reader = JSONReader(bytes.span.bytes)
        try reader.skipValue()
        return reader.position
    }
}
