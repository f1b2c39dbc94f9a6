import Foundation
import JSONWire
import QEMU
import QMPTesting
import Testing

/// What a real QEMU of one release has said, as a machine that says it again.
struct RecordedMachine: Sendable, CustomTestStringConvertible {
    let release: String

    static let all = ["6.2.0", "7.2.22", "8.2.2", "10.0.13", "10.1.0"].map(RecordedMachine.init)

    var testDescription: String { release }

    /// Whether the recorded QEMU is of this release or a later one.
    func isSince(_ major: Int, _ minor: Int) -> Bool {
        let numbers = release.split(separator: ".").compactMap { Int($0) }
        return (numbers[0], numbers[1]) >= (major, minor)
    }

    /// What it returned to a command each time it was asked, in order.
    func returns(_ command: String) throws -> [JSONValue] {
        let path = "../../../../QAPITests/Replies/\(release).json"
        let file = URL(filePath: #filePath).appending(path: path).standardizedFileURL
        let json = try JSONValue(json: [UInt8](Data(contentsOf: file)))
        return try #require(json["returns"]?.array).filter { $0["command"] == .string(command) }
            .compactMap { $0["return"] }
    }

    func domain() async throws -> Domain {
        let block = try #require(try returns("query-block").first)
        let nodes = try #require(try returns("query-named-block-nodes").first)
        let statistics = try returns("query-blockstats")
        try #require(statistics.count == 2)
        let monitor = ScriptedMonitor { request in
            switch request.name {
            case "query-block": .return(block)
            case "query-named-block-nodes": .return(nodes)
            // It was asked for devices first, and for nodes then.
            case "query-blockstats": .return(request.arguments["query-nodes"] == true ? statistics[1] : statistics[0])
            default: .standard
            }
        }
        try await monitor.connect()
        return Domain(monitor, name: release)
    }
}
